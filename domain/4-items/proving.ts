import type { SentenceReading } from '#facts/reading';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { pick } from '#items/wordings';

const others = 3;
/** So many wrong sentences have to name who is asked about. */
const leastNamed = 2;
const surname = (name: string) => name.split(' ').at(-1) ?? name;
const textOf = ({ reading }: Scene, { span }: SentenceReading) => reading.article.text.slice(span.start, span.end);

/** Whether another sentence might prove the fact too: it says what the person was, or names both places. */
function mayProve(scene: Scene, sentence: SentenceReading): boolean {
  const { fact, reading } = scene;
  const text = textOf(scene, sentence);
  if (!text.includes(surname(fact.subject))) return false;
  if (reading.roles.some(({ person }) => person.sentence === sentence.index && person.name === fact.subject)) return true;
  return fact.value.split(' ').some((word) => word.length > 3 && text.toLowerCase().includes(word.toLowerCase())) || (fact.kind === 'country' && sentence.names.some(({ type }) => type === 'country' || type === 'demonym'));
}

/** "Which sentence of the article proves this?": of facts that are said in other words than their sentence's. */
export const proving: Template = {
  name: 'proving',
  ask: (scene): ItemDraft[] => {
    const { fact, reading, sentence } = scene;
    if (fact.kind !== 'role' && !(fact.kind === 'country' && fact.statement.split(' ').length < 12)) return [];
    const wrong = reading.sentences.filter((other) => other.index !== sentence.index && other.part === null && other.tokens.length > 6 && other.tokens.length < 60 && !mayProve(scene, other));
    const named = wrong.filter((other) => textOf(scene, other).includes(surname(fact.subject)));
    const near = wrong.filter((other) => !named.includes(other)).sort((a, b) => Math.abs(a.index - sentence.index) - Math.abs(b.index - sentence.index));
    const chosen = [...named, ...near].slice(0, others);
    // A name that one sentence alone holds tells which it is.
    if (named.length < leastNamed || chosen.length < others || sentence.part !== null || textOf(scene, sentence).includes(fact.statement.slice(0, -1))) return [];
    const stem = pick([`Which sentence of the article proves this? “${fact.statement}”`, `Which sentence shows that this is so? “${fact.statement}”`, `Choose the sentence of the article that proves this: “${fact.statement}”`, `Where does the article say this? Choose the sentence. “${fact.statement}”`], 'proving', fact);
    return [{ template: 'proving', form: 'evidence', facts: [fact], stem, keys: [fact.statement], distractors: [], sentences: [sentence, ...chosen].map(({ span }) => span), difficulty: 0.45, worth: 0.6 }];
  },
};
