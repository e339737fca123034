import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '#core/random';
import { takeAlong } from '#server/merge';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import type { Viewer } from '#server/viewer';
import { type Account, Browser, browserOf, freshName, isIn, newAccount, newClass, password, viewerIn } from '#tests/integration/accounts/person';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let account: Account;
let viewer: Viewer;

beforeEach(async () => {
  article = await buildArticle(query);
  guest = await buildGuest(query);
  account = await newAccount();
  viewer = await viewerIn(query, account);
});

/** As `buildAttempt`, for whoever it is. */
const attemptOf = (who: Viewer, of: BuiltArticle) => buildAttempt(query, { viewer: who, token: '', cookie: '' } as Guest, of);

async function answered(who: Viewer, taken: BuiltAttempt, places: readonly number[]): Promise<void> {
  for (const place of places) {
    const question = taken.questions[place]!;
    const result = await recordResponse(who, taken.id, answerTo(question, place % 2 ? question.wrong : question.right));
    if (!result.ok) throw new Error(result.error.code);
  }
}

const logs = (userId: string) => query(`
  SELECT 'response' AS log, id::text, seq, "attemptId"::text AS of, response::text AS what, at FROM "Response" WHERE "learnerId" = $1
  UNION ALL SELECT 'review', id::text, seq, "factId"::text, coalesce("responseId"::text, kind::text), at FROM "Review" WHERE "learnerId" = $1 ORDER BY 3, 1, 2`, [userId]);
const lines = async (userId: string) => (await logs(userId)).map(({ log, id, of, what, at }) => [log, id, of, what, (at as Date).toISOString()].join(' ')).sort();
const attempts = (userId: string) => query('SELECT t.id, t."articleId", t."submittedAt" IS NOT NULL AS submitted, t.score, (SELECT count(*)::int FROM "AttemptItem" i WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS items FROM "Attempt" t WHERE "learnerId" = $1 ORDER BY id', [userId]);
const cards = (userId: string) => query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [userId]);
const exists = async (userId: string) => (await query('SELECT 1 FROM "User" WHERE id = $1', [userId])).length === 1;

/** The log is numbered without doubles, and the next number is free. */
async function expectSoundLog(userId: string): Promise<void> {
  const numbers = (await logs(userId)).map(({ seq }) => Number(seq));
  expect(new Set(numbers).size).toBe(numbers.length);
  const [row] = await query('SELECT "nextSeq" FROM "User" WHERE id = $1', [userId]);
  expect(Number(row!.nextSeq)).toBeGreaterThan(Math.max(0, ...numbers));
  const before = await cards(userId);
  await rebuildProjections();
  expect(await cards(userId)).toEqual(before);
}

describe('a guest who signs up', () => {
  test('keeps every row as it was: the account is the same person', async () => {
    const taken = await attemptOf(guest.viewer, article);
    await answered(guest.viewer, taken, [0, 1, 2]);
    const before = [await logs(guest.viewer.userId), await attempts(guest.viewer.userId), await cards(guest.viewer.userId)];
    const browser = browserOf(guest);
    expect((await browser.signUp(freshName(), password)).status).toBe(200);
    expect([await logs(guest.viewer.userId), await attempts(guest.viewer.userId), await cards(guest.viewer.userId)]).toEqual(before);
    expect([...browser.cookies.keys()].sort()).toEqual(['dateline-account']);
    const next = taken.questions[3]!;
    expect((await browser.post('/api/attempts/[attemptId]/responses', answerTo(next), { attemptId: taken.id })).status).toBe(200);
  });

  test('gets a new token: the guest\'s opens nothing any more (12)', async () => {
    const browser = browserOf(guest);
    await browser.signUp(freshName(), password);
    expect(await isIn(browserOf(guest))).toBe(401);
    expect(await isIn(browser)).toBe(200);
  });

  // The tab that comes second is refused, or, when the guest's session had ended before it was read, starts with nothing.
  test('in two tabs at once becomes one account, and no other gets the answers', async () => {
    const names = [freshName(), freshName()];
    const answers = await Promise.all(names.map((name) => browserOf(guest).signUp(name, password)));
    expect(answers.map(({ status }) => status).sort()[0]).toBe(200);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const [row] = await query('SELECT role::text, "userName" FROM "User" WHERE id = $1', [guest.viewer.userId]);
    expect(row).toMatchObject({ role: 'student' });
    expect(names).toContain(row!.userName);
  });
});

