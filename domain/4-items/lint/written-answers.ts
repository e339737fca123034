import { isTyped, type Looked, type Rule, wordsIn } from '#items/lint/rule';

const mostWords = 4;
const mostDigits = 3;
const saysNothing = /^(?:Jr|Sr|II|III|IV|Inc|Co|Corp|Ltd|Mr|Mrs|Ms|Dr|St|the|of)\.?$/i;

/** "2613.73", "88,966": nobody keeps so many digits. A year is not counted out. */
function isTooExact({ keys: [key = ''] }: Looked): boolean {
  if (/^(?:1|2)\d{3}$/.test(key) || /\p{L}{3} \d|\d \p{Lu}\p{Ll}{2,} \d/u.test(key)) return false;
  const digits = (/\d[\d,.]*\d/.exec(key)?.[0] ?? '').replace(/[,.]/g, '').replace(/^0+|0+$/g, '');
  return digits.length > mostDigits;
}

const rules: readonly Rule[] = [
  { code: 'answer-too-long-to-type', fails: ({ keys }) => keys.every((key) => wordsIn(key).length > mostWords) },
  { code: 'answer-too-exact', fails: isTooExact },
  { code: 'answer-says-nothing', fails: ({ keys }) => keys.some((key) => saysNothing.test(key.trim())) },
];

/** What is to be written is short, can be kept, and says something in every spelling that counts. */
export const writtenAnswers: readonly Rule[] = rules.map(({ code, fails }) => ({ code, fails: (question) => isTyped(question) && fails(question) }));
