import { valueOfWords } from '#language/numbers/words';

/** Source of a pattern for the name of a month, whole or shortened. */
export const monthName = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`;

/** Source of a pattern for the name of a weekday. */
export const weekdayName = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;

/** Source of a pattern for a weekday before a date, captured: "Monday, ", "Monday (", "Monday the ". */
export const weekdayLead = String.raw`(?:(${weekdayName}),? (?:\(|on )?(?:the )?)?`;

/** Source of a pattern for "early ", "mid-", "the end of " before a stretch of time. */
export const stage = String.raw`(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close) of |(?:earlier|later) (?:in )?|(?:early|late|mid)(?: in |[ -]))?`;

/** Source of a pattern for a small number, captured: "2", "two", "twenty-five", "a", "a couple of". */
export const smallNumber = String.raw`(\d{1,3}|an?|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)`;

const ordinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'];

/** Source of a pattern for an ordinal word up to the thirty-first. */
export const ordinalWord = `(?:${ordinals.slice(1).reverse().join('|')})`;

/** The number of an ordinal, "third" or "3rd"; 0 for none. */
export function ordinalNumber(word: string): number {
  const digits = /^\d+/.exec(word)?.[0];
  return digits === undefined ? Math.max(0, ordinals.indexOf(word.toLowerCase())) : Number(digits);
}

/** The value of a small number in digits or words, "a" is 1, "a couple of" 2; 0 for none. */
export function smallValue(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a couple of') return 2;
  return /^\d+$/.test(lower) ? Number(lower) : (valueOfWords(lower) ?? 0);
}
