/** A text as its words and numbers, in their spelling. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** A text by its words alone: no case, no marks, single spaces. */
export function plain(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

const counting = /^(?:\w*ill?ions?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundreds?|thousands?|dozens?)$/;
const isName = (word: string) => /^\p{Lu}/u.test(word);

/** Steps from one word to the other: letters changed, put in, left out, or swapped with their neighbour. */
function stepsBetween(a: string, b: string): number {
  let [twoBack, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? Math.min(best, (twoBack[j - 2] ?? 0) + 1) : best);
    }
    [twoBack, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Letters of a word of the language, at most. */
const longest = 40;

/**
 * Whether two words are one word, spelt otherwise: one step apart, or two where both have eight letters. Names and numbers
 * are never: "Iran" and "Iraq", "million" and "billion" are one step apart.
 */
export function isRespelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = length >= 8 ? 2 : 1;
  if (length < 4 || length > longest || Math.abs(a.length - b.length) > most || (isName(a) && isName(b)) || /\d/.test(a + b)) return false;
  if (counting.test(a.toLowerCase()) || counting.test(b.toLowerCase())) return false;
  return stepsBetween(a.toLowerCase(), b.toLowerCase()) <= most;
}

/** Whether two texts say the same in the same words, but for case, marks and corrected spelling. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === right.length) return left.every((word, at) => word.toLowerCase() === right[at]?.toLowerCase() || isRespelt(word, right[at] ?? ''));
  return left.join('').toLowerCase() === right.join('').toLowerCase(); // "cyber space", "cyberspace"
}

/** What a word tells of a sentence: names and numbers the most, short words little. */
function weightOf(word: string): number {
  if (isName(word) || /\d/.test(word)) return 2;
  return word.length > 3 ? 1 : 0.5;
}

/** Words with how often each stands there and what it weighs, without case. */
export type Bag = { readonly weight: number; readonly words: ReadonlyMap<string, { readonly count: number; readonly weight: number }> };

/** The words of a text, in whatever order. */
export function bagOf(text: string): Bag {
  const words = new Map<string, { count: number; weight: number }>();
  let weight = 0;
  for (const word of wordsOf(text)) {
    const key = word.toLowerCase();
    const own = weightOf(word);
    const before = words.get(key);
    words.set(key, { count: (before?.count ?? 0) + 1, weight: Math.max(before?.weight ?? 0, own) });
    weight += own;
  }
  return { weight, words };
}

/** The weight of the words that both hold. */
export function sharedWeight(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, { count, weight }] of a.words) {
    const other = b.words.get(word);
    if (other) shared += Math.min(count, other.count) * Math.min(weight, other.weight);
  }
  return shared;
}

/** How much of both texts is common to them, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const weight = a.weight + b.weight;
  return weight === 0 ? 0 : (2 * sharedWeight(a, b)) / weight;
}
