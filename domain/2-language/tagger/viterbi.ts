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

/** The best sequence of tags (as indexes) for scores of `length` tokens by tags, with transitions; O(length x tags²). */
export function bestPath(scores: Float64Array, length: number, transitions: Float64Array | Float32Array, { tags, allowed }: Grammar): Int16Array {
  const size = tags.length;
  const best = new Float64Array(length * size);
  const back = new Int16Array(length * size);
  for (let at = 0; at < length; at++) {
    for (let now = 0; now < size; now++) {
      let top = impossible;
      let from = 0;
      if (at === 0) top = allowed[size * size + now] ? (transitions[size * size + now] ?? 0) : impossible;
      else {
        for (let before = 0; before < size; before++) {
          if (!allowed[before * size + now]) continue;
          const value = (best[(at - 1) * size + before] ?? 0) + (transitions[before * size + now] ?? 0);
          if (value > top) {
            top = value;
            from = before;
          }
        }
      }
      best[at * size + now] = top + (scores[at * size + now] ?? 0);
      back[at * size + now] = from;
    }
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
