import type { Fact } from '#facts/fact';
import { withoutArticle } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { pick } from '#items/wordings';

const others = 3;
/** So many wrong sentences have to name who is asked about. */
const leastNamed = 2;
/** So many wrong sentences have to share words with the statement. */
const leastAlike = 2;
/** Words of a statement that are seen at a glance. */
const longest = 16;
const surname = (name: string) => name.split(' ').at(-1) ?? name;
/** Who or what a fact is about: the subject, or of "who opened the school" the answer. */
const nameIn = ({ subject, value }: Fact) => (/\b(?:who|which) /i.test(subject) ? value : subject);
const textOf = ({ reading }: Scene, { span }: SentenceReading) => reading.article.text.slice(span.start, span.end);

/** Whether another sentence might prove the fact too: it says what the person was, or names both places. */
function mayProve(scene: Scene, sentence: SentenceReading): boolean {
  const { fact } = scene;
  const text = textOf(scene, sentence);
  if (!text.includes(surname(nameIn(fact)))) return false;
  if (nameIn(fact) === fact.value) return false;
  return fact.value.split(' ').some((word) => word.length > 3 && text.toLowerCase().includes(word.toLowerCase())) || (fact.kind === 'country' && sentence.names.some(({ type }) => type === 'country' || type === 'demonym'));
}

const folded = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** The sentences of an article folded, and the words of people's names, found once: they are asked for with every fact. */
const known = new WeakMap<Reading, { readonly texts: readonly string[]; readonly names: ReadonlySet<string> }>();

function foldedOf(reading: Reading) {
  const found = known.get(reading) ?? {
    texts: reading.sentences.map(({ span }) => folded(reading.article.text.slice(span.start, span.end))),
    names: new Set(reading.entities.filter(({ type }) => type === 'person').flatMap(({ name }) => folded(name).split(' '))),
  };
  known.set(reading, found);
  return found;
}

/** The words that a statement says something with; names of people and numbers aside. */
const wordsOf = ({ fact, reading }: Scene) => folded(withoutArticle(fact.statement)).split(' ').filter((word) => word.length > 3 && !foldedOf(reading).names.has(word) && !/\d/.test(word));

const holdsWord = ({ reading }: Scene, { index }: SentenceReading, word: string) => foldedOf(reading).texts[index]?.includes(` ${word} `) ?? false;

/** Whether a sentence has words of a statement beside the name of whom it is about: without them, words alone would tell. */
function sharesWords(scene: Scene, sentence: SentenceReading, words: readonly string[]): boolean {
  const least = holdsWord(scene, sentence, surname(nameIn(scene.fact)).toLowerCase()) ? 1 : 2;
  return words.filter((word) => holdsWord(scene, sentence, word)).length >= least;
}

/** "Which sentence of the article proves this?": of facts that are said in other words than their sentence's. */
export const proving: Template = {
  name: 'proving',
  ask: (scene): ItemDraft[] => {
    const { fact, reading, sentence } = scene;
    // Whole name and title stand in one sentence, and tell which it is.
    if ((fact.kind !== 'country' && fact.kind !== 'event') || withoutArticle(fact.statement).split(' ').length > longest) return [];
    const told = withoutArticle(fact.statement);
    const words = wordsOf(scene);
    // What is said in the sentence's own words is found by them.
    if (words.every((word) => holdsWord(scene, sentence, word))) return [];
    const wrong = reading.sentences.filter((other) => other.index !== sentence.index && other.part === null && other.tokens.length > 6 && other.tokens.length < 60 && !/^(?:He|She|It|They)\b/.test(textOf(scene, other)) && !mayProve(scene, other));
    const named = wrong.filter((other) => textOf(scene, other).includes(surname(nameIn(fact))));
    const alike = wrong.filter((other) => sharesWords(scene, other, words));
    const near = wrong.filter((other) => !named.includes(other) && !alike.includes(other)).sort((a, b) => Math.abs(a.index - sentence.index) - Math.abs(b.index - sentence.index));
    const chosen = [...alike, ...named.filter((other) => !alike.includes(other)), ...near].slice(0, others);
    // A name that one sentence alone holds tells which it is.
    if (named.length < leastNamed || alike.length < leastAlike || chosen.length < others || sentence.part !== null) return [];
    const wholeName = (one: SentenceReading) => nameIn(fact).includes(' ') && textOf(scene, one).includes(nameIn(fact));
    if (wholeName(sentence) && !chosen.some(wholeName)) return [];
    const stem = pick([`Which sentence of the article proves this? “${told}”`, `Which sentence shows that this is so? “${told}”`, `Choose the sentence of the article that proves this: “${told}”`, `Where does the article say this? Choose the sentence. “${told}”`], 'proving', fact);
    return [{ template: 'proving', form: 'evidence', facts: [fact], stem, keys: [told], distractors: [], sentences: [sentence, ...chosen].map(({ span }) => span), difficulty: 0.45 }];
  },
};
