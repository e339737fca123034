import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#progress/history';
import { foldReviews } from '#reviews/fold';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler } from '#reviews/scheduler';

const day = 24 * 3_600_000;
const zone = 'Europe/Berlin';
const worths = new Map<string, Rating | null>([['right', 3], ['wrong', 1], ['void', null]]);
const options = { learnerId: 'learner', factId: 'fact', scheduler: fsrsScheduler(), worthOf: (id: string) => worths.get(id) ?? null };

const anyReview: fc.Arbitrary<Review> = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'), at: fc.integer({ min: 0, max: 90 * day }), what: fc.integer({ min: 0, max: 11 }), other: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l') })
  .map(({ id, at, what, other }): Review => {
    const line = { id, at, zone };
    if (what < 4) return { ...line, kind: 'rating', rating: (what + 1) as Rating };
    if (what < 7) return { ...line, kind: 'answer', responseId: [...worths.keys()][what - 4]! };
    if (what === 7) return { ...line, kind: 'undo', undoes: other };
    return { ...line, kind: (['suspend', 'resume', 'bury', 'reset'] as const)[what - 8]! };
  });
const anyLog = fc.uniqueArray(anyReview, { maxLength: 12, selector: ({ id }) => id });

describe('the history of a fact', () => {
  it('ends with the memory that the fold ends with', () => {
    fc.assert(fc.property(anyLog.map((log) => log.filter(({ kind }) => kind !== 'reset')), (log) => {
      expect(historyOf(log, options).at(-1)?.after ?? null).toEqual(foldReviews(log, options).memory);
    }));
  });

  it('shows before each recall what the fold of the lines before it holds', () => {
    fc.assert(fc.property(anyLog, (log) => {
      const undone = new Set(log.flatMap((review) => (review.kind === 'undo' ? [review.undoes] : [])));
      const standing = log.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      for (const { id, before } of historyOf(log, options)) {
        expect(before).toEqual(foldReviews(standing.slice(0, standing.findIndex((review) => review.id === id)), options).memory);
      }
    }));
  });

  it('is the same whatever arrives first, and however often', () => {
    fc.assert(fc.property(anyLog, (log) => {
      expect(historyOf([...log.toReversed(), ...log], options)).toEqual(historyOf(log, options));
    }));
  });

  it('holds each answer and rating that was not undone once, and no other line', () => {
    const log: Review[] = [
      { id: 'a', at: 0, zone, kind: 'answer', responseId: 'void' },
      { id: 'b', at: 1, zone, kind: 'answer', responseId: 'right' },
      { id: 'c', at: 2, zone, kind: 'suspend' },
      { id: 'd', at: 9 * day, zone, kind: 'rating', rating: 1 },
      { id: 'e', at: 9 * day + 1, zone, kind: 'undo', undoes: 'd' },
      { id: 'f', at: 9 * day + 2, zone, kind: 'rating', rating: 4 },
    ];
    expect(historyOf(log, options).map(({ id, rating, before }) => [id, rating, before?.reps ?? 0])).toEqual([['a', null, 0], ['b', 3, 0], ['f', 4, 1]]);
  });
});
