import type { Fact } from '#facts/fact';
import { withoutArticle } from '#facts/naming';
import type { ItemDraft } from '#items/drafts';
import { dateInWords } from '#language/days';

/** Whether a fact is of a wrong answer: it is a role's holder, the role itself, or the value of a fact of the kind asked for. */
function isOf(fact: Fact, own: Fact, wrong: string): boolean {
  if (fact.kind !== own.kind) return false;
  if (fact.kind === 'role') return fact.subject === wrong || fact.value === wrong || fact.statement.endsWith(` was ${wrong}.`);
  if (fact.kind === 'when') return wrong.endsWith(dateInWords(fact.value));
  return fact.kind !== 'quote' && fact.value === wrong;
}

const longest = 22;

/** What the article says of each wrong answer of a question that it speaks of, by the answer's text: why it is wrong. */
export function whysOf({ facts: [own], distractors }: ItemDraft, known: readonly Fact[]): Readonly<Record<string, string>> {
  if (!own) return {};
  return Object.fromEntries(distractors.flatMap((wrong) => {
    const fact = known.find((one) => one.id !== own.id && one.statement !== own.statement && isOf(one, own, wrong));
    const why = fact && withoutArticle(fact.statement);
    // Of a long sentence nobody sees at once what is wrong.
    return why && !why.includes('; ') && why.split(' ').length <= longest ? [[wrong, why]] : [];
  }));
}
