import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfStudyDay } from '#core/time';
import { chosenCards, countsByState, forecast, type HeldCard } from '#progress/cards';
import { chosenRecalls } from '#progress/choice';
import { lastDays, streakOf } from '#progress/days';
import { progressOf } from '#progress/progress';
import { type Recall, shareOf } from '#progress/recall';

const today = '2026-11-24';
const zone = 'Europe/Berlin';
const recall = (more: Partial<Recall>): Recall => ({ id: 'a', factId: 'fact', kind: 'role', slug: 'kerry', at: 0, day: today, rating: 3, isHeld: false, wasDue: false, ...more });

const anyRecall = fc.record({
  id: fc.uuid(), factId: fc.uuid(), kind: fc.constantFrom('role', 'where', 'when', null), slug: fc.constantFrom('kerry', 'nepal', null), at: fc.nat(), isHeld: fc.boolean(), wasDue: fc.boolean(),
  day: fc.integer({ min: -80, max: 0 }).map((days) => addDays(today, days)), rating: fc.constantFrom(1, 2, 3, 4, null),
}) as fc.Arbitrary<Recall>;
const anyCard: fc.Arbitrary<HeldCard> = fc.record({
  factId: fc.uuid(), slug: fc.constant(null), state: fc.constantFrom('learning', 'review', 'relearning'), isSuspended: fc.boolean(),
  due: fc.integer({ min: -5 * 24, max: 9 * 24 }).map((hours) => startOfStudyDay(today, zone) + hours * 3_600_000),
});

describe('the numbers of the progress page', () => {
  it('are the lengths of the lists behind them', () => {
    fc.assert(fc.property(fc.array(anyRecall, { maxLength: 60 }), fc.array(anyCard, { maxLength: 30 }), (recalls, cards) => {
      const progress = progressOf(recalls, cards, today, zone);
      const listed = (choice: Parameters<typeof chosenRecalls>[1]) => shareOf(chosenRecalls(recalls, choice, today));
      for (const { kind, ...share } of progress.byKind) expect(share).toEqual(listed(kind === null ? { by: 'own' } : { by: 'kind', kinds: [kind] }));
      for (const { slug, ...share } of progress.byArticle) expect(share).toEqual(listed({ by: 'article', slug }));
      for (const { day, count } of progress.days) expect(count).toBe(listed({ by: 'day', day }).all);
      expect(progress.retention).toEqual({ lately: listed({ by: 'retention', days: 30 }), ever: listed({ by: 'retention', days: null }) });
      for (const { day, count } of progress.ahead) expect(count).toBe(chosenCards(cards, { by: 'due', day }, today, zone).length);
      for (const [state, count] of Object.entries(progress.byState)) expect(count).toBe(chosenCards(cards, { by: 'state', state: state as 'new' }, today, zone).length);
    }));
  });

  it('add up: each answer is of one kind and one day, each card in one state', () => {
    fc.assert(fc.property(fc.array(anyRecall, { maxLength: 60 }), fc.array(anyCard, { maxLength: 30 }), (recalls, cards) => {
      const { byKind, days, byState } = progressOf(recalls, cards, today, zone);
      const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
      expect(sum(byKind.map(({ all }) => all))).toBe(recalls.length);
      expect(sum(days.map(({ count }) => count))).toBe(chosenRecalls(recalls, { by: 'since', day: days[0]!.day }, today).length);
      expect(sum(Object.values(byState))).toBe(cards.length);
    }));
  });
});

describe('a share', () => {
  it('counts hard, good and easy as recalled, again as not, and leaves out what does not count', () => {
    expect(shareOf([1, 2, 3, 4, null].map((rating) => recall({ rating: rating as Recall['rating'] })))).toEqual({ all: 5, counted: 4, right: 3 });
  });
});

describe('retention', () => {
  it('looks at facts that were due, today and on the 29 days before', () => {
    const due = (day: string, more: Partial<Recall> = {}) => recall({ day, wasDue: true, ...more });
    const recalls = [due(today), due(addDays(today, -29), { rating: 1 }), due(addDays(today, -30)), recall({}), due(today, { rating: null })];
    expect(progressOf(recalls, [], today, zone).retention).toEqual({ lately: { all: 2, counted: 2, right: 1 }, ever: { all: 3, counted: 3, right: 2 } });
  });
});

describe('days', () => {
  it('are 60, the oldest first, today last, each once, also over a change of clocks', () => {
    const days = lastDays([recall({}), recall({}), recall({ day: '2026-10-25' })], today, 60);
    expect([days.length, days[0]!.day, days.at(-1)]).toEqual([60, '2026-09-26', { day: today, count: 2 }]);
    expect(new Set(days.map(({ day }) => day)).size).toBe(60);
    expect(days.find(({ day }) => day === '2026-10-25')?.count).toBe(1);
  });

  it('in a row go on while today is still empty, and end with the first gap', () => {
    const on = (...ago: number[]) => streakOf(ago.map((days) => recall({ day: addDays(today, -days) })), today);
    expect(on(0, 1, 2, 4)).toEqual({ days: 3, since: addDays(today, -2) });
    expect(on(1, 2)).toEqual({ days: 2, since: addDays(today, -2) });
    expect(on(2, 3)).toEqual({ days: 0, since: null });
    expect(on()).toEqual({ days: 0, since: null });
  });
});

describe('the forecast', () => {
  const at = (day: string, hours: number): HeldCard => ({ factId: day + hours, slug: null, state: 'review', isSuspended: false, due: startOfStudyDay(day, zone) + hours * 3_600_000 });

  it('counts what is overdue today, what comes after four in the morning on its own day, and nothing twice', () => {
    const cards = [at(addDays(today, -9), 1), at(today, 0), at(today, 23.9), at(addDays(today, 1), 0), at(addDays(today, 7), 0)];
    expect(forecast(cards, today, zone, 7).map(({ count }) => count)).toEqual([3, 1, 0, 0, 0, 0, 0]);
  });

  it('leaves out cards that are set aside or new', () => {
    const cards = [{ ...at(today, 1), isSuspended: true }, { ...at(today, 1), state: 'new' as const, due: null }];
    expect(forecast(cards, today, zone, 7)[0]?.count).toBe(0);
    expect(countsByState(cards)).toMatchObject({ suspended: 1, new: 1, review: 0 });
  });
});
