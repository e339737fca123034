import { ByteReader, ByteWriter } from '#language/tagger/bytes';
import { Table } from '#language/tagger/table';
import { grammarOf, type Grammar, largestOut } from '#language/tagger/viterbi';

/** What a tagger has learnt. A token's scores are the weights of its features' rows, times `scale`. */
export type Model = {
  readonly grammar: Grammar;
  /** (tags + 1) by tags; the last row is for the beginning of a sentence. */
  readonly transitions: Float32Array;
  /** The largest of these out of each tag. */
  readonly out: Float64Array;
  /** Row of each feature by its hash. */
  readonly rows: Table;
  /** Rows by tags. */
  readonly weights: Int8Array;
  readonly scale: number;
};

/** A feature with its weights by tags, whole numbers from -127 to 127, one of them at least not 0. */
export type PackedRow = { readonly hash: number; readonly weights: Int8Array };

const mark = 'dateline-tagger-1';

function writeWeights(out: ByteWriter, weights: Int8Array): void {
  const groups = Math.ceil(weights.length / 8);
  const masks = Array.from({ length: groups }, (_, group) => {
    let mask = 0;
    for (let bit = 0; bit < 8; bit++) if ((weights[group * 8 + bit] ?? 0) !== 0) mask |= 1 << bit;
    return mask;
  });
  out.byte(masks.reduce((sum, mask, group) => sum | (mask === 0 ? 0 : 1 << group), 0));
  for (const mask of masks) if (mask !== 0) out.byte(mask);
  for (const weight of weights) if (weight !== 0) out.byte(weight);
}

function readWeights(from: ByteReader, weights: Int8Array, row: number, size: number): void {
  const used = from.byte();
  const tags: number[] = [];
  for (let group = 0; group < 8; group++) {
    if (!(used & (1 << group))) continue;
    const mask = from.byte();
    for (let bit = 0; bit < 8; bit++) if (mask & (1 << bit)) tags.push(group * 8 + bit);
  }
  for (const tag of tags) weights[row * size + tag] = from.byte();
}

/** A model in bytes: tags (64 at most), transitions, then rows in the order of their hashes, each hash as the distance to the one before. */
export function packModel(tags: readonly string[], transitions: Float32Array, scale: number, rows: readonly PackedRow[]): Uint8Array {
  const out = new ByteWriter();
  out.text(mark);
  out.count(tags.length);
  for (const tag of tags) out.text(tag);
  for (const value of transitions) out.float(value);
  out.float(scale);
  out.count(rows.length);
  let before = 0;
  for (const { hash, weights } of [...rows].sort((a, b) => a.hash - b.hash)) {
    out.count(hash - before);
    before = hash;
    writeWeights(out, weights);
  }
  return out.done();
}

/** The model that bytes hold. Throws for other bytes: a bug, or a damaged file. */
export function readModel(bytes: Uint8Array): Model {
  const from = new ByteReader(bytes);
  if (from.text() !== mark) throw new Error('This is no model of a tagger.');
  const tags = Array.from({ length: from.count() }, () => from.text());
  const transitions = Float32Array.from({ length: (tags.length + 1) * tags.length }, () => from.float());
  const scale = from.float();
  const count = from.count();
  const rows = new Table(count);
  const weights = new Int8Array(count * tags.length);
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += from.count();
    rows.set(hash, row);
    readWeights(from, weights, row, tags.length);
  }
  const grammar = grammarOf(tags);
  return { grammar, transitions, out: largestOut(transitions, grammar), rows, weights, scale };
}
