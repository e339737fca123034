import { seededRandom } from '#core/random';
import { numberOf } from '#facts/found/number-of';
import { answersFor } from '#items/answers-for';
import type { ItemDraft, Template } from '#items/drafts';
import { numbersNear } from '#items/near-numbers';
import { pick } from '#items/wordings';

/** "How old was Ahmed Mohamed, according to the article?" */
export const howOld: Template = {
  name: 'how-old',
  ask: (scene): ItemDraft[] => {
    const { fact, sentence } = scene;
    const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
    if (number?.kind !== 'age') return [];
    const base = { template: 'how-old', facts: [fact], stem: pick([`How old was ${fact.subject}, according to the article?`, `According to the article, how old was ${fact.subject}?`, `What age does the article give for ${fact.subject}?`, `Which age does the article give for ${fact.subject}?`], 'how-old', fact) };
    const others = numbersNear(number, sentence.numbers.map(({ value }) => value), seededRandom(fact.slot));
    const years = (text: string) => `${text} ${text === '1' ? 'year' : 'years'}`;
    return [
      { ...base, form: 'choice', keys: [fact.value], distractors: others.map(years), difficulty: 0.5 },
      { ...base, form: 'typed', keys: [...new Set([fact.value, ...answersFor(scene)])], distractors: [], difficulty: 0.7 },
    ];
  },
};
