import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { broughtBy, chooseReview } from '#server/declines';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { recordResponse } from '#server/responses';
import { wantArticle } from '#server/wanted';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

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
  attempt = await taken([0, 1]);
});

async function taken(positions: readonly number[]) {
  const made = await buildAttempt(query, guest, article);
  for (const position of positions) await recordResponse(guest.viewer, made.id, answerTo(made.questions[position]!));
  await query('UPDATE "Attempt" SET "submittedAt" = now() WHERE id = $1', [made.id]);
  return made;
}

const cards = () => query('SELECT "factId", suspended FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [guest.viewer.userId]);
const suspended = async () => (await cards()).filter((card) => card.suspended).length;
const lines = async () => (await query('SELECT count(*)::int AS n FROM "Review" WHERE "learnerId" = $1', [guest.viewer.userId]))[0]!.n;

describe('"Not into my review"', () => {
  test('takes out the facts that the quiz brought, and can be taken back', async () => {
    expect(await broughtBy(guest.viewer, attempt.id)).toEqual({ facts: 3, declined: 0 });
    expect(await chooseReview(guest.viewer, attempt.id, { wanted: false, zone })).toEqual({ ok: true, value: { facts: 3, declined: 3 } });
    expect(await suspended()).toBe(3);
    expect(await broughtBy(guest.viewer, attempt.id)).toEqual({ facts: 3, declined: 3 });
    expect(await chooseReview(guest.viewer, attempt.id, { wanted: true, zone })).toEqual({ ok: true, value: { facts: 3, declined: 0 } });
    expect(await suspended()).toBe(0);
  });

  test('said twenty times at once writes one line a fact, and the cards are what the log adds up to', async () => {
    await Promise.all(Array.from({ length: 20 }, () => chooseReview(guest.viewer, attempt.id, { wanted: false, zone })));
    expect(await lines()).toBe(6);
    const before = await query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [guest.viewer.userId]);
    await rebuildProjections();
    expect(await query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [guest.viewer.userId])).toEqual(before);
  });

  test('leaves the facts that were known before this quiz', async () => {
    const second = await taken([0, 2]);
    expect(await broughtBy(guest.viewer, second.id)).toEqual({ facts: 1, declined: 0 });
    await chooseReview(guest.viewer, second.id, { wanted: false, zone });
    expect((await cards()).filter((card) => card.suspended).map(({ factId }) => factId)).toEqual(second.questions[2]!.item.factIds);
  });

  test('is refused to a stranger, and nothing is written', async () => {
    const stranger = await buildGuest(query);
    expect(await broughtBy(stranger.viewer, attempt.id)).toBeNull();
    expect(await chooseReview(stranger.viewer, attempt.id, { wanted: false, zone })).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await suspended()).toBe(0);
  });

  test('is overruled by adding the article: what was taken out comes back with its schedule', async () => {
    const before = await cards();
    await chooseReview(guest.viewer, attempt.id, { wanted: false, zone });
    expect(await wantArticle(guest.viewer, article.slug, zone)).toMatchObject({ ok: true, value: { added: article.items.flatMap(({ factIds }) => factIds).length } });
    expect(await cards()).toEqual(before);
  });
});
