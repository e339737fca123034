const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const smallOrdinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];

/** Words that multiply the number before them. */
export const sizes: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);

function compound(word: string, units: readonly string[]): number | null {
  const [first = '', second, third] = word.split('-');
  const ten = tens.indexOf(first);
  if (ten < 2 || second === undefined || third !== undefined) return null;
  const unit = units.indexOf(second);
  return unit > 0 && unit < 10 ? ten * 10 + unit : null;
}

/** The value of a number word, "two" or "twenty-five"; null for none. */
export function valueOfWords(word: string): number | null {
  const lower = word.toLowerCase();
  const low = small.indexOf(lower);
  if (low >= 0) return low;
  const ten = tens.indexOf(lower);
  return ten >= 2 ? ten * 10 : compound(lower, small);
}

/** The place that an ordinal word tells, "third" or "twenty-first"; null for none. */
export function valueOfOrdinal(word: string): number | null {
  const lower = word.toLowerCase();
  const low = smallOrdinals.indexOf(lower);
  if (low > 0) return low;
  const ten = /^\p{L}+ieth$/u.test(lower) ? tens.indexOf(lower.replace(/ieth$/, 'y')) : -1;
  return ten >= 2 ? ten * 10 : compound(lower, smallOrdinals);
}

/** A whole number up to 99 in words; null for others. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return small[value] ?? null;
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}
