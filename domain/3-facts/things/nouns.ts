import type { Phrases } from '#facts/things/definites';

/** A noun without the s of several, in small letters. */
export const singularOf = (word: string): string => word.toLowerCase().replace(/(?<=[^s])s$/, '');

/** In how many sentences each common noun stands. */
export function spreadOf(sentences: readonly Phrases[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { tokens, speech } of sentences) {
    const nouns = new Set(tokens.flatMap(({ lower }, at) => ((speech[at] ?? '').startsWith('NN') ? [singularOf(lower)] : [])));
    for (const noun of nouns) spread.set(noun, (spread.get(noun) ?? 0) + 1);
  }
  return spread;
}
