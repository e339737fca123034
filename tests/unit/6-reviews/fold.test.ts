import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldReviews } from '#reviews/fold';
import { ratingOf } from '#reviews/rating';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler } from '#reviews/scheduler';

const zone = 'UTC';
const minute = 60_000;
const day = 24 * 60 * minute;
const scheduler = fsrsScheduler();
const worth = new Map<string, Rating | null>([['right', 3], ['wrong', 1], ['void', null]]);
const options = { learnerId: 'learner', factId: 'fact', scheduler, worthOf: (id: string) => worth.get(id) ?? null };
const fold = (log: readonly Review[]) => foldReviews(log, options);
const answer = (id: string, at: number, responseId: string): Review => ({ id, at, zone, kind: 'answer', responseId });
const rating = (id: string, at: number, value: Rating): Review => ({ id, at, zone, kind: 'rating', rating: value });

const anyReview: fc.Arbitrary<Review> = fc
  .record({ id: fc.uuid(), at: fc.integer({ min: 0, max: 40 * day }), what: fc.integer({ min: 0, max: 9 }), other: fc.uuid() })
  .map(({ id, at, what, other }) => {
    if (what < 5) return rating(id, at, ((what % 4) + 1) as Rating);
    if (what < 7) return answer(id, at, what === 5 ? 'right' : 'wrong');
    if (what === 7) return { id, at, zone, kind: 'undo', undoes: other };
    return { id, at, zone, kind: what === 8 ? 'suspend' : 'resume' };
  });

describe('the fold of a fact\'s reviews', () => {
  it('holds nothing for a fact that was never reviewed', () => {
    expect(fold([])).toEqual({ memory: null, suspended: false });
  });

  it('takes a right answer in a quiz as a first recall and brings the card back in days', () => {
    const { memory } = fold([answer('a', 0, 'right')]);

    expect(memory).toMatchObject({ state: 'review', reps: 1, lapses: 0, lastReviewAt: 0 });
    expect(memory?.due).toBeGreaterThanOrEqual(day);
  });

  it('brings a wrongly answered fact back in ten minutes', () => {
    expect(fold([answer('a', 0, 'wrong')]).memory).toMatchObject({ state: 'learning', due: 10 * minute });
  });

  it('computes what an answer was worth from the key in force, not from the log', () => {
    const log = [answer('a', 0, 'contested')];
    const as = (value: Rating) => foldReviews(log, { ...options, worthOf: () => value }).memory?.state;

    expect([as(3), as(1)]).toEqual(['review', 'learning']);
  });

  it('counts the answer to a void question for nothing', () => {
    expect(fold([answer('a', 0, 'void')]).memory).toBeNull();
    expect(fold([answer('a', 0, 'right'), answer('b', day, 'void')])).toEqual(fold([answer('a', 0, 'right')]));
  });

  it('forgets a rating that was undone', () => {
    expect(fold([rating('a', 0, 1), { id: 'b', at: 1, zone, kind: 'undo', undoes: 'a' }]).memory).toBeNull();
  });

  it('starts anew after a reset', () => {
    expect(fold([rating('a', 0, 4), { id: 'b', at: day, zone, kind: 'reset' }, rating('c', 2 * day, 3)]).memory?.reps).toBe(1);
  });

  it('gives two devices the same card whatever arrives first, and however often', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 12 }), fc.array(anyReview, { maxLength: 12 }), (phone, laptop) => {
        expect(fold([...phone, ...laptop, ...phone])).toEqual(fold([...laptop, ...phone]));
      }),
    );
  });

  it('fuzzes the interval the same way each time for one learner, fact and number of reviews, and differently for others', () => {
    const log = Array.from({ length: 6 }, (_, i) => rating(`r${i}`, i * 30 * day, 3));
    const due = (learnerId: string) => foldReviews(log, { ...options, learnerId }).memory?.due;

    expect(due('a')).toBe(due('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(due)).size).toBeGreaterThan(1);
  });
});

describe('ratingOf', () => {
  it('is good for a fact fully recalled and again for less', () => {
    expect([1, 0.8, 0].map(ratingOf)).toEqual([3, 1, 1]);
  });
});
