import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, studyDay } from '#core/time';
import type { Rating } from '#reviews/review';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { reviewQueue } from '#server/queue';
import { recordReview } from '#server/ratings';
import { recordResponse } from '#server/responses';
import { wantArticle } from '#server/wanted';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { letDaysPass } from '#tests/integration/reviews/shift';

const { query } = testDatabase();
afterAll(disconnect);

const zone = 'Europe/Berlin';
let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;

beforeAll(async () => {
  article = await buildArticle(query);
});

beforeEach(async () => {
  guest = await buildGuest(query);
  attempt = await buildAttempt(query, guest, article);
});

const factOf = (position: number) => attempt.questions[position]!.item.factIds[0]!;
const answer = (position: number, right = true) => recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[position]!, right ? attempt.questions[position]!.right : { form: 'unknown' }));
const times = () => ({ answeredAt: Date.now(), sentAt: Date.now(), zone, durationMs: 900 });
const rating = (factId: string, value: Rating = 3, more: { id?: string; itemId?: string | null } = {}) => ({ id: freshId(), factId, kind: 'rating' as const, rating: value, itemId: null, ...times(), ...more });
const undo = (factId: string, undoes: string) => ({ id: freshId(), factId, kind: 'undo' as const, undoes, ...times() });
const just = (kind: 'suspend' | 'resume' | 'bury' | 'reset', factId: string) => ({ id: freshId(), factId, kind, ...times() });
const record = (input: Parameters<typeof recordReview>[1], who = guest) => recordReview(who.viewer, input);
const queue = (who = guest, now = Date.now()) => reviewQueue(who.viewer, { now, zone });
const cards = () => query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [guest.viewer.userId]);
const lines = () => query('SELECT * FROM "Review" WHERE "learnerId" = $1 ORDER BY seq', [guest.viewer.userId]);
const everything = async () => ({ cards: await cards(), lines: await lines() });

