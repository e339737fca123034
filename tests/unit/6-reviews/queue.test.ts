import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, studyDay } from '#core/time';
import { foldReviews } from '#reviews/fold';
import { mostForgottenFirst, previewsOf } from '#reviews/queue';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler, isDue, retrievability } from '#reviews/scheduler';

const dayMs = 24 * 3600 * 1000;
const options = { learnerId: 'learner', factId: 'fact', scheduler: fsrsScheduler(), worthOf: () => null };
const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Los_Angeles', 'UTC'];

const anyLog = fc.array(fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4), gap: fc.integer({ min: 60_000, max: 60 * dayMs }), zone: fc.constantFrom(...zones) }), { maxLength: 8 }).map((lines) => {
  let at = Date.UTC(2026, 0, 1);
  return lines.map(({ rating, gap, zone }, place): Review => ({ id: `r${place}`, at: (at += gap), zone, kind: 'rating', rating }));
});

describe('what the buttons promise', () => {
  it('is what the fold makes of the rating, whichever it is, at that moment or later on that study day', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom<Rating>(1, 2, 3, 4), fc.constantFrom(...zones), fc.integer({ min: 60_000, max: 90 * dayMs }), fc.integer({ min: 0, max: 6 * 3600_000 }), (log, rating, zone, gap, pause) => {
        const shownAt = (log.at(-1)?.at ?? Date.UTC(2026, 0, 1)) + gap;
        const at = studyDay(shownAt + pause, zone) === studyDay(shownAt, zone) ? shownAt + pause : shownAt;
        const promised = previewsOf(foldReviews(log, options).memory, { at: shownAt, zone }, options)[rating];
        const { memory } = foldReviews([...log, { id: 'zz', at, zone, kind: 'rating', rating }], options);
        expect(memory?.scheduledDays).toBe(promised.days);
        if (promised.days > 0) expect(studyDay(memory!.due, zone)).toBe(addDays(memory!.lastReviewDay, promised.days));
        else expect(memory!.due).toBe(at + promised.minutes * 60_000);
      }),
    );
  });

  it('never falls when the rating rises', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { 1: again, 2: hard, 3: good, 4: easy } = previewsOf(foldReviews(log, options).memory, { at: (log.at(-1)?.at ?? Date.UTC(2026, 0, 1)) + 3 * dayMs, zone: 'UTC' }, options);
        expect(again.days).toBeLessThanOrEqual(hard.days);
        expect(hard.days).toBeLessThanOrEqual(good.days);
        expect(good.days).toBeLessThanOrEqual(easy.days);
      }),
    );
  });
});

describe('the queue', () => {
  const card = (factId: string, stability: number, lastDays: number) => ({ factId, state: 'review' as const, due: 0, stability, lastReviewAt: -lastDays * dayMs });

  it('shows first what is lost the most, not what has waited longest', () => {
    expect(mostForgottenFirst([card('strong', 100, 110), card('weak', 2, 8), card('middling', 10, 20)], 0).map(({ factId }) => factId)).toEqual(['weak', 'middling', 'strong']);
  });

  it('is the same whatever order the rows come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ factId: fc.uuid(), stability: fc.double({ min: 0.1, max: 500, noNaN: true }), last: fc.integer({ min: 0, max: 90 }) }), { selector: ({ factId }) => factId }), (rows) => {
        const cards = rows.map(({ factId, stability, last }) => card(factId, stability, last));
        const first = mostForgottenFirst(cards, 0);
        expect(mostForgottenFirst([...cards].reverse(), 0)).toEqual(first);
        for (let place = 1; place < first.length; place++) expect(retrievability(first[place - 1]!, 0)).toBeLessThanOrEqual(retrievability(first[place]!, 0));
      }),
    );
  });
});

describe('a card in review', () => {
  it('is due all through its study day, from 04:00 on, and not before', () => {
    const { memory } = foldReviews([{ id: 'a', at: Date.parse('2026-03-26T20:00:00Z'), zone: 'Europe/Berlin', kind: 'rating', rating: 3 }], options);
    const due = studyDay(memory!.due, 'Europe/Berlin');
    expect(due).toBe(addDays('2026-03-26', memory!.scheduledDays));
    expect(isDue(memory!, Date.parse(`${due}T01:59:00Z`), 'Europe/Berlin')).toBe(false);
    expect(isDue(memory!, Date.parse(`${due}T02:00:00Z`), 'Europe/Berlin')).toBe(memory!.scheduledDays > 2); // the clocks moved on the 29th
    expect(isDue(memory!, Date.parse(`${due}T03:00:00Z`), 'Europe/Berlin')).toBe(true);
  });

  it('reviewed before and after midnight in UTC on one evening in Los Angeles, has not aged by a day', () => {
    const zone = 'America/Los_Angeles';
    const [before, after] = ['2026-01-10T23:30:00Z', '2026-01-11T00:30:00Z'].map((at) => Date.parse(at));
    const log = (at: number): Review[] => [{ id: 'a', at: before! - dayMs * 5, zone, kind: 'rating', rating: 3 }, { id: 'b', at, zone, kind: 'rating', rating: 3 }];
    const [first, second] = [before!, after!].map((at) => foldReviews(log(at), options).memory);
    expect(second).toEqual({ ...first, lastReviewAt: after });
  });

  it('of a learner who flew west ages by no negative day', () => {
    const log: Review[] = [{ id: 'a', at: Date.parse('2026-05-02T20:00:00Z'), zone: 'Asia/Tokyo', kind: 'rating', rating: 3 }, { id: 'b', at: Date.parse('2026-05-03T01:00:00Z'), zone: 'Europe/Berlin', kind: 'rating', rating: 3 }];
    expect(foldReviews(log, options).memory).toMatchObject({ reps: 2, lastReviewDay: '2026-05-03' });
  });
});
