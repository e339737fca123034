import { blank, holds, offersTexts, optionTexts, type Looked, type Rule } from '#items/lint/rule';

const ofOthers = /^(?:all|none|both|neither|any|some|two) of (?:the |these|them|above)|^(?:both .+ and |neither .+ nor )|\b(?:the above|other options?|both answers)\b/i;
const absolute = /\b(?:always|never|all|none|every|everyone|nobody|only|completely|entirely|absolutely)\b/;
const vague = /\b(?:many|several|some|few|most|often|usually|sometimes|frequently|rarely|various|a lot of|a number of)\b(?! \d)/;

/** Two wrong options of which one is part of the other: who doubts one doubts both. Numbers may hold each other's digits. */
function overlap({ foldedDistractors }: Looked): boolean {
  const named = foldedDistractors.filter((text) => !/\d/.test(text));
  return named.some((one, at) => named.some((other, place) => at !== place && one !== other && holds(one, other)));
}

/** A wrong option that is part of the key, or the key of it: neither would be quite wrong. */
function partOfKey({ foldedKeys, foldedDistractors }: Looked): boolean {
  const named = foldedKeys.filter((key) => !/\d/.test(key));
  return foldedDistractors.some((wrong) => named.some((key) => wrong !== key && (holds(wrong, key) || holds(key, wrong))));
}

/** Words for one thing: who founded a company has made it. */
const synonyms: readonly RegExp[] = [/^(?:co-?|co )?(?:founder|creator|originator)$/, /^(?:head|leader|chief|boss|director)$/, /^(?:ceo|chief executive|chief executive officer)$/, /^(?:spokes(?:man|woman|person)|representative)$/, /^(?:chair|chair(?:man|woman|person))$/];
const oneWordFor = (word: string) => { const at = synonyms.findIndex((each) => each.test(word)); return at < 0 ? word : `=${at}`; };
const meaningOf = (text: string) => text.replace(/\bco founder\b/g, 'founder').replace(/\b(?:chief )?executive(?: officer)?\b/g, 'ceo').split(' ').filter((word) => !/^(?:of|the|a|an|for|at)$/.test(word)).map(oneWordFor).toSorted().join(' ');

/** "the Facebook creator" and "the co-founder of Facebook": who holds the one for true cannot deny the other. */
function meanTheSame({ foldedKeys, foldedDistractors }: Looked): boolean {
  const all = [...foldedKeys, ...foldedDistractors].map(meaningOf);
  return new Set(all).size < new Set([...foldedKeys, ...foldedDistractors]).size;
}

const floor = /\b(?:more than|at least|over|above|no (?:less|fewer) than|exceed(?:s|ed|ing)?|top(?:s|ped|ping))$/i;
const ceiling = /\b(?:less than|fewer than|up to|under|below|as many as|at most|no more than)$/i;
const sizeOf = (text: string) => Number(/\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);
/** What stands before an option: its own hedge, or the words before the gap. */
const hedgeOf = (text: string, stem: string) => (/^\D+/.exec(text)?.[0] ?? stem.split(blank)[0] ?? '').trimEnd().replace(/[$€£]$/, '').trimEnd();

/** "more than 200" beside "more than 100": whoever knows the one cannot deny the other. */
function bounded(question: Looked): boolean {
  const { keys: [key = ''], distractors } = optionTexts(question);
  if (!/^\D*\d/.test(key) || (!question.stem.includes(blank) && /^\d/.test(key))) return false;
  const hedge = hedgeOf(key, question.stem);
  if (floor.test(hedge)) return distractors.some((text) => sizeOf(text) < sizeOf(key));
  return ceiling.test(hedge) && distractors.some((text) => sizeOf(text) > sizeOf(key));
}

const some = (question: Looked, pattern: RegExp) => optionTexts(question).all.some((text) => pattern.test(text));
/** Only in texts that are sentences or phrases: names keep their words. */
const every = (question: Looked, pattern: RegExp) => optionTexts(question).all.every((text) => pattern.test(text));

const rules: readonly Rule[] = [
  { code: 'duplicate-options', fails: ({ foldedKeys, foldedDistractors }) => new Set([...foldedKeys, ...foldedDistractors]).size !== foldedKeys.length + foldedDistractors.length },
  { code: 'option-empty', fails: ({ foldedDistractors }) => foldedDistractors.includes('') },
  { code: 'part-of-key', fails: partOfKey },
  { code: 'options-overlap', fails: overlap },
  { code: 'options-mean-the-same', fails: (question) => meanTheSame(question) },
  { code: 'option-of-others', fails: (question) => some(question, ofOthers) },
  { code: 'absolute-option', fails: (question) => some(question, absolute) && !every(question, absolute) },
  { code: 'vague-option', fails: (question) => some(question, vague) && !every(question, vague) },
  { code: 'bounds-overlap', fails: bounded },
];

/** Options shut each other out: no two that mean the same, hold each other, or speak of the others. */
export const optionRules: readonly Rule[] = rules.map(({ code, fails }) => ({ code, fails: (question) => offersTexts(question) && fails(question) }));
