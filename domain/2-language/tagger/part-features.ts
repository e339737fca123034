import { hashOf, mix } from '#language/tagger/hash';
import type { Word } from '#language/tagger/words';

const outside = hashOf('<>');
/** Kinds of feature count from here, apart from those of the name tagger. */
const template = 100;

const lower = (words: readonly Word[], at: number) => words[at]?.lower ?? outside + Math.sign(at);
const ending = (words: readonly Word[], at: number) => words[at]?.suffixes.at(-1) ?? lower(words, at);

/** Writes the features of token `at` for its part of speech into `out` as hashes, 30 at most; returns how many. */
export function partFeatures(words: readonly Word[], at: number, out: Uint32Array): number {
  const word = words[at];
  if (!word) return 0;
  const before = lower(words, at - 1);
  const after = lower(words, at + 1);
  const end = ending(words, at);
  let count = 0;
  out[count++] = mix(template + 1, 0);
  out[count++] = mix(template + 2, word.lower);
  out[count++] = mix(template + 3, word.shape);
  out[count++] = mix(template + 4, before);
  out[count++] = mix(template + 5, after);
  out[count++] = mix(template + 6, mix(before, word.lower));
  out[count++] = mix(template + 7, mix(word.lower, after));
  out[count++] = mix(template + 8, mix(ending(words, at - 1), end));
  out[count++] = mix(template + 9, mix(end, ending(words, at + 1)));
  out[count++] = mix(template + 10, mix(lower(words, at - 2), before));
  out[count++] = mix(template + 11, mix(word.shape, at === 0 ? 1 : 0));
  out[count++] = mix(template + 12, mix(before, end));
  out[count++] = mix(template + 13, mix(end, after));
  for (let length = 0; length < word.suffixes.length; length++) out[count++] = mix(template + 20 + length, word.suffixes[length]!);
  if (word.prefixes[1] !== undefined) out[count++] = mix(template + 24, word.prefixes[1]);
  out[count++] = mix(template + 25, word.ending);
  return count;
}
