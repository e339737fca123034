import { hash128 } from '#core/hash';

/** A source of chance: each call returns a number in [0, 1). */
export type Random = () => number;

/**
 * A repeatable source of chance: the same seed gives the same numbers for ever.
 * Generator: mulberry32 (public domain), 32 bits of state.
 */
export function seededRandom(seed: string | number): Random {
  let state = hash128(String(seed))[0];
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order in which every permutation is equally likely (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const out = [...things];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = out[i] as T;
    out[i] = out[j] as T;
    out[j] = moved;
  }
  return out;
}
