/** Two things of two lists that may be one, by their places, and how much speaks for it. */
export type Candidate = { readonly was: number; readonly is: number; readonly score: number };

/**
 * Pairs without a place in common, the best first. Alike ones by how little they moved, then those that come first. Which
 * of the two lists is the older makes no difference.
 */
export function bestPairs(candidates: readonly Candidate[], lengths: { readonly was: number; readonly is: number }): Candidate[] {
  const moved = ({ was, is }: Candidate) => Math.abs(was / Math.max(1, lengths.was) - is / Math.max(1, lengths.is));
  const ranked = [...candidates].sort((a, b) => b.score - a.score || moved(a) - moved(b) || a.was + a.is - (b.was + b.is) || Math.abs(a.was - a.is) - Math.abs(b.was - b.is));
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return ranked.filter(({ was, is }) => {
    if (olds.has(was) || news.has(is)) return false;
    olds.add(was);
    news.add(is);
    return true;
  });
}

/** Places in a list by a key of what stands there. */
export function placesBy<T>(list: readonly T[], keyOf: (each: T) => string | null): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((each, at) => {
    const key = keyOf(each);
    if (key === null) return;
    const group = places.get(key);
    if (group) group.push(at);
    else places.set(key, [at]);
  });
  return places;
}
