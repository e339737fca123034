import type { Grammar } from '#language/tagger/viterbi';

/**
 * How sure each token's tag on a path is, 0 to 1: its share among all tags that its neighbours' tags allow, after
 * scores divided by `heat`. A perceptron's scores are no logarithms of chances; `heat` makes them about so.
 */
export function surenessOf(path: Int16Array, scores: Float64Array, transitions: Float32Array, { tags, allowed }: Grammar, heat: number): Float64Array {
  const size = tags.length;
  return Float64Array.from(path, (chosen, at) => {
    const before = path[at - 1] ?? size;
    const after = path[at + 1];
    const valueOf = (tag: number) => (scores[at * size + tag] ?? 0) + (transitions[before * size + tag] ?? 0) + (after === undefined ? 0 : (transitions[tag * size + after] ?? 0));
    const top = valueOf(chosen);
    let sum = 0;
    for (let tag = 0; tag < size; tag++) {
      if (allowed[before * size + tag] && (after === undefined || allowed[tag * size + after])) sum += Math.exp((valueOf(tag) - top) / heat);
    }
    return 1 / sum;
  });
}
