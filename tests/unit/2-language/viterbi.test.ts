import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surenessAt } from '#language/tagger/sureness';
import { bestPath, grammarOf, type Grammar } from '#language/tagger/viterbi';

const grammar = grammarOf(['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']);
const size = grammar.tags.length;
const score = fc.integer({ min: -20, max: 20 });
/** A sentence of so many tokens: its scores, and transitions. */
const scored = (longest: number) => fc.integer({ min: 1, max: longest }).chain((length) => fc.record({
  length: fc.constant(length),
  scores: fc.array(score, { minLength: length * size, maxLength: length * size }).map((values) => Float64Array.from(values)),
  transitions: fc.array(score, { minLength: (size + 1) * size, maxLength: (size + 1) * size }).map((values) => Float32Array.from(values)),
}));

const isAllowed = (path: readonly number[], { tags, allowed }: Grammar) => path.every((tag, at) => allowed[(path[at - 1] ?? tags.length) * tags.length + tag] === 1);
const valueOf = (path: readonly number[], scores: Float64Array, transitions: Float32Array) =>
  path.reduce((sum, tag, at) => sum + scores[at * size + tag]! + transitions[(path[at - 1] ?? size) * size + tag]!, 0);
const allPaths = (length: number): number[][] => (length === 0 ? [[]] : allPaths(length - 1).flatMap((path) => grammar.tags.map((_, tag) => [...path, tag])));

describe('grammarOf', () => {
  it.each([['B-PER', 'I-PER', true], ['I-PER', 'I-PER', true], ['O', 'I-PER', false], ['B-LOC', 'I-PER', false], ['I-LOC', 'B-PER', true], ['I-PER', 'O', true], ['', 'I-PER', false], ['', 'B-PER', true], ['', 'O', true]])(
    'lets after "%s" stand %s: %s', (before, now, expected) => {
      const row = before === '' ? size : grammar.tags.indexOf(before);
      expect(grammar.allowed[row * size + grammar.tags.indexOf(now)]).toBe(expected ? 1 : 0);
    });

  it('lets parts of speech follow each other as they like', () => {
    expect([...grammarOf(['NN', 'VBD', '.']).allowed]).toEqual(Array(12).fill(1));
  });
});

describe('bestPath', () => {
  it('is worth as much as the best of all allowed paths, and is one of them', () => {
    fc.assert(fc.property(scored(4), ({ length, scores, transitions }) => {
      const path = [...bestPath(scores, length, transitions, grammar)];
      const best = Math.max(...allPaths(length).filter((other) => isAllowed(other, grammar)).map((other) => valueOf(other, scores, transitions)));
      expect(isAllowed(path, grammar)).toBe(true);
      expect(valueOf(path, scores, transitions)).toBe(best);
    }), { numRuns: 60 });
  });

  it('never begins a name in its middle, however long the sentence', () => {
    fc.assert(fc.property(scored(80), ({ length, scores, transitions }) => {
      expect(isAllowed([...bestPath(scores, length, transitions, grammar)], grammar)).toBe(true);
    }));
  });

  it('of no tokens is empty', () => {
    expect([...bestPath(new Float64Array(), 0, new Float32Array((size + 1) * size), grammar)]).toEqual([]);
  });
});

describe('surenessAt', () => {
  const sureOf = (scores: readonly number[], heat: number) => {
    const all = Float64Array.from(scores);
    const transitions = new Float32Array((size + 1) * size);
    const path = bestPath(all, scores.length / size, transitions, grammar);
    return [...path].map((_, at) => surenessAt(at, path, all, transitions, grammar, heat));
  };

  it('is a share above 0 and up to 1 for each token', () => {
    fc.assert(fc.property(scored(20), fc.constantFrom(0.5, 1, 4), ({ length, scores, transitions }, heat) => {
      const path = bestPath(scores, length, transitions, grammar);
      const shares = [...path].map((_, at) => surenessAt(at, path, scores, transitions, grammar, heat));
      expect(shares.length).toBe(length);
      for (const share of shares) expect(share > 0 && share <= 1).toBe(true);
    }));
  });

  it('is divided among the tags that may stand there where all score the same', () => {
    // At the beginning O, B-PER and B-LOC may stand: no I-.
    expect(sureOf([0, 0, 0, 0, 0], 1)[0]).toBeCloseTo(1 / 3);
  });

  it('grows with the distance to the others, and falls with heat', () => {
    const [little, much] = [sureOf([1, 0, 0, 0, 0], 1)[0]!, sureOf([20, 0, 0, 0, 0], 1)[0]!];
    expect(little).toBeLessThan(much);
    expect(much).toBeGreaterThan(0.999);
    expect(sureOf([20, 0, 0, 0, 0], 40)[0]).toBeLessThan(much);
  });
});
