import type { DatedText, Timex } from '#tests/eval/date-sets';

const meet = (a: Timex, b: Timex) => a.start < b.end && b.start < a.end;
const length = (a: Timex, b: Timex) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One date as offered beside what was wanted there; either may be missing. */
export type Pair = { readonly text: DatedText; readonly offered: Timex | null; readonly wanted: Timex | null };

/**
 * Offered and wanted dates in pairs that share words, each in one pair at most: equal values first, then the most words in
 * common. An offered date that meets only a duration or a set is in none.
 */
export function pairsOf(text: DatedText, offered: readonly Timex[]): Pair[] {
  const links = offered.flatMap((one) => text.wanted.filter((other) => meet(one, other)).map((other) => ({ one, other, rank: (one.value === other.value ? 1000 : 0) + length(one, other) })));
  const taken = new Set<Timex>();
  const pairs: Pair[] = [];
  for (const { one, other } of links.sort((a, b) => b.rank - a.rank)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ text, offered: one, wanted: other });
  }
  const spare = offered.filter((one) => !taken.has(one) && !text.ignored.some((other) => meet(one, other)));
  const missed = text.wanted.filter((other) => !taken.has(other));
  return [...pairs, ...spare.map((one) => ({ text, offered: one, wanted: null })), ...missed.map((other) => ({ text, offered: null, wanted: other }))];
}

/** How far a pair agrees: words in common, the same words, or the same value. */
export const agreements = {
  relaxed: ({ offered, wanted }: Pair) => offered !== null && wanted !== null,
  strict: ({ offered, wanted }: Pair) => offered !== null && wanted !== null && offered.start === wanted.start && offered.end === wanted.end,
  value: ({ offered, wanted }: Pair) => offered !== null && wanted !== null && offered.value === wanted.value,
} as const;

/** Counts of right, offered and wanted by one measure of agreement. */
export function countsOf(pairs: readonly Pair[], agree: (pair: Pair) => boolean): { right: number; offered: number; wanted: number } {
  return { right: pairs.filter(agree).length, offered: pairs.filter(({ offered }) => offered).length, wanted: pairs.filter(({ wanted }) => wanted).length };
}
