import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { disconnect } from '#server/prisma';
import { post, writeRoutes } from '#tests/integration/app-routes';
import { type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { samplesOf } from '#tests/integration/security/samples';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;
let written: string[];
const secret = 'my very own answer';

beforeAll(async () => {
  article = await buildArticle(query);
});

beforeEach(async () => {
  guest = await buildGuest(query);
  attempt = await buildAttempt(query, guest, article);
  written = [];
  vi.spyOn(console, 'error').mockImplementation((...all) => void written.push(all.map(String).join(' ')));
});

afterEach(() => vi.restoreAllMocks());

const send = (route: string, body: Record<string, unknown> = {}) => {
  const sample = samplesOf(article.slug, attempt, 2)[route]!;
  return post(route, sample.params, { ...sample.body, ...body }, { cookie: guest.cookie });
};
const innards = /SELECT|INSERT|FROM|Prisma|relation|violates|constraint|\bat \w+|\.ts|node_modules|postgres|stack|5432/i;

/** Attempts break inside of their handlers; the other routes read too different tables, and break where they all look up the session. */
const tableOf = (route: string) => (route.startsWith('/api/attempts') ? 'Attempt' : 'Session');

describe('a failure while a route is served (96)', () => {
  const routes = writeRoutes().map(({ path }) => path);

  test.each(routes)('%s: 500 in JSON with an id that the log holds too; no SQL, no stack', async (route) => {
    await query(`ALTER TABLE "${tableOf(route)}" RENAME TO "Gone"`);
    try {
      const { status, json, text, headers } = await send(route);
      expect([status, json.error?.code]).toEqual([500, 'internal']);
      expect(json).toEqual({ error: { code: 'internal', id: expect.stringMatching(/^[\da-f-]{36}$/) as string } });
      expect(text).not.toMatch(innards);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(written).toHaveLength(1);
      expect(JSON.parse(written[0]!)).toMatchObject({ level: 'error', id: json.error?.id });
    } finally {
      await query(`ALTER TABLE "Gone" RENAME TO "${tableOf(route)}"`);
    }
    const { status } = await send(route);
    if (tableOf(route) === 'Attempt') expect(status, 'the next request is served').toBe(200);
    else expect(status, 'the next request is served, or refused for what it asks').toBeLessThan(500);
  });

  test.each([
    ['a rule of the database that names the row', `ALTER TABLE "Response" ADD CONSTRAINT spoiled CHECK ("durationMs" < 0) NOT VALID`, 'ALTER TABLE "Response" DROP CONSTRAINT spoiled'],
    ['a cast that names the value', `ALTER TABLE "Response" ADD CONSTRAINT spoiled CHECK ((response->>'text')::int > 0) NOT VALID`, 'ALTER TABLE "Response" DROP CONSTRAINT spoiled'],
  ])('by %s leaves neither answer nor session in answer and log, and nothing half written', async (_, spoil, mend) => {
    await query(spoil);
    try {
      const { status, text } = await send('/api/attempts/[attemptId]/responses', { response: { form: 'typed', text: secret } });
      expect(status).toBe(500);
      expect(text).not.toMatch(innards);
      expect(text + written.join('\n')).not.toContain(secret);
      expect(written.join('\n')).not.toContain(guest.token);
      expect(written.join('\n')).not.toContain('CANARY');
      expect(await query('SELECT "nextSeq", (SELECT count(*)::int FROM "Review" r WHERE r."learnerId" = u.id) AS reviews FROM "User" u WHERE id = $1', [guest.viewer.userId])).toEqual([{ nextSeq: 1, reviews: 0 }]);
    } finally {
      await query(mend);
    }
  });

  test('a stored row that no code of ours wrote: 500 without its content', async () => {
    await query(`UPDATE "ItemKey" SET key = '{"form":"riddle","secret":"CANARY_riddle"}' WHERE "itemId" = $1`, [attempt.questions[2]!.item.id]);
    const { status, text } = await send('/api/attempts/[attemptId]/responses');
    expect(status).toBe(500);
    expect(text + written.join('\n')).not.toContain('CANARY');
  });

  test('answers in the log neither when all is well nor when it is refused', async () => {
    article = await buildArticle(query);
    attempt = await buildAttempt(query, guest, article);
    await send('/api/attempts/[attemptId]/responses', { response: { form: 'typed', text: secret } });
    await send('/api/attempts/[attemptId]/responses', { response: { form: 'typed', text: secret }, extra: secret });
    expect(written).toEqual([]);
  });
});

test('a database that is away: 503 with Retry-After, nothing in the log, and service as soon as it is back', async () => {
  const { DATABASE_URL } = process.env;
  await disconnect();
  process.env.DATABASE_URL = 'postgresql://dateline_app:x@127.0.0.1:1/none';
  try {
    const { status, json, headers, text } = await send('/api/attempts');
    expect([status, json.error?.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '2']);
    expect(text).not.toMatch(innards);
  } finally {
    await disconnect();
    process.env.DATABASE_URL = DATABASE_URL;
  }
  expect((await send('/api/attempts')).status).toBe(200);
});
