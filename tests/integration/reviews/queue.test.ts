import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, startOfStudyDay, studyDay } from '#core/time';
import { disconnect } from '#server/prisma';
import { reviewQueue } from '#server/queue';
import { recordReview } from '#server/ratings';
import { recordResponse } from '#server/responses';
import { wantArticle } from '#server/wanted';
import { answerTo, type BuiltArticle, buildArticle, buildAttempt, buildGuest, buildKey, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { letDaysPass } from '#tests/integration/reviews/shift';

const { query } = testDatabase();
afterAll(disconnect);

const zone = 'Europe/Berlin';
let article: BuiltArticle;
let guest: Guest;

beforeAll(async () => {
  article = await buildArticle(query, { questions: 18 });
});

beforeEach(async () => {
  guest = await buildGuest(query);
});

const queue = (now = Date.now(), where = zone) => reviewQueue(guest.viewer, { now, zone: where });
const rate = (factId: string, rating: 1 | 2 | 3 | 4, itemId: string | null = null) => recordReview(guest.viewer, { id: freshId(), factId, kind: 'rating', rating, itemId, answeredAt: Date.now(), sentAt: Date.now(), zone, durationMs: 1000 });

async function answered(right: boolean, positions?: readonly number[]) {
  const attempt = await buildAttempt(query, guest, article);
  for (const question of attempt.questions.filter(({ position }) => positions?.includes(position) ?? true)) await recordResponse(guest.viewer, attempt.id, answerTo(question, right ? question.right : { form: 'unknown' }));
  return attempt;
}

describe('facts answered in a quiz', () => {
  test('are due days later, and not before', async () => {
    await answered(true);
    expect((await queue()).cards).toEqual([]);
    await letDaysPass(query, guest, 4);
    const { cards, waiting, day } = await queue();
    expect(cards).toHaveLength(20);
    expect(waiting).toBe(24);
    expect(day.due).toHaveLength(24);
    expect(day.fresh).toEqual([]);
  });

  test('and missed, come back after their minutes in the form in which they were asked', async () => {
    const attempt = await answered(false, [0, 2]);
    expect((await queue()).cards).toEqual([]);
    expect((await queue()).soon).toHaveLength(2);
    const { cards } = await queue(Date.now() + 11 * 60_000);
    expect(cards.map(({ itemId }) => itemId).sort()).toEqual([0, 2].map((position) => attempt.questions[position]!.item.id).sort());
  });

  test('and missed in a question of several facts, wait until tomorrow: two forms of a fact never meet on one day', async () => {
    await answered(false, [1]);
    expect((await queue(Date.now() + 11 * 60_000)).cards).toEqual([]);
    expect((await queue(Date.now() + 11 * 60_000)).day.due).toEqual([]);
    const tomorrow = startOfStudyDay(addDays(studyDay(Date.now(), zone), 1), zone);
    expect((await queue(tomorrow)).cards.map(({ itemId }) => itemId)).toEqual([null, null]);
  });
});

describe('a card', () => {
  test('shows a question or its own sentence with a gap, and on the back the answer with its sentence', async () => {
    await answered(true, [0, 1]);
    await letDaysPass(query, guest, 5);
    const { cards } = await queue();
    expect(cards).toHaveLength(3);
    const text = 'Sentence number 0 of the text says something.';
    for (const card of cards) {
      expect(card.article?.slug).toBe(article.slug);
      expect(card.proof?.sentence).toBeTruthy();
      if (card.itemId === null) expect(card).toMatchObject({ front: `_____${text.slice(8, 40)}`, back: text.slice(0, 8) });
      else expect(card).toMatchObject({ front: 'Stem number 0?', back: 'Option 0.0' });
    }
  });

  test('takes turns with the other forms of its fact, a day each, and keeps its form on the day', async () => {
    const attempt = await answered(true, [2]);
    const { id } = attempt.questions[2]!.item;
    const shown: (string | null)[] = [];
    for (let time = 0; time < 4; time++) {
      await letDaysPass(query, guest, 60);
      const [card] = (await queue()).cards;
      shown.push(card!.itemId);
      await rate(card!.factId, 1, card!.itemId);
      const [again] = (await queue(Date.now() + 11 * 60_000)).cards;
      expect(again!.itemId).toBe(card!.itemId);
    }
    expect(shown).toEqual([null, id, null, id]);
  });

  test('is asked no more by a question that was retired or withdrawn', async () => {
    const own = await buildArticle(query, { questions: 3 });
    const attempt = await buildAttempt(query, guest, own);
    for (const position of [0, 2]) await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[position]!));
    await query('UPDATE "Item" SET "retiredAt" = now() WHERE id = $1', [own.items[0]!.id]);
    await letDaysPass(query, guest, 5);
    await rate(own.items[2]!.factIds[0]!, 3);
    await buildKey(query, own.items[2]!, null);
    await letDaysPass(query, guest, 60);
    expect((await queue()).cards.map(({ itemId }) => itemId)).toEqual([null, null]);
  });

  test('of a fact that the article says no more stays, marked', async () => {
    const own = await buildArticle(query, { questions: 1 });
    const attempt = await buildAttempt(query, guest, own);
    await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[0]!));
    await query('UPDATE "Fact" SET "retiredAt" = now() WHERE id = $1', [own.items[0]!.factIds[0]]);
    await letDaysPass(query, guest, 5);
    expect((await queue()).cards).toMatchObject([{ retired: true }]);
  });
});

