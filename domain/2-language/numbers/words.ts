const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const smallOrdinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];

/** Words that multiply the number before them. */
export const sizes: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);

/** Numbers below 100 by their words: those below 20, the tens, and the tens with a unit. */
function below100(ones: readonly string[], ofTen: (ten: string) => string): ReadonlyMap<string, number> {
  const rows = ones.map((word, value): [string, number] => [word, value]);
  const compounds = tens.flatMap((ten, at): [string, number][] => (at < 2 ? [] : [[ofTen(ten), at * 10], ...ones.slice(1, 10).map((one, unit): [string, number] => [`${ten}-${one}`, at * 10 + unit + 1])]));
  return new Map([...rows, ...compounds]);
}

const cardinals = below100(small, (ten) => ten);
const ordinals = below100(smallOrdinals, (ten) => ten.replace(/y$/, 'ieth'));

/** The value of a number word, "two" or "twenty-five"; null for none. */
export function valueOfWords(word: string): number | null {
  return cardinals.get(word.toLowerCase()) ?? null;
}

/** The place that an ordinal word tells, "third" or "twenty-first"; null for none. */
export function valueOfOrdinal(word: string): number | null {
  return ordinals.get(word.toLowerCase()) || null;
}

/** A whole number up to 99 in words; null for others. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return small[value] ?? null;
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}
