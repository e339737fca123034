import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAttempt } from '#server/attempts';
import { loadTables } from '#server/documents';
import { ingestArticle } from '#server/ingest';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { reviewQueue } from '#server/queue';
import { recordReview } from '#server/ratings';
import { recordResponse } from '#server/responses';
import { wantArticle } from '#server/wanted';
import { buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { letDaysPass } from '#tests/integration/reviews/shift';

// Content is written as owner: the server's role may only read it.
const database = testDatabase();
const { query } = database;
beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
afterAll(disconnect);

const zone = 'Europe/Berlin';
const pipeline = { tables: loadTables(), name: 'pipeline-1' };
const first = `---
title: Sanctions
date: 2015-05-18
---

Sony Pictures Entertainment published its report in Norway on 2 March 2014.

The United States helped three companies as well as 10 officials in Namibia.

John Kerry addressed students at Korea University in Seoul on Monday.
`;
const corrected = first.replace('three companies', 'five companies').replace(/Sony[^\n]*\n\n/, '');

let guest: Guest;
let slug: string;
beforeEach(async () => {
  guest = await buildGuest(query);
  slug = `sanctions-${freshId()}`;
  await ingestArticle(slug, first, pipeline);
});

const cards = async (days = 0) => (await reviewQueue(guest.viewer, { now: Date.now() + days * 86_400_000, zone })).cards;
const rate = (factId: string, itemId: string | null, kind: 'rating' | 'undo' = 'rating', undoes = '') => {
  const id = freshId();
  const line = { id, factId, answeredAt: Date.now(), sentAt: Date.now(), zone, durationMs: 1000 };
  return recordReview(guest.viewer, kind === 'undo' ? { ...line, kind, undoes } : { ...line, kind, rating: 3, itemId }).then((result) => ({ id, result }));
};
const schedule = () => query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [guest.viewer.userId]);
const log = () => query('SELECT * FROM "Review" WHERE "learnerId" = $1 ORDER BY seq', [guest.viewer.userId]);
const factOf = async (value: string) => String((await query(`SELECT f.id FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" JOIN "FactVersion" v ON v."factId" = f.id WHERE a.slug = $1 AND v.value = $2`, [slug, value]))[0]!.id);

async function learnAll() {
  await wantArticle(guest.viewer, slug, zone);
  for (const { factId, itemId } of await cards()) await rate(factId, itemId);
  await letDaysPass(query, guest, 60);
}

describe('a corrected article', () => {
  test('leaves every schedule as it is, also when all is folded anew, and writes no line of the log', async () => {
    await learnAll();
    const before = [await schedule(), await log()];
    expect(before[0]!.length).toBeGreaterThan(6);
    await ingestArticle(slug, corrected, pipeline);
    expect([await schedule(), await log()]).toEqual(before);
    await rebuildProjections();
    expect(await schedule()).toEqual(before[0]);
  });

  test('shows the new value on the card of the changed fact, with what it was, until the next review', async () => {
    await learnAll();
    const factId = await factOf('three');
    await ingestArticle(slug, corrected, pipeline);
    expect(await factOf('five')).toBe(factId);
    const shown = await cards();
    expect(shown.filter(({ correction }) => correction).map((card) => [card.factId, card.correction])).toEqual([[factId, { was: 'three', is: 'five' }]]);
    const card = shown.find((each) => each.factId === factId)!;
    expect(card.back).toMatch(/five/);
    const rated = await rate(factId, card.itemId);
    expect((await cards(300)).find((each) => each.factId === factId)).toMatchObject({ correction: null, retired: false });
    const undone = await rate(factId, null, 'undo', rated.id);
    expect(undone.result).toMatchObject({ ok: true, value: { card: { factId, correction: { was: 'three', is: 'five' } } } });
  });

  test('marks the cards of what it says no more, and the mark goes when it says it again', async () => {
    await learnAll();
    await ingestArticle(slug, corrected, pipeline);
    const norway = await factOf('Norway');
    const retired = async () => (await cards()).filter((card) => card.retired).map((card) => card.factId);
    expect(await retired()).toContain(norway);
    const untouched = await Promise.all(['Seoul', 'Namibia', 'three'].map(factOf));
    expect((await retired()).filter((id) => untouched.includes(id))).toEqual([]);
    await ingestArticle(slug, first, pipeline);
    expect(await retired()).toEqual([]);
    expect((await cards()).map(({ correction }) => correction).filter(Boolean)).toEqual([]);
  });

  test('tells it also on a card that was made by a quiz of the version before, answered after the correction', async () => {
    const [asked] = await query('SELECT "itemId" FROM "ItemFact" WHERE "factId" = $1 ORDER BY 1', [await factOf('three')]);
    const attempt = await startAttempt(guest.viewer, slug, String(asked!.itemId));
    await ingestArticle(slug, corrected, pipeline);
    const positions = await query('SELECT position FROM "AttemptItem" WHERE "learnerId" = $1 ORDER BY position', [guest.viewer.userId]);
    for (const { position } of positions) {
      await recordResponse(guest.viewer, attempt.ok ? attempt.value.id : '', { id: freshId(), position: Number(position), response: { form: 'unknown' }, answeredAt: Date.now(), sentAt: Date.now(), zone, durationMs: 1000 });
    }
    await letDaysPass(query, guest, 3);
    const factId = await factOf('five');
    expect((await cards()).find((card) => card.factId === factId)).toMatchObject({ correction: { was: 'three', is: 'five' } });
  });

  test('is told to nobody of whose review the fact is no part', async () => {
    await learnAll();
    await ingestArticle(slug, corrected, pipeline);
    const owner = guest;
    guest = await buildGuest(query);
    expect(await cards()).toEqual([]);
    guest = owner;
  });

  test('keeps the questions of a changed fact, in a new version with a key of its own; the key before stays as it was', async () => {
    const factId = await factOf('three');
    const keys = () => query(`SELECT k."itemId", k."itemVersion", k.revision, k.key FROM "ItemKey" k JOIN "ItemFact" f ON f."itemId" = k."itemId" JOIN "Item" i ON i.id = k."itemId" AND i."retiredAt" IS NULL WHERE f."factId" = $1 ORDER BY 1, 2`, [factId]);
    const before = await keys();
    expect(before.length).toBeGreaterThan(0);
    // The value alone: where the paragraph before goes too, the sentence opens the article, of which more is asked.
    await ingestArticle(slug, first.replace('three companies', 'five companies'), pipeline);
    const after = await keys();
    expect(after.filter(({ itemVersion }) => itemVersion === 1)).toEqual(before);
    expect(after.filter(({ itemVersion }) => itemVersion === 2).map(({ itemId }) => itemId)).toEqual(before.map(({ itemId }) => itemId));
  });

  test('in its title keeps the questions and the facts', async () => {
    const ids = async () => [await query('SELECT f.id FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" WHERE a.slug = $1 AND f."retiredAt" IS NULL ORDER BY 1', [slug]), await query('SELECT DISTINCT i.id FROM "Item" i JOIN "ItemVersion" v ON v."itemId" = i.id JOIN "Article" a ON a.id = v."articleId" WHERE a.slug = $1 AND i."retiredAt" IS NULL ORDER BY 1', [slug])];
    const before = await ids();
    await ingestArticle(slug, first.replace('title: Sanctions', 'title: The sanctions'), pipeline);
    expect(await ids()).toEqual(before);
  });
});