describe('a guest who signs in and takes the answers along', () => {
  const take = async () => {
    const browser = browserOf(guest);
    await browser.signIn(account.userName, password);
    return { browser, ...(await browser.post('/api/account/answers', {})) };
  };

  test('has all of them, each once, behind those of the account; the guest is gone, and the cookie', async () => {
    const other = await buildArticle(query);
    await answered(viewer, await attemptOf(viewer, other), [0, 1, 2, 3]);
    await answered(guest.viewer, await attemptOf(guest.viewer, article), [0, 1]);
    const done = await attemptOf(guest.viewer, await buildArticle(query));
    await answered(guest.viewer, done, [0, 1, 2, 3, 4, 5]);
    await submitAttempt(guest.viewer, done.id);
    const before = [...(await lines(viewer.userId)), ...(await lines(guest.viewer.userId))].sort();
    const quizzes = [...(await attempts(viewer.userId)), ...(await attempts(guest.viewer.userId))].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    const { status, json, browser } = await take();
    expect([status, json.moved, browser.cookies.has('dateline'), await exists(guest.viewer.userId)]).toEqual([200, true, false, false]);
    expect(await lines(viewer.userId)).toEqual(before);
    expect(await attempts(viewer.userId)).toEqual(quizzes);
    await expectSoundLog(viewer.userId);
  });

  test('of the same article, both answered: the cards hear of both', async () => {
    const own = await attemptOf(viewer, article);
    await answered(viewer, own, [0, 1, 2, 3, 4, 5]);
    await submitAttempt(viewer, own.id);
    const theirs = await attemptOf(guest.viewer, article);
    await answered(guest.viewer, theirs, [0, 1, 2]);
    await take();
    const reps = await query('SELECT max(reps)::int AS most FROM "Card" WHERE "learnerId" = $1', [viewer.userId]);
    expect(reps).toEqual([{ most: 2 }]);
    await expectSoundLog(viewer.userId);
  });

  test('with one quiz open on both sides: the guest\'s is handed in and scored, the account\'s stays open', async () => {
    const own = await attemptOf(viewer, article);
    await answered(viewer, own, [0]);
    const theirs = await attemptOf(guest.viewer, article);
    await answered(guest.viewer, theirs, [0, 2]);
    expect((await take()).status).toBe(200);
    const rows = await attempts(viewer.userId);
    expect(rows.find(({ id }) => id === own.id)).toMatchObject({ submitted: false, items: 6 });
    expect(rows.find(({ id }) => id === theirs.id)).toMatchObject({ submitted: true, items: 6, score: 2 / 6 });
    await expectSoundLog(viewer.userId);
  });

  test('with one quiz open on both sides, unanswered by the guest: it is simply gone', async () => {
    const own = await attemptOf(viewer, article);
    await attemptOf(guest.viewer, article);
    await take();
    expect((await attempts(viewer.userId)).map(({ id }) => id)).toEqual([own.id]);
  });

  test('again, or five times at once, moves nothing twice', async () => {
    await answered(guest.viewer, await attemptOf(guest.viewer, article), [0, 1, 2]);
    const results = await Promise.all(Array.from({ length: 5 }, () => takeAlong(viewer, guest.token)));
    expect(results.map((result) => result.ok && result.value.moved).sort()).toEqual([false, false, false, false, true]);
    const before = await lines(viewer.userId);
    expect(await takeAlong(viewer, guest.token)).toEqual({ ok: true, value: { moved: false } });
    expect(await lines(viewer.userId)).toEqual(before);
    expect(before.filter((line) => line.startsWith('response'))).toHaveLength(3);
  });

  test('while answers still arrive: each that was stored is there, each that was not was refused', async () => {
    const taken = await attemptOf(guest.viewer, await buildArticle(query, { questions: 12 }));
    const own = await attemptOf(viewer, article);
    const inputs = taken.questions.map((question) => answerTo(question));
    const late = inputs.map((input, n) => new Promise((go) => setTimeout(go, n * 4)).then(() => recordResponse(guest.viewer, taken.id, input)));
    const ownAnswers = answered(viewer, own, [0, 1, 2, 3]);
    await new Promise((go) => setTimeout(go, 15));
    expect(await takeAlong(viewer, guest.token)).toEqual({ ok: true, value: { moved: true } });
    const results = await Promise.all(late);
    await ownAnswers;
    const stored = inputs.filter((_, n) => results[n]!.ok).map(({ id }) => id).sort();
    const kept = (await logs(viewer.userId)).filter(({ log, of }) => log === 'response' && of === taken.id).map(({ id }) => id).sort();
    expect(kept).toEqual(stored);
    for (const result of results) if (!result.ok) expect(result.error.code).toBe('not-found');
    await expectSoundLog(viewer.userId);
  });

  test('with ids that the account has too, forged: nothing is overwritten, nothing lost', async () => {
    const own = await attemptOf(viewer, article);
    const input = answerTo(own.questions[0]!);
    await recordResponse(viewer, own.id, input);
    const theirs = await attemptOf(guest.viewer, await buildArticle(query));
    expect(await recordResponse(guest.viewer, theirs.id, { ...answerTo(theirs.questions[0]!), id: input.id })).toMatchObject({ ok: true });
    await take();
    const responses = (await logs(viewer.userId)).filter(({ log }) => log === 'response');
    expect(responses.map(({ of }) => of).sort()).toEqual([own.id, theirs.id].sort());
    expect((await logs(viewer.userId)).filter(({ log }) => log === 'review')).toHaveLength(2);
    await expectSoundLog(viewer.userId);
  });

  test('with own cards, chosen facts and a class', async () => {
    const teacher = await viewerIn(query, await newAccount('teacher'));
    const room = await newClass(query, teacher, guest.viewer);
    const [card] = [freshId()];
    await query('INSERT INTO "Fact" (id, slot) VALUES ($1, \'own\')', [card]);
    await query('INSERT INTO "CustomCard" ("factId", "ownerId", front, back, "createdAt") VALUES ($1, $2, \'front\', \'back\', now())', [card, guest.viewer.userId]);
    const facts = article.items.flatMap(({ factIds }) => factIds);
    for (const [place, factId] of facts.slice(0, 3).entries()) await query('INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt") VALUES ($1, $2, $3, now())', [guest.viewer.userId, factId, place]);
    for (const [place, factId] of facts.slice(2, 4).entries()) await query('INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt") VALUES ($1, $2, $3, now())', [viewer.userId, factId, place]);
    await take();
    expect(await query('SELECT "ownerId" FROM "CustomCard" WHERE "factId" = $1', [card])).toEqual([{ ownerId: viewer.userId }]);
    expect(await query('SELECT "factId" FROM "WantedFact" WHERE "learnerId" = $1 ORDER BY place, "factId"', [viewer.userId])).toEqual([facts[2], facts[3], facts[0], facts[1]].map((factId) => ({ factId })));
    expect(await query('SELECT "userId" FROM "Membership" WHERE "classroomId" = $1 AND role = \'pupil\'', [room])).toEqual([{ userId: viewer.userId }]);
  });

  test('into an account that teaches the class stays its teacher', async () => {
    const teacher = await newAccount('teacher');
    const room = await newClass(query, await viewerIn(query, teacher), guest.viewer);
    await takeAlong(await viewerIn(query, teacher), guest.token);
    expect(await query('SELECT role::text FROM "Membership" WHERE "classroomId" = $1', [room])).toEqual([{ role: 'teacher' }]);
  });

  test('loses and doubles nothing, whatever was done by whom in which order', async () => {
    const shared = await Promise.all([buildArticle(query), buildArticle(query)]);
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const random = seededRandom(String(seed));
      const [one, two] = [await buildGuest(query), await viewerIn(query, await newAccount())];
      for (const who of [one.viewer, two]) {
        for (const of of shared) {
          if (random() < 0.3) continue;
          const taken = await attemptOf(who, of);
          await answered(who, taken, [0, 1, 2, 3, 4, 5].filter(() => random() < 0.6));
          if (random() < 0.5) await submitAttempt(who, taken.id);
        }
      }
      const before = [...(await lines(one.viewer.userId)), ...(await lines(two.userId))].sort();
      expect((await takeAlong(two, one.token)).ok).toBe(true);
      expect(await lines(two.userId)).toEqual(before);
      await expectSoundLog(two.userId);
      expect(await exists(one.viewer.userId)).toBe(false);
    }), { numRuns: 12 });
  }, 60_000);

  test('is nothing for a guest, and nothing without a guest', async () => {
    expect((await browserOf(guest).post('/api/account/answers', {})).json.error?.code).toBe('no-account');
    const browser = new Browser();
    await browser.signIn(account.userName, password);
    expect((await browser.post('/api/account/answers', {})).json).toEqual({ moved: false });
  });
});
