import type { Model } from '#language/tagger/model';

/** Writes the features of token `at` into `out` as hashes; returns how many. */
export type Features<S> = (scene: S, at: number, out: Uint32Array) => number;

/** At most so many features has one token. */
export const mostFeatures = 160;

/** Scores of the tokens of a sentence by tags, length by tags. */
export function scoresFor<S>({ grammar, rows, weights, scale }: Model, features: Features<S>, scene: S, length: number): Float64Array {
  const size = grammar.tags.length;
  const scores = new Float64Array(length * size);
  const found = new Uint32Array(mostFeatures);
  const sums = new Int32Array(size);
  for (let at = 0; at < length; at++) {
    const count = features(scene, at, found);
    sums.fill(0);
    for (let feature = 0; feature < count; feature++) {
      const row = rows.get(found[feature]!);
      if (row < 0) continue;
      const first = row * size;
      for (let tag = 0; tag < size; tag++) sums[tag]! += weights[first + tag]!;
    }
    for (let tag = 0; tag < size; tag++) scores[at * size + tag] = sums[tag]! * scale;
  }
  return scores;
}
