import type { Phrases } from '#facts/things/definites';

/** A noun without the s of several, in small letters. */
export const singularOf = (word: string): string => word.toLowerCase().replace(/(?<=[^s])s$/, '');

/** The first sentence that each common noun stands in, by index. */
export function firstsOf(sentences: readonly Phrases[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  sentences.forEach(({ tokens, speech }, index) => tokens.forEach(({ lower }, at) => {
    const noun = singularOf(lower);
    if ((speech[at] ?? '').startsWith('NN') && !firsts.has(noun)) firsts.set(noun, index);
  }));
  return firsts;
}
