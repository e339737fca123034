/** Tags of a sequence, and which may follow which. `transitions` is (tags + 1) x tags, the last row for the beginning. */
export type Grammar = { readonly tags: readonly string[]; readonly allowed: Uint8Array };

/** BIO tags with what they allow: "I-X" stands only after "B-X" or "I-X"; tags without a dash stand anywhere. */
export function grammarOf(tags: readonly string[]): Grammar {
  const allowed = new Uint8Array((tags.length + 1) * tags.length);
  for (let before = 0; before <= tags.length; before++) {
    tags.forEach((tag, now) => {
      const inside = tag.startsWith('I-');
      const from = tags[before] ?? '';
      allowed[before * tags.length + now] = !inside || from.slice(2) === tag.slice(2) ? 1 : 0;
    });
  }
  return { tags, allowed };
}

const impossible = -1e12;

/** The largest transition out of each tag that the grammar allows: the same as long as the transitions are. */
export function largestOut(transitions: Float64Array | Float32Array, { tags, allowed }: Grammar): Float64Array {
  const size = tags.length;
  return Float64Array.from(tags, (_, before) => {
    let top = impossible;
    for (let now = 0; now < size; now++) if (allowed[before * size + now]) top = Math.max(top, transitions[before * size + now]!);
    return top;
  });
}

/** The least that any tag is sure to reach after the best tag so far: what cannot reach it need not be tried. */
function surelyReached(best: Float64Array, row: number, transitions: Float64Array | Float32Array, { tags, allowed }: Grammar): number {
  const size = tags.length;
  let first = 0;
  for (let tag = 1; tag < size; tag++) if (best[row + tag]! > best[row + first]!) first = tag;
  let least = Infinity;
  for (let now = 0; now < size; now++) least = Math.min(least, allowed[first * size + now] ? best[row + first]! + transitions[first * size + now]! : impossible);
  return least;
}

/** The best sequence of tags (as indexes) for scores of `length` tokens by tags, with transitions; of equal ones that of the lower tags. O(length x tags²), seldom so much. */
export function bestPath(scores: Float64Array, length: number, transitions: Float64Array | Float32Array, grammar: Grammar, out: Float64Array = largestOut(transitions, grammar)): Int16Array {
  const { tags, allowed } = grammar;
  const size = tags.length;
  const best = new Float64Array(length * size);
  const back = new Int16Array(length * size);
  for (let now = 0; now < size && length > 0; now++) best[now] = (allowed[size * size + now] ? transitions[size * size + now]! : impossible) + scores[now]!;
  for (let at = 1; at < length; at++) {
    const row = at * size;
    const earlier = row - size;
    const least = surelyReached(best, earlier, transitions, grammar);
    best.fill(impossible, row, row + size);
    for (let before = 0; before < size; before++) {
      const so = best[earlier + before]!;
      if (so + out[before]! < least) continue;
      for (let now = 0; now < size; now++) {
        if (!allowed[before * size + now]) continue;
        const value = so + transitions[before * size + now]!;
        if (value > best[row + now]!) {
          best[row + now] = value;
          back[row + now] = before;
        }
      }
    }
    for (let now = 0; now < size; now++) best[row + now] = best[row + now]! + scores[row + now]!;
  }
  const path = new Int16Array(length);
  let last = 0;
  for (let now = 1; now < size; now++) if ((best[(length - 1) * size + now] ?? 0) > (best[(length - 1) * size + last] ?? 0)) last = now;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * size + last] ?? 0;
  }
  return path;
}