describe('new cards', () => {
  test('are the facts of an article put into review, ten a day, in the order of the text, behind what is due', async () => {
    expect(await wantArticle(guest.viewer, article.slug, zone)).toEqual({ ok: true, value: { facts: 24, added: 24 } });
    expect(await wantArticle(guest.viewer, article.slug, zone)).toEqual({ ok: true, value: { facts: 24, added: 0 } });
    const { cards } = await queue();
    expect(cards).toHaveLength(10);
    for (const { factId, itemId } of cards.slice(0, 7)) await rate(factId, 3, itemId);
    expect((await queue()).cards.map(({ factId }) => factId)).toEqual(cards.slice(7).map(({ factId }) => factId));
    for (const { factId, itemId } of cards.slice(7)) await rate(factId, 1, itemId);
    expect((await queue()).cards).toEqual([]);
    await letDaysPass(query, guest, 1);
    const tomorrow = await queue();
    expect(tomorrow.day.fresh).toHaveLength(10);
    expect(tomorrow.cards.slice(0, tomorrow.day.due.length).every(({ lastSeenAt }) => lastSeenAt !== null)).toBe(true);
  });

  test('put there twenty times at once are there once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => wantArticle(guest.viewer, article.slug, zone)));
    expect(results.reduce((sum, result) => sum + (result.ok ? result.value.added : NaN), 0)).toBe(24);
    expect(await query('SELECT count(*)::int AS n FROM "WantedFact" WHERE "learnerId" = $1', [guest.viewer.userId])).toEqual([{ n: 24 }]);
  });

  test('are not those that a quiz has made cards of', async () => {
    await answered(true, [0, 1]);
    expect(await wantArticle(guest.viewer, article.slug, zone)).toEqual({ ok: true, value: { facts: 24, added: 21 } });
    expect(await wantArticle(guest.viewer, 'no-such-article', zone)).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a card that was failed', () => {
  test('comes back at a minute of today, which is told', async () => {
    await answered(false, [0]);
    const [card] = await query('SELECT due FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId]);
    expect((await queue()).day.nextAt).toBe((card!.due as Date).getTime());
  });
});

describe('the days ahead', () => {
  test('hold every card once, on its study day in the learner\'s zone', async () => {
    await answered(true);
    const { day } = await queue();
    const due = await query('SELECT due FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId]);
    const expected = Array.from({ length: 7 }, (_, at) => due.filter((card) => studyDay((card.due as Date).getTime(), zone) === addDays(day.day, at)).length);
    expect(day.forecast).toEqual(expected);
    expect(expected.reduce((sum, count) => sum + count)).toBeGreaterThan(20);
  });

  test('begin at 04:00 where the learner is', async () => {
    await answered(true, [0]);
    const [card] = await query('SELECT due FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId]);
    const day = studyDay((card!.due as Date).getTime(), zone);
    expect((await queue(startOfStudyDay(day, zone) - 1)).cards).toEqual([]);
    expect((await queue(startOfStudyDay(day, zone))).cards).toHaveLength(1);
    expect((await queue(startOfStudyDay(day, 'Asia/Tokyo'), 'Asia/Tokyo')).cards).toHaveLength(1);
  });
});
