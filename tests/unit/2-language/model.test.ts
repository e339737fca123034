import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packModel, readModel } from '#language/tagger/model';
import { scoresFor } from '#language/tagger/score';

const tagsOf = (count: number) => Array.from({ length: count }, (_, at) => `T${at}`);
const anyModel = fc.integer({ min: 1, max: 40 }).chain((count) => fc.record({
  tags: fc.constant(tagsOf(count)),
  transitions: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: (count + 1) * count, maxLength: (count + 1) * count }).map((values) => Float32Array.from(values)),
  scale: fc.constantFrom(0.5, 1, 0.125),
  rows: fc.uniqueArray(fc.record({
    hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: count, maxLength: count }).map((values) => Int8Array.from(values)),
  }), { selector: ({ hash }) => hash, maxLength: 20 }),
}));

describe('a model', () => {
  it('is read as it was packed', () => {
    fc.assert(fc.property(anyModel, ({ tags, transitions, scale, rows }) => {
      const model = readModel(packModel(tags, transitions, scale, rows));
      expect(model.grammar.tags).toEqual(tags);
      expect(model.transitions).toEqual(transitions);
      expect(model.scale).toBe(scale);
      for (const { hash, weights } of rows) {
        const row = model.rows.get(hash);
        expect(model.weights.slice(row * tags.length, (row + 1) * tags.length)).toEqual(weights);
      }
    }), { numRuns: 40 });
  });

  it('has the same bytes whatever the order of its rows', () => {
    fc.assert(fc.property(anyModel, ({ tags, transitions, scale, rows }) => {
      expect(packModel(tags, transitions, scale, rows)).toEqual(packModel(tags, transitions, scale, rows.toReversed()));
    }), { numRuns: 20 });
  });

  it('holds 64 tags', () => {
    const weights = Int8Array.from({ length: 64 }, (_, at) => at - 32);
    const model = readModel(packModel(tagsOf(64), new Float32Array(65 * 64), 1, [{ hash: 9, weights }]));
    expect(model.weights).toEqual(weights);
  });

  it('that ends anywhere too early is refused', () => {
    const bytes = packModel(tagsOf(3), new Float32Array(12).fill(1.5), 1, [{ hash: 400, weights: Int8Array.of(1, 0, -5) }, { hash: 2 ** 31, weights: Int8Array.of(0, 0, 7) }]);
    for (let length = 0; length < bytes.length; length++) expect(() => readModel(bytes.slice(0, length))).toThrow();
  });

  it('that begins with anything else is refused', () => {
    expect(() => readModel(new TextEncoder().encode('dateline-lexicon-1'))).toThrow();
    expect(() => readModel(packModel(['O'], new Float32Array(2), 1, []).with(1, 88))).toThrow('no model');
  });
});

describe('scoresFor', () => {
  const model = readModel(packModel(['O', 'X'], new Float32Array(6), 0.5, [{ hash: 1, weights: Int8Array.of(2, 0) }, { hash: 2, weights: Int8Array.of(-4, 10) }]));
  const scores = (tokens: readonly (readonly number[])[]) => [...scoresFor(model, (scene, at, out) => {
    const hashes = scene[at] ?? [];
    out.set(hashes);
    return hashes.length;
  }, tokens, tokens.length)];

  it('adds the weights of a token\'s features, times the scale', () => {
    expect(scores([[1], [1, 2], [2, 2]])).toEqual([1, 0, -1, 5, -4, 10]);
  });

  it('is 0 for features the model does not know', () => {
    expect(scores([[77], []])).toEqual([0, 0, 0, 0]);
  });
});
