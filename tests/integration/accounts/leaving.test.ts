import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { removeAbandoned } from '#server/abandoned';
import { whatGoesWith } from '#server/deletion';
import { disconnect } from '#server/prisma';
import { recordResponse } from '#server/responses';
import type { Viewer } from '#server/viewer';
import { type Account, Browser, browserOf, isIn, joins, newAccount, newClass, password, viewerIn } from '#tests/integration/accounts/person';
import { answerTo, type BuiltArticle, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let account: Account;
let viewer: Viewer;

beforeEach(async () => {
  article = await buildArticle(query);
  account = await newAccount();
  viewer = await viewerIn(query, account);
  await answers(viewer);
});

async function answers(who: Viewer): Promise<void> {
  const taken = await buildAttempt(query, { viewer: who, token: '', cookie: '' } as Guest, article);
  for (const question of taken.questions.slice(0, 4)) await recordResponse(who, taken.id, answerTo(question));
}

/** Every row of every table that names the person, anywhere in it. */
async function traces(userId: string): Promise<string[]> {
  const tables = await query("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
  const found = await Promise.all(tables.map(async ({ relname }) => ((await query(`SELECT 1 FROM "${String(relname)}" t WHERE t::text LIKE $1`, [`%${userId}%`])).length > 0 ? [String(relname)] : [])));
  return found.flat().sort();
}

describe('deleting oneself', () => {
  test('needs the password, and then leaves no trace in any table', async () => {
    expect(await traces(viewer.userId)).toEqual(['Attempt', 'AttemptItem', 'Card', 'Response', 'Review', 'Session', 'User']);
    for (const body of [{}, { password: 'not this one' }]) expect((await account.browser.post('/api/account/deletion', body)).json.error?.code).toBe('wrong-password');
    expect(await isIn(account.browser)).toBe(200);
    expect((await account.browser.post('/api/account/deletion', { password })).status).toBe(200);
    expect(await traces(viewer.userId)).toEqual([]);
    expect(await traces(account.userName)).toEqual([]);
  });

  test('ends every session: a kept cookie is refused without a failure, everywhere (10, 34)', async () => {
    const other = new Browser();
    await other.signIn(account.userName, password);
    const [row] = await query('SELECT id FROM "Attempt" WHERE "learnerId" = $1', [viewer.userId]);
    await account.browser.post('/api/account/deletion', { password });
    expect(await isIn(other)).toBe(401);
    expect((await other.post('/api/attempts/[attemptId]/submission', {}, { attemptId: String(row!.id) })).status).toBe(401);
    expect((await other.post('/api/account/password', { current: password, password: 'another day in June' })).status).toBe(401);
    expect((await new Browser().signIn(account.userName, password)).status).toBe(401);
  });

  test('as a guest needs no password', async () => {
    const guest = await buildGuest(query);
    await answers(guest.viewer);
    const browser = browserOf(guest);
    expect((await browser.post('/api/account/deletion', {})).status).toBe(200);
    expect([await traces(guest.viewer.userId), browser.cookies.has('dateline')]).toEqual([[], false]);
  });

  test('takes classes that have no other teacher, and sets; pupils keep their answers, colleagues the shared class', async () => {
    const [teacher, colleague] = [await newAccount('teacher'), await viewerIn(query, await newAccount('teacher'))];
    const me = await viewerIn(query, teacher);
    const [own, shared] = [await newClass(query, me, viewer), await newClass(query, me, viewer)];
    await joins(query, shared, colleague, 'teacher');
    const assignmentId = freshId();
    await query('INSERT INTO "Assignment" (id, "classroomId", title, "opensAt", "dueAt", "attemptsAllowed", feedback, "createdAt") VALUES ($1, $2, \'t\', now(), now() + interval \'1 day\', 1, \'atOnce\', now())', [assignmentId, own]);
    await query('INSERT INTO "Attempt" ("learnerId", id, "assignmentId", title, "startedAt") VALUES ($1, $2, $3, \'t\', now())', [viewer.userId, freshId(), assignmentId]);
    await query('INSERT INTO "StudySet" (id, "ownerId", title, "createdAt") VALUES ($1, $2, \'s\', now())', [freshId(), me.userId]);
    expect(await whatGoesWith(me)).toEqual({ classes: [{ name: '8b', pupils: 1 }], sharedClasses: 1, sets: 1, answers: 0 });
    const before = await query('SELECT * FROM "Response" WHERE "learnerId" = $1 ORDER BY seq', [viewer.userId]);
    expect((await teacher.browser.post('/api/account/deletion', { password })).status).toBe(200);
    expect(await query('SELECT id FROM "Classroom" WHERE id = ANY($1)', [[own, shared]])).toEqual([{ id: shared }]);
    expect(await query('SELECT * FROM "Response" WHERE "learnerId" = $1 ORDER BY seq', [viewer.userId])).toEqual(before);
    expect(await query('SELECT count(*)::int AS count FROM "Attempt" WHERE "learnerId" = $1', [viewer.userId])).toEqual([{ count: 2 }]);
    expect(await traces(me.userId)).toEqual([]);
  });
});

describe('my data', () => {
  test('is one JSON file, with every answer and no secret', async () => {
    const response = await account.browser.get('/account/my-data');
    expect([response.status, response.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment; filename="dateline-my-data-\d{4}-\d\d-\d\d\.json"$/)]);
    const text = await response.text();
    const data = JSON.parse(text) as Record<string, { id: string }[]> & { account: Record<string, unknown> };
    expect(data.account).toMatchObject({ id: viewer.userId, userName: account.userName, role: 'student' });
    expect(data.responses!.map(({ id }) => id)).toEqual((await query('SELECT id FROM "Response" WHERE "learnerId" = $1 ORDER BY seq', [viewer.userId])).map(({ id }) => id));
    expect([data.reviews!.length, data.attempts!.length, data.sessions!.length]).toEqual([5, 1, 1]);
    const [row] = await query('SELECT "passwordHash", encode("recoveryHash", \'hex\') AS recovery FROM "User" WHERE id = $1', [viewer.userId]);
    for (const secret of [row!.passwordHash, row!.recovery, account.recoveryCode, 'argon2']) expect(text).not.toContain(String(secret));
  });

  test('holds no key, no proof and none of an item\'s answers while a quiz is open (35)', async () => {
    const text = await (await account.browser.get('/account/my-data')).text();
    expect(text).toContain('Stem number 5?');
    for (const { id } of article.items.slice(4)) expect(text).not.toContain(`CANARY_${id}`);
  });

  test('is mine alone: nothing of anybody else is in it (90)', async () => {
    const other = await newAccount();
    const { userId } = await viewerIn(query, other);
    await answers(await viewerIn(query, other));
    const [mine, theirs] = await Promise.all([account.browser.get('/account/my-data'), other.browser.get('/account/my-data')]);
    const [a, b] = [await mine.text(), await theirs.text()];
    expect([a.includes(userId), b.includes(viewer.userId), a.includes(other.userName), b.includes(account.userName)]).toEqual([false, false, false, false]);
    expect(mine.headers.get('cache-control')).toBe('private, no-store');
  });

  test('of 1,300 answers is whole, in order, and comes in pieces', async () => {
    const [attempt] = await query('SELECT id FROM "Attempt" WHERE "learnerId" = $1', [viewer.userId]);
    await query(`INSERT INTO "Response" ("learnerId", id, seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt")
      SELECT $1, gen_random_uuid(), 100 + n, $2, $3, 1, '{"form":"typed","text":"x"}', now() - interval '1 minute', 'UTC', 1, $1, now() FROM generate_series(1, 1300) n`, [viewer.userId, attempt!.id, article.items[2]!.id]);
    const data = JSON.parse(await (await account.browser.get('/account/my-data')).text()) as { responses: unknown[] };
    expect(data.responses).toHaveLength(1304);
  });

  test('is refused to nobody, to another site, and after ten times in an hour', async () => {
    expect((await new Browser().get('/account/my-data')).status).toBe(401);
    const foreign = new Browser('10.3.3.3', { 'sec-fetch-site': 'cross-site' });
    foreign.cookies = account.browser.cookies;
    expect((await foreign.get('/account/my-data')).status).toBe(403);
    const codes: number[] = [];
    for (let n = 0; n < 12; n++) codes.push((await account.browser.get('/account/my-data')).status);
    expect(codes).toEqual([...Array(10).fill(200), 429, 429]);
  });

  test('is there for a guest, too', async () => {
    const guest = await buildGuest(query);
    await answers(guest.viewer);
    expect(JSON.parse(await (await browserOf(guest).get('/account/my-data')).text())).toMatchObject({ account: { role: 'guest', userName: null } });
  });
});

describe('abandoned guests', () => {
  const aged = (userId: string, interval: string) => query(`UPDATE "Session" SET "lastSeenAt" = now() - $2::interval WHERE "userId" = $1`, [userId, interval]).then(() => query(`UPDATE "User" SET "createdAt" = now() - interval '90 days' WHERE id = $1`, [userId]));

  test('go after 30 days without a visit, with all their answers; visitors, accounts and members of a class stay', async () => {
    const [old, recent, member] = [await buildGuest(query), await buildGuest(query), await buildGuest(query)];
    for (const { viewer: who } of [old, recent, member]) await answers(who);
    await newClass(query, await viewerIn(query, await newAccount('teacher')), member.viewer);
    await aged(old.viewer.userId, '31 days');
    await aged(member.viewer.userId, '31 days');
    await aged(viewer.userId, '31 days');
    await aged(recent.viewer.userId, '29 days');
    expect(await removeAbandoned()).toBe(1);
    expect(await traces(old.viewer.userId)).toEqual([]);
    for (const { userId } of [recent.viewer, member.viewer, viewer]) expect(await query('SELECT count(*)::int AS count FROM "Response" WHERE "learnerId" = $1', [userId])).toEqual([{ count: 4 }]);
    expect(await removeAbandoned()).toBe(0);
  });

  test('are removed by one of several processes at once, however many there are', async () => {
    await query(`INSERT INTO "User" (id, role, "createdAt") SELECT gen_random_uuid(), 'guest', now() - interval '40 days' FROM generate_series(1, 1201)`);
    const removed = await Promise.all([removeAbandoned(), removeAbandoned(), removeAbandoned()]);
    expect(removed.reduce((a, b) => a + b, 0) + (await removeAbandoned())).toBe(1201);
  });
});
