import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { listAttempts } from '#server/attempts';
import { disconnect } from '#server/prisma';
import { readQuiz } from '#server/quiz-view';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import { viewerOf } from '#server/viewer';
import { post } from '#tests/integration/app-routes';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let owner: Guest;
let stranger: Guest;
let attempt: BuiltAttempt;

beforeEach(async () => {
  article = await buildArticle(query);
  owner = await buildGuest(query);
  stranger = await buildGuest(query);
  attempt = await buildAttempt(query, owner, article);
});

const everything = () => Promise.all(['Attempt', 'AttemptItem', 'Response', 'Review', 'Card', 'User', 'Session'].map((table) => query(`SELECT * FROM "${table}" t ORDER BY t::text`)));

describe('somebody else\'s attempt is not there', () => {
  test('for reading (18)', async () => {
    expect(await readQuiz(stranger.viewer, attempt.id)).toBeNull();
    expect(await listAttempts(stranger.viewer)).toEqual([]);
  });

  test.each([
    ['for answering (19)', '/api/attempts/[attemptId]/responses', () => answerTo(attempt.questions[0]!)],
    ['for submitting (20)', '/api/attempts/[attemptId]/submission', () => ({})],
  ])('%s: 404 as for one that does not exist, and nothing is written', async (_, route, body) => {
    const before = await everything();
    const refused = await post(route, { attemptId: attempt.id }, body(), { cookie: stranger.cookie });
    const missing = await post(route, { attemptId: freshId() }, body(), { cookie: stranger.cookie });
    expect([refused.status, refused.text]).toEqual([404, missing.text]);
    expect(await everything()).toEqual(before);
  });

  test('nor with the owner\'s answer id, once they answered', async () => {
    const input = answerTo(attempt.questions[0]!);
    await recordResponse(owner.viewer, attempt.id, input);
    const before = await everything();
    expect(await recordResponse(stranger.viewer, attempt.id, input)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everything()).toEqual(before);
  });

  test('the same answer id of two learners is two answers', async () => {
    const own = await buildAttempt(query, stranger, article);
    const input = answerTo(attempt.questions[2]!);
    expect(await recordResponse(owner.viewer, attempt.id, input)).toMatchObject({ ok: true });
    expect(await recordResponse(stranger.viewer, own.id, input)).toMatchObject({ ok: true });
    expect(await query('SELECT "learnerId" FROM "Response" WHERE id = $1', [input.id])).toHaveLength(2);
  });

  test('nor do two at work at once see each other\'s answers (90)', async () => {
    const own = await buildAttempt(query, stranger, article);
    const half = async (who: Guest, taken: BuiltAttempt, from: number) => {
      for (const question of taken.questions.slice(from, from + 3)) await recordResponse(who.viewer, taken.id, answerTo(question));
    };
    await Promise.all([half(owner, attempt, 0), half(stranger, own, 3)]);
    const answered = async (who: Guest, id: string) => (await readQuiz(who.viewer, id))!.questions.flatMap((each, at) => (each.answered ? [at] : []));
    expect(await answered(owner, attempt.id)).toEqual([0, 1, 2]);
    expect(await answered(stranger, own.id)).toEqual([3, 4, 5]);
    expect(await submitAttempt(owner.viewer, attempt.id)).toMatchObject({ value: { score: 0.5 } });
    expect((await listAttempts(stranger.viewer)).map(({ id }) => id)).toEqual([own.id]);
  });
});

describe('a session', () => {
  test.each([
    ['none', undefined], ['an empty one', ''], ['one that was guessed', 'A'.repeat(43)], ['a very long one', 'A'.repeat(100_000)], ['one with a wildcard', '%'], ['one with a quote', `' OR '1'='1`], ['its own hash', null],
  ])('%s opens nothing', async (_, token) => {
    const [row] = await query('SELECT encode("tokenHash", \'hex\') AS hash FROM "Session" LIMIT 1');
    expect(await viewerOf({ guest: token === null ? String(row!.hash) : token })).toBeNull();
  });

  test('of 30 days without a visit opens nothing; one day less does, and counts anew', async () => {
    const seen = (interval: string) => query(`UPDATE "Session" SET "lastSeenAt" = now() - $1::interval WHERE id = $2`, [interval, owner.viewer.sessionId]);
    await seen('30 days 1 minute');
    expect(await viewerOf({ guest: owner.token })).toBeNull();
    await seen('29 days');
    expect(await viewerOf({ guest: owner.token })).toEqual({ ...owner.viewer, userName: null });
    expect(await query(`SELECT "lastSeenAt" > now() - interval '1 minute' AS fresh FROM "Session" WHERE id = $1`, [owner.viewer.sessionId])).toEqual([{ fresh: true }]);
  });

  test('of an erased user opens nothing, and its requests are refused without a failure', async () => {
    await query('DELETE FROM "User" WHERE id = $1', [owner.viewer.userId]);
    expect(await viewerOf({ guest: owner.token })).toBeNull();
    expect((await post('/api/attempts/[attemptId]/submission', { attemptId: attempt.id }, {}, { cookie: owner.cookie })).status).toBe(401);
  });

  test('is stored as a hash alone', async () => {
    const rows = await query('SELECT s::text AS row FROM "Session" s');
    expect(rows.filter(({ row }) => String(row).includes(owner.token) || String(row).includes(Buffer.from(owner.token).toString('hex')))).toEqual([]);
  });

  test.each([['/api/attempts/[attemptId]/responses', () => answerTo(attempt.questions[0]!)], ['/api/attempts/[attemptId]/submission', () => ({})]])('missing: %s answers 401, makes no guest, and writes nothing', async (route, body) => {
    const before = await everything();
    const refused = await post(route, { attemptId: attempt.id }, body());
    expect([refused.status, refused.json.error?.code, refused.headers.get('set-cookie')]).toEqual([401, 'no-session', null]);
    expect(await everything()).toEqual(before);
  });

  test('missing at a start: a guest is made, and the cookie is for this site and for no script', async () => {
    const started = await post('/api/attempts', {}, { slug: article.slug });
    expect(started.status).toBe(200);
    expect(started.headers.get('set-cookie')).toMatch(/^dateline=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
  });
});
