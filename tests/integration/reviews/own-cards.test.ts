import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createCustomCard, deleteCustomCard, editCustomCard, listCustomCards, readCustomCard } from '#server/custom-cards';
import { disconnect } from '#server/prisma';
import { reviewQueue } from '#server/queue';
import { recordReview } from '#server/ratings';
import { buildGuest, freshId, type Guest } from '#tests/integration/build';
import { post } from '#tests/integration/app-routes';
import { testDatabase } from '#tests/integration/database';
import { letDaysPass } from '#tests/integration/reviews/shift';

const { query } = testDatabase();
afterAll(disconnect);

const zone = 'Europe/Berlin';
const text = { front: 'Who chaired it?', back: 'Anna <b>Bell</b>', source: 'Notes, page 3' };
let guest: Guest;
let factId: string;

beforeEach(async () => {
  guest = await buildGuest(query);
  factId = freshId();
  await createCustomCard(guest.viewer, factId, text);
});

const queue = () => reviewQueue(guest.viewer, { now: Date.now(), zone });
const rate = (who = guest) => recordReview(who.viewer, { id: freshId(), factId, kind: 'rating', rating: 3, itemId: null, answeredAt: Date.now(), sentAt: Date.now(), zone, durationMs: 1000 });
const counts = async () => (await query(`SELECT (SELECT count(*) FROM "Review" WHERE "learnerId" = $1)::int AS lines, (SELECT count(*) FROM "Card" WHERE "learnerId" = $1)::int AS cards`, [guest.viewer.userId]))[0];

describe('an own card', () => {
  test('is new in the review, with its front, back and source as they were written', async () => {
    expect((await queue()).cards).toMatchObject([{ factId, front: text.front, back: text.back, note: text.source, kind: null, article: null, proof: null, itemId: null }]);
    expect(await listCustomCards(guest.viewer)).toMatchObject([{ factId, ...text, due: null }]);
  });

  test('made again under its id is one card; under the id of another it is refused', async () => {
    expect(await createCustomCard(guest.viewer, factId, text)).toEqual({ ok: true, value: { factId } });
    expect(await createCustomCard(guest.viewer, factId, { ...text, back: 'other' })).toEqual({ ok: false, error: { code: 'id-reused' } });
    expect(await createCustomCard((await buildGuest(query)).viewer, factId, text)).toEqual({ ok: false, error: { code: 'id-reused' } });
    expect(await listCustomCards(guest.viewer)).toHaveLength(1);
  });

  test('keeps its schedule when it is changed', async () => {
    await rate();
    const before = await query('SELECT * FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId]);
    expect(await editCustomCard(guest.viewer, factId, { ...text, back: 'Anna Bell' })).toMatchObject({ ok: true });
    expect(await query('SELECT * FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId])).toEqual(before);
    await letDaysPass(query, guest, 5);
    expect((await queue()).cards).toMatchObject([{ back: 'Anna Bell' }]);
  });

  test('is nobody else\'s: not to read, to change, to delete or to rate', async () => {
    const stranger = await buildGuest(query);
    expect(await readCustomCard(stranger.viewer, factId)).toBeNull();
    expect(await editCustomCard(stranger.viewer, factId, text)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await deleteCustomCard(stranger.viewer, factId, zone)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await rate(stranger)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await readCustomCard(guest.viewer, factId)).toEqual(text);
  });
});

describe('a deleted own card', () => {
  test.each([['new', false], ['reviewed', true]])('that was %s is gone with its words, and never comes back', async (_, reviewed) => {
    if (reviewed) await rate();
    expect(await deleteCustomCard(guest.viewer, factId, zone)).toEqual({ ok: true, value: { factId } });
    expect(await query('SELECT 1 FROM "CustomCard" WHERE "factId" = $1', [factId])).toEqual([]);
    await letDaysPass(query, guest, 30);
    const { cards, day } = await queue();
    expect([cards, day.due, day.fresh]).toEqual([[], [], []]);
    expect(await deleteCustomCard(guest.viewer, factId, zone)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  test.each([['new', false], ['reviewed', true]])('that was %s refuses a rating on its way, in words of its own, and nothing is written', async (_, reviewed) => {
    if (reviewed) await rate();
    await deleteCustomCard(guest.viewer, factId, zone);
    const before = await counts();
    expect(await rate()).toEqual({ ok: false, error: { code: 'card-gone' } });
    expect(await counts()).toEqual(before);
  });

  test('deleted while ratings come in leaves no card in the review', async () => {
    const results = await Promise.all([...Array.from({ length: 8 }, () => rate()), deleteCustomCard(guest.viewer, factId, zone), ...Array.from({ length: 8 }, () => rate())]);
    for (const result of results) if (!result.ok) expect(['card-gone', 'not-found']).toContain(result.error.code);
    await letDaysPass(query, guest, 30);
    expect((await queue()).day.due).toEqual([]);
  });
});

describe('the routes of own cards', () => {
  const body = () => ({ factId: freshId(), front: ' A front ', back: 'A back', source: '' });

  test('make one, trimmed, also for a browser that is not known', async () => {
    const made = body();
    const { status, headers } = await post('/api/custom-cards', {}, made);
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toContain('HttpOnly');
    expect(await query('SELECT front, back, source FROM "CustomCard" WHERE "factId" = $1', [made.factId])).toEqual([{ front: 'A front', back: 'A back', source: null }]);
  });

  test.each([
    ['an empty front', { front: '  ' }], ['a front beyond 500', { front: 'x'.repeat(501) }], ['a back beyond 500', { back: 'x'.repeat(501) }],
    ['a source beyond 200', { source: 'x'.repeat(201) }], ['no source', { source: undefined }], ['a field that is none', { ownerId: freshId() }], ['an id that is none', { factId: 'x' }],
  ])('refuse %s, and write nothing', async (_, wrong) => {
    const made = { ...body(), ...wrong };
    expect((await post('/api/custom-cards', {}, made, { cookie: guest.cookie })).status).toBe(400);
    expect(await listCustomCards(guest.viewer)).toHaveLength(1);
  });

  test('answer 410 to a rating of a deleted card, 404 to one of an unknown fact, and 400 to a rating that is none', async () => {
    const line = (rating: unknown, fact = factId) => ({ id: freshId(), factId: fact, kind: 'rating', rating, itemId: null, answeredAt: 1, sentAt: 1, zone, durationMs: 5 });
    const statusOf = async (sent: object) => (await post('/api/reviews', {}, sent, { cookie: guest.cookie })).status;
    for (const rating of [0, 5, 2.5, '3', null]) expect(await statusOf(line(rating))).toBe(400);
    expect(await statusOf({ ...line(3), zone: 'Nowhere/Else' })).toBe(400);
    expect(await statusOf({ ...line(3), due: '2030-01-01', stability: 99 })).toBe(400);
    expect(await statusOf(line(3, freshId()))).toBe(404);
    expect(await statusOf(line(3))).toBe(200);
    expect((await post(`/api/custom-cards/[factId]/deletion`, { factId }, { zone }, { cookie: guest.cookie })).status).toBe(200);
    expect(await statusOf(line(3))).toBe(410);
    expect((await post('/api/reviews', {}, line(3))).status).toBe(401);
  });
});
