import type { Grammar } from '#language/tagger/viterbi';

/**
 * How sure the tag of token `at` on a path is, 0 to 1: its share among all tags that its neighbours' tags allow, after
 * scores divided by `heat`. A perceptron's scores are no logarithms of chances; `heat` makes them about so.
 */
export function surenessAt(at: number, path: Int16Array, scores: Float64Array, transitions: Float32Array, { tags, allowed }: Grammar, heat: number): number {
  const size = tags.length;
  const before = path[at - 1] ?? size;
  const after = path[at + 1];
  const valueOf = (tag: number) => (scores[at * size + tag] ?? 0) + (transitions[before * size + tag] ?? 0) + (after === undefined ? 0 : (transitions[tag * size + after] ?? 0));
  const top = valueOf(path[at] ?? 0);
  let sum = 0;
  for (let tag = 0; tag < size; tag++) {
    if (allowed[before * size + tag] && (after === undefined || allowed[tag * size + after])) sum += Math.exp((valueOf(tag) - top) / heat);
  }
  return 1 / sum;
}