describe('a rating', () => {
  test('is a line of the log, and its card is what the log adds up to', async () => {
    await answer(0);
    const input = rating(factOf(0), 3, { itemId: attempt.questions[0]!.item.id });
    expect(await record(input)).toMatchObject({ ok: true, value: { card: null } });
    expect((await lines()).at(-1)).toMatchObject({ id: input.id, kind: 'rating', rating: 3, itemId: input.itemId, zone, durationMs: 900 });
    const before = await cards();
    await rebuildProjections();
    expect(await cards()).toEqual(before);
  });

  test.each([1, 2, 3, 4] as const)('of %i leads to what the button said, to the day', async (value) => {
    await answer(0);
    await letDaysPass(query, guest, 3);
    const [card] = (await queue()).cards;
    const promised = card!.previews[value];
    const result = await record(rating(card!.factId, value, { itemId: card!.itemId }));
    const [stored] = await cards();
    expect(stored).toMatchObject({ scheduledDays: promised.days, reps: 2 });
    expect(result).toMatchObject({ ok: true, value: { days: promised.days, due: (stored!.due as Date).toISOString() } });
    const days = studyDay((stored!.due as Date).getTime(), zone);
    if (promised.days > 0) expect(days).toBe(addDays(studyDay((stored!.lastReviewAt as Date).getTime(), zone), promised.days));
    else expect((stored!.due as Date).getTime() - (stored!.lastReviewAt as Date).getTime()).toBe(promised.minutes * 60_000);
  });

  test('that comes twenty times at once counts once, and is told the same each time', async () => {
    await answer(0);
    const input = rating(factOf(0));
    const results = await Promise.all(Array.from({ length: 20 }, () => record(input)));
    for (const result of results) expect(result).toEqual(results[0]);
    expect((await lines()).filter(({ kind }) => kind === 'rating')).toHaveLength(1);
  });

  test('whose id means something else is refused, and nothing is written', async () => {
    await answer(0);
    const input = rating(factOf(0), 3);
    await record(input);
    const before = await everything();
    expect(await record({ ...input, rating: 1 })).toEqual({ ok: false, error: { code: 'id-reused' } });
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['a fact that is not there', () => freshId()],
    ['a fact of the article that the learner never met', () => factOf(3)],
  ])('of %s is refused as not found, and nothing is written', async (_, fact) => {
    await answer(0);
    const before = await everything();
    expect(await record(rating(fact()))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everything()).toEqual(before);
  });

  test('of a card that was taken out of the review is refused as not found', async () => {
    await answer(0);
    await record(just('suspend', factOf(0)));
    const before = await everything();
    expect(await record(rating(factOf(0)))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everything()).toEqual(before);
    expect(await record(just('resume', factOf(0)))).toMatchObject({ ok: true });
    expect(await record(rating(factOf(0)))).toMatchObject({ ok: true });
  });

  test('that names a question about something else is refused', async () => {
    await answer(0);
    expect(await record(rating(factOf(0), 3, { itemId: attempt.questions[2]!.item.id }))).toEqual({ ok: false, error: { code: 'bad-request' } });
  });

  test('by a stranger is refused as not found, and the learner\'s card stays', async () => {
    await answer(0);
    const before = await everything();
    expect(await record(rating(factOf(0)), await buildGuest(query))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await record(undo(factOf(0), (await lines())[0]!.id as string), await buildGuest(query))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everything()).toEqual(before);
  });

  test.each([['ahead', 5], ['behind', -5], ['a year behind', -365]])('by a clock that is %s by days is stored at its true age, a day at most', async (_, days) => {
    await answer(0);
    const off = days * 24 * 3600_000;
    await record({ ...rating(factOf(0)), answeredAt: Date.now() + off - 60_000, sentAt: Date.now() + off });
    const at = ((await lines()).at(-1)!.at as Date).getTime();
    expect(Math.abs(Date.now() - 60_000 - at)).toBeLessThan(65_000);
    await record({ ...rating(factOf(0)), answeredAt: 0, sentAt: Date.now() });
    const { at: stored, receivedAt } = (await lines()).at(-1)!;
    expect((receivedAt as Date).getTime() - (stored as Date).getTime()).toBeLessThanOrEqual(24 * 3600_000);
    expect((stored as Date).getTime()).toBeGreaterThan(at);
  });

  test('tells where the learner is now', async () => {
    await answer(0);
    await record({ ...rating(factOf(0)), zone: 'Asia/Tokyo' });
    expect(await query('SELECT zone FROM "User" WHERE id = $1', [guest.viewer.userId])).toEqual([{ zone: 'Asia/Tokyo' }]);
  });

  test('and an answer in a quiz at the same moment are both stored', async () => {
    await answer(0);
    const results = await Promise.all([record(rating(factOf(0))), answer(1), answer(2), record(rating(factOf(0), 1))]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const before = await cards();
    await rebuildProjections();
    expect(await cards()).toEqual(before);
  });
});

describe('undo', () => {
  test('gives the card back as it was, twenty steps and more, across cards', async () => {
    for (const position of [0, 2, 3, 5]) await answer(position);
    await letDaysPass(query, guest, 4);
    const before = await cards();
    const done: { id: string; factId: string }[] = [];
    for (let step = 0; step < 24; step++) {
      const input = rating(factOf([0, 2, 3, 5][step % 4]!), ((step % 4) + 1) as Rating);
      await record(input);
      done.push(input);
    }
    const { undoable } = (await queue()).day;
    expect(undoable.map(({ id }) => id)).toEqual(done.map(({ id }) => id));
    for (const { id, factId } of [...undoable].reverse()) {
      const result = await record(undo(factId, id));
      expect(result).toMatchObject({ ok: true, value: { card: { factId } } });
    }
    expect(await cards()).toEqual(before);
    expect((await queue()).day.undoable).toEqual([]);
  });

  test('of the first rating makes a card new again', async () => {
    await wantArticle(guest.viewer, article.slug, zone);
    const [first] = (await queue()).cards;
    const input = rating(first!.factId, 4, { itemId: first!.itemId });
    await record(input);
    expect(await cards()).toHaveLength(1);
    const result = await record(undo(first!.factId, input.id));
    expect(result).toMatchObject({ ok: true, value: { due: null, card: { factId: first!.factId, itemId: first!.itemId, lastSeenAt: null } } });
    expect(await cards()).toHaveLength(0);
  });

  test('sent twice changes nothing more', async () => {
    await answer(0);
    const input = rating(factOf(0));
    await record(input);
    const back = undo(factOf(0), input.id);
    const first = await record(back);
    expect(first).toMatchObject({ ok: true, value: { card: { factId: factOf(0) } } });
    expect(await record(back)).toMatchObject({ ok: true, value: { due: first.ok && first.value.due } });
  });

  test('of an answer given in a quiz, of another fact\'s rating or of nothing is refused', async () => {
    await answer(0);
    await answer(2);
    const other = rating(factOf(2));
    await record(other);
    const given = (await lines()).find(({ factId }) => factId === factOf(0))!.id as string;
    for (const id of [given, other.id, freshId()]) expect(await record(undo(factOf(0), id))).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  test('brings a suspended card back', async () => {
    await answer(0, false);
    const input = just('suspend', factOf(0));
    await record(input);
    expect((await cards())[0]).toMatchObject({ suspended: true });
    await record(undo(factOf(0), input.id));
    expect((await cards())[0]).toMatchObject({ suspended: false });
  });
});

describe('other lines', () => {
  test('"not today" hides a card until tomorrow', async () => {
    await answer(0);
    await letDaysPass(query, guest, 4);
    await record(just('bury', factOf(0)));
    expect((await queue()).cards).toEqual([]);
    expect((await queue(guest, Date.now() + 24 * 3600_000)).cards.map(({ factId }) => factId)).toEqual([factOf(0)]);
  });

  test('a reset makes a card new, in the review', async () => {
    await answer(0);
    await letDaysPass(query, guest, 4);
    await record(just('reset', factOf(0)));
    expect(await cards()).toEqual([]);
    expect((await queue()).day.fresh.map(({ factId }) => factId)).toEqual([factOf(0)]);
  });

  test('a new card that is taken out before its first rating does not come back', async () => {
    await wantArticle(guest.viewer, article.slug, zone);
    const [first] = (await queue()).cards;
    const input = just('suspend', first!.factId);
    await record(input);
    expect((await queue()).cards.map(({ factId }) => factId)).not.toContain(first!.factId);
    await record(undo(first!.factId, input.id));
    expect((await queue()).cards[0]?.factId).toBe(first!.factId);
  });
});
