import type { Found } from '#facts/found/found';
import type { Reading, SentenceReading } from '#facts/reading';
import type { NumberMention } from '#language/numbers/mention';
import { valueOfWords } from '#language/numbers/words';

const spaces = /\s+/g;

const opensSmall = /^(?:an?|half|between)\b/i;

/** "About 40 per cent" as it stands inside a sentence: a hedge or a number word small, "US$5" as it is. */
function insideSentence(words: string, { hedge }: NumberMention): string {
  const number = valueOfWords(/^[\p{L}-]+/u.exec(words)?.[0] ?? '') !== null;
  // "FIVE men", as some papers begin
  if (number) return words.replace(/^\p{Lu}{2,}(?!\p{L})/u, (word) => word.toLowerCase()).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return hedge !== '' || opensSmall.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A quantity in the words of the text, with hedge and unit: "about 290 kilometres", "more than 200" of people. An earthquake's strength is called so. */
function valueOf(number: NumberMention, { article }: Reading): string {
  const { whole, unitName, text, hedge } = number;
  if (unitName === 'magnitude') return `magnitude ${hedge} ${text}`.replace(spaces, ' ');
  return insideSentence(article.text.slice(whole.start, whole.end).replace(spaces, ' '), number);
}

/** Whether a number tells of no amount: "reviewed every five years" says how often, "the top 10" in what order, "silver over 5,000 metres" in what race. */
function isNoAmount({ kind, whole, hedge }: NumberMention, { article }: Reading): boolean {
  const before = article.text.slice(Math.max(0, whole.start - 20), whole.start);
  // "A 3G network" is called so.
  // "No point is more than five metres high": the number is not what it is.
  if (/^(?:more|less|fewer|over|above)\b/.test(hedge) && /\b(?:no|not|never|none|nobody)\b[^.;,]{0,60}$/i.test(article.text.slice(Math.max(0, whole.start - 80), whole.start))) return true;
  // "Almost five days and nights": one with the other.
  if (/^ and (?:nights?|days?|a half|a quarter)\b/.test(article.text.slice(whole.end, whole.end + 14))) return true;
  if (/\b(?:every|each|top) $/i.test(before) || /^\p{Lu}\b/u.test(article.text.slice(whole.end, whole.end + 2)) || /^ ?(?:crore|lakh)/.test(article.text.slice(whole.end, whole.end + 8))) return true;
  return kind === 'measure' && hedge === 'over' && /(?:medal|silver|gold|bronze|record|champion|title|race|win|victory|final|raced|ran|run|swam|swum|jumped|sprinted|competed|took) $/i.test(before);
}

/** "Five new 737 aircraft": behind another number of the same noun, a number is a name. */
function isModel({ start }: NumberMention, numbers: readonly NumberMention[], { article }: Reading): boolean {
  return numbers.some((other) => other.end < start && /^ (?:\p{Ll}+ )?$/u.test(article.text.slice(other.end, start)) && other.unit === 'count');
}

/** Numbers that a sentence gives, with hedge and unit. "One" is seldom worth asking for; a place in an order has no neighbours to choose from; an age is said of a person. */
export function counted({ numbers }: SentenceReading, reading: Reading): Found[] {
  const asked = numbers.filter(({ kind, style, amount, compound }) => kind !== 'ordinal' && kind !== 'age' && !(style === 'words' && amount < 2 && !compound));
  return asked.filter((number) => !isNoAmount(number, reading) && !isModel(number, numbers, reading)).map((number) => ({ ...number.whole, kind: 'quantity' as const, value: valueOf(number, reading), confidence: 0.95 }));
}
