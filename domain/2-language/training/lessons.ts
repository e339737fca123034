import { Table } from '#language/tagger/table';
import type { Features } from '#language/tagger/score';
import { mostFeatures } from '#language/tagger/score';

/** A sentence's features as hashes, those of token i from starts[i] to starts[i + 1], with its right tags. */
export type Example = { readonly hashes: Uint32Array; readonly starts: Int32Array; readonly tags: readonly string[] };

/** A sequence to learn from: features of each token as rows of the weights, and its right tags by number. */
export type Lesson = { readonly rows: Int32Array; readonly starts: Int32Array; readonly tags: Int16Array };

/** The features of a tagged sentence. */
export function exampleOf<S>(scene: S, features: Features<S>, tags: readonly string[]): Example {
  const found = new Uint32Array(mostFeatures);
  const hashes: number[] = [];
  const starts = new Int32Array(tags.length + 1);
  for (let at = 0; at < tags.length; at++) {
    const count = features(scene, at, found);
    for (let feature = 0; feature < count; feature++) hashes.push(found[feature] ?? 0);
    starts[at + 1] = hashes.length;
  }
  return { hashes: Uint32Array.from(hashes), starts, tags };
}

/** Hashes of the features that occur `least` times or more, in order of size. */
export function frequentFeatures(examples: readonly Example[], least: number): Uint32Array {
  const total = examples.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const all = new Uint32Array(total);
  let end = 0;
  for (const { hashes } of examples) {
    all.set(hashes, end);
    end += hashes.length;
  }
  all.sort();
  const kept: number[] = [];
  for (let from = 0; from < total; ) {
    let to = from + 1;
    while (to < total && all[to] === all[from]) to++;
    if (to - from >= least) kept.push(all[from] ?? 0);
    from = to;
  }
  return Uint32Array.from(kept);
}

/** Rows by the hashes of features, in the order given. */
export function rowsOf(features: Uint32Array): Table {
  const rows = new Table(features.length);
  features.forEach((hash, row) => rows.set(hash, row));
  return rows;
}

/** What is to be learnt from an example, with only the features that have a row. Unknown tags are a bug. */
export function lessonOf({ hashes, starts, tags }: Example, rows: Table, numbers: ReadonlyMap<string, number>): Lesson {
  const kept: number[] = [];
  const ends = new Int32Array(starts.length);
  for (let at = 0; at < tags.length; at++) {
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
      const row = rows.get(hashes[place] ?? 0);
      if (row >= 0) kept.push(row);
    }
    ends[at + 1] = kept.length;
  }
  const numberOf = (tag: string) => {
    const number = numbers.get(tag);
    if (number === undefined) throw new Error(`There is no tag ${tag}.`);
    return number;
  };
  return { rows: Int32Array.from(kept), starts: ends, tags: Int16Array.from(tags, numberOf) };
}
