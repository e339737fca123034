import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '#facts/fact';
import { marksBy, marksOf } from '#facts/marks';

const fact = (kind: FactKind, start: number, end: number) => ({ kind, evidence: { start, end } });
const some = fc.array(fc.tuple(fc.constantFrom('role', 'where', 'country' as FactKind), fc.nat(50), fc.integer({ min: 1, max: 9 })).map(([kind, start, length]) => fact(kind, start, start + length)));

describe('the marks of a text', () => {
  it('take the longer words, and of the same words the first kind', () => {
    const [role, country, where] = [fact('role', 0, 20), fact('country', 4, 10), fact('where', 0, 20)];
    expect(marksOf([country, where, role])).toEqual([role]);
  });

  it('never overlap, and stand in the order of the text', () => {
    fc.assert(fc.property(some, (facts) => {
      const marks = marksOf(facts);
      for (const [at, { evidence }] of marks.slice(1).entries()) expect(evidence.start).toBeGreaterThanOrEqual(marks[at]!.evidence.end);
    }));
  });

  it('leave no fact without one that touches its words', () => {
    fc.assert(fc.property(some, (facts) => {
      const marks = marksOf(facts);
      const by = marksBy(facts, marks);
      expect(by.size).toBe(new Set(facts).size);
      for (const mark of marks) expect(by.get(mark)).toBe(mark);
    }));
  });

  it('of a hidden kind are not there: what they covered is marked itself', () => {
    const [role, country] = [fact('role', 0, 20), fact('country', 4, 10)];
    const marks = marksOf([country]);
    expect([marksBy([role, country], marks).get(country), marksBy([role, country], marks).get(role)]).toEqual([country, country]);
  });
});
