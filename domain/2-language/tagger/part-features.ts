import { hashOf, mix } from '#language/tagger/hash';
import type { Word } from '#language/tagger/words';

const outside = hashOf('<>');

/** Writes the features of token `at` for its part of speech into `out` as hashes, 30 at most; returns how many. */
export function partFeatures(words: readonly Word[], at: number, out: Uint32Array): number {
  const word = words[at];
  if (!word) return 0;
  let count = 0;
  const put = (template: number, value: number) => {
    out[count++] = mix(template + 100, value);
  };
  const lower = (place: number) => words[place]?.lower ?? outside + Math.sign(place);
  const ending = (place: number) => words[place]?.suffixes.at(-1) ?? words[place]?.lower ?? outside + Math.sign(place);
  put(1, 0);
  put(2, word.lower);
  put(3, word.shape);
  put(4, lower(at - 1));
  put(5, lower(at + 1));
  put(6, mix(lower(at - 1), word.lower));
  put(7, mix(word.lower, lower(at + 1)));
  put(8, mix(ending(at - 1), ending(at)));
  put(9, mix(ending(at), ending(at + 1)));
  put(10, mix(lower(at - 2), lower(at - 1)));
  put(11, mix(word.shape, at === 0 ? 1 : 0));
  put(12, mix(lower(at - 1), ending(at)));
  put(13, mix(ending(at), lower(at + 1)));
  word.suffixes.forEach((suffix, length) => put(20 + length, suffix));
  if (word.prefixes[1] !== undefined) put(24, word.prefixes[1]);
  put(25, word.ending);
  return count;
}
