import { describe, expect, it } from 'vitest';
import { foldReviews } from '#reviews/fold';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler, retrievability, type SchedulerOptions } from '#reviews/scheduler';

const day = 24 * 3600 * 1000;
const start = Date.UTC(2022, 10, 29, 12, 30);

/** The scheduler that the published histories were made with: the default weights and steps of the libraries, no fuzz. */
const published: SchedulerOptions = { fuzz: false, learningMinutes: [1, 10], relearningMinutes: [10] };

/** How far a value is from a published one, as a part of it: some of these come from libraries that compute in 32 bits. */
const distance = (value: number, vector: number) => Math.abs(value / vector - 1);

function cardAfter(log: readonly Review[], options: SchedulerOptions = published) {
  return foldReviews(log, { learnerId: 'a', factId: 'b', scheduler: fsrsScheduler(options), worthOf: () => null }).memory!;
}

function logOf(ratings: readonly Rating[], days: readonly number[]): Review[] {
  let at = start;
  return ratings.map((rating, place) => ({ id: `r${String(place).padStart(2, '0')}`, at: (at += (days[place] ?? 0) * day + 1), zone: 'UTC', kind: 'rating', rating }));
}

/** Each review on the moment that the one before it asked for; the days that each led to. */
function intervals(ratings: readonly Rating[]): number[] {
  const log: Review[] = [];
  const days: number[] = [];
  let at = start;
  for (const rating of ratings) {
    log.push({ id: `r${String(log.length).padStart(2, '0')}`, at, zone: 'UTC', kind: 'rating', rating });
    const { scheduledDays, due } = cardAfter(log);
    days.push(scheduledDays);
    at = due;
  }
  return days;
}

describe('published vectors of FSRS-6, through our log and fold', () => {
  it('memory after again and five times good, after 0, 0, 1, 3, 8 and 21 days (ts-fsrs and fsrs-rs)', () => {
    const { stability, difficulty } = cardAfter(logOf([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]));

    expect(distance(stability, 53.62691)).toBeLessThan(1e-6);
    expect(distance(difficulty, 6.3574867)).toBeLessThan(1e-6);
  });

  it('memory after the first rating of each kind (ts-fsrs)', () => {
    const first = ([1, 2, 3, 4] as const).map((rating) => cardAfter(logOf([rating], [0])));

    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    [6.4133, 5.11217071, 2.11810397, 1].forEach((difficulty, place) => expect(distance(first[place]!.difficulty, difficulty)).toBeLessThan(1e-6));
    expect(first.map(({ scheduledDays }) => scheduledDays)).toEqual([0, 0, 0, 8]);
    expect(first.map(({ state }) => state)).toEqual(['learning', 'learning', 'learning', 'review']);
  });

  it('the intervals of thirteen reviews, each when it was due, with two lapses (ts-fsrs)', () => {
    expect(intervals([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3])).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('ten times easy in a moment brings the difficulty to 1 (py-fsrs)', () => {
    expect(cardAfter(logOf(Array<Rating>(10).fill(4), [])).difficulty).toBe(1);
  });

  it('recall at 8 days of a card rated easy at first (ts-fsrs)', () => {
    const card = cardAfter(logOf([4], [0]));

    expect(distance(retrievability(card, card.lastReviewAt + 8 * day), 0.9024733)).toBeLessThan(1e-6);
  });

  it('nothing of this depends on the order in which the lines arrive', () => {
    const log = logOf([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);

    expect(cardAfter([...log].reverse())).toEqual(cardAfter(log));
  });
});
