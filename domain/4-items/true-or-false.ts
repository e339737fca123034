import { withoutArticle } from '#facts/naming';
import type { ItemDraft, Template } from '#items/drafts';
import { exchangeFor } from '#items/exchanges';
import { pick } from '#items/wordings';

/** One claim: no second clause. */
const longest = 28;

/**
 * "True or false, according to the article? “...”": the statement of a fact, and the same with one detail exchanged. Both
 * drafts have one id, which decides which of them is asked.
 */
export const trueOrFalse: Template = {
  name: 'true-false',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const exchange = exchangeFor({ ...scene, fact: { ...fact, statement: withoutArticle(fact.statement) } });
    if (!exchange || exchange.statement.split(' ').length > longest || /[“”";]|, (?:and|or) |\b(?:including|while|because|although|but)\b/.test(exchange.statement) || !/^[\p{Lu}\d]/u.test(exchange.statement)) return [];
    const { statement, exchanged, said, right } = exchange;
    const asked = (words: string) => pick([`True or false, according to the article? “${words}”`, `Is this true or false, according to the article? “${words}”`, `“${words}” Is that true or false, according to the article?`, `Read this sentence: “${words}” Is it true or false, according to the article?`], 'true-false', fact);
    const base = { template: 'true-false', form: 'true-false' as const, facts: [fact], difficulty: 0.3 };
    return [
      { ...base, stem: asked(statement), keys: ['True'], distractors: ['False'], changed: null },
      { ...base, stem: asked(exchanged), keys: ['False'], distractors: ['True'], changed: { said, right } },
    ];
  },
};
