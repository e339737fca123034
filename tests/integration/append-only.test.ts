import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disconnect } from '#server/prisma';
import { recordResponse } from '#server/responses';
import { query as ask } from '#scripts/lib/postgres';
import { answerTo, type BuiltArticle, buildArticle, buildAttempt, buildGuest, type Guest } from '#tests/integration/build';
import { settled, testDatabase } from '#tests/integration/database';

const database = testDatabase();
const { query } = database;
afterAll(disconnect);
const asApp = (sql: string, values?: unknown[]) => ask(database.appUrl, sql, values);

let article: BuiltArticle;
let guest: Guest;

beforeAll(async () => {
  article = await buildArticle(query);
  guest = await buildGuest(query);
  const attempt = await buildAttempt(query, guest, article);
  for (const question of attempt.questions) await recordResponse(guest.viewer, attempt.id, answerTo(question));
});

const logs = ['Response', 'Review', 'AttemptItem'];
const content = ['Article', 'ArticleVersion', 'Fact', 'FactVersion', 'Item', 'ItemFact', 'ItemVersion', 'ItemKey'];
/** Theirs whose rows they are: people, classes, sets, own cards, and counters of tries. */
const mayChange = ['Attempt', 'Card', 'User', 'Session', 'Assignment', 'AssignmentItem', 'Classroom', 'CustomCard', 'Membership', 'RateLimit', 'ResetCode', 'StudySet', 'StudySetItem', 'WantedFact'];
const columnOf: Record<string, string> = { Response: 'zone', Review: 'zone', AttemptItem: 'options', Article: 'slug', ArticleVersion: 'text', Fact: 'slot', FactVersion: 'value', Item: 'form', ItemFact: 'position', ItemVersion: 'shown', ItemKey: 'proof' };

describe('the server\'s role', () => {
  test('is dateline_app, with no right to bend the rules', async () => {
    expect(await asApp('SELECT current_user::text AS name, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = current_user'))
      .toEqual([{ name: 'dateline_app', rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false, rolbypassrls: false }]);
    expect(await asApp("SELECT roleid::regrole::text AS role FROM pg_auth_members WHERE member = 'dateline_app'::regrole")).toEqual([]);
  });

  test('owns nothing', async () => {
    expect(await query("SELECT relname FROM pg_class WHERE relowner = 'dateline_app'::regrole")).toEqual([]);
    expect(await query("SELECT proname FROM pg_proc WHERE proowner = 'dateline_app'::regrole")).toEqual([]);
    expect(await query("SELECT datname FROM pg_database WHERE datdba = 'dateline_app'::regrole")).toEqual([]);
  });

  test('every table is named in this test or may be changed: none was forgotten', async () => {
    const tables = (await query("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")).map(({ relname }) => String(relname));
    expect(tables.sort()).toEqual([...logs, ...content, ...mayChange, '_prisma_migrations'].sort());
  });

  test.each([...logs, ...content].flatMap((table) => [
    [`UPDATE "${table}" SET "${columnOf[table]}" = "${columnOf[table]}"`], [`DELETE FROM "${table}"`], [`TRUNCATE "${table}" CASCADE`],
    [`ALTER TABLE "${table}" ADD COLUMN more int`], [`DROP TABLE "${table}" CASCADE`], [`CREATE TRIGGER t BEFORE INSERT ON "${table}" EXECUTE FUNCTION suppress_redundant_updates_trigger()`],
  ]))('may not %s', async (sql) => {
    await expect(asApp(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  // An own card is a fact without article, so facts may be added; what a fact of an article says may not.
  test.each(content.filter((table) => table !== 'Fact').map((table) => [`INSERT INTO "${table}" SELECT * FROM "${table}"`]))('may not %s', async (sql) => {
    await expect(asApp(sql)).rejects.toThrow('permission denied');
  });

  test.each([
    ['CREATE TABLE more (id int)'], ['CREATE SCHEMA more'], ['DELETE FROM "Attempt"'], ['TRUNCATE "Card"'], ['SELECT * FROM "_prisma_migrations"'],
    ["COPY \"Response\" TO PROGRAM 'cat'"], ["SELECT pg_read_file('/etc/passwd')"], ['SET session_replication_role = replica'], ['SET ROLE postgres'], ['ALTER ROLE dateline_app SUPERUSER'],
  ])('may not %s', async (sql) => {
    await expect(asApp(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('nor change a log through an upsert or a merge', async () => {
    await expect(asApp(`INSERT INTO "Response" SELECT * FROM "Response" ON CONFLICT ("learnerId", id) DO UPDATE SET zone = 'x'`)).rejects.toThrow('permission denied');
    await expect(asApp(`MERGE INTO "Review" r USING "Review" s ON r.id = s.id WHEN MATCHED THEN UPDATE SET zone = 'x'`)).rejects.toThrow('permission denied');
  });
});

describe('the logs', () => {
  test.each([
    ['an answer from the future', `INSERT INTO "Response" SELECT "learnerId", gen_random_uuid(), 9001, "attemptId", "itemId", "itemVersion", response, "receivedAt" + interval '1 s', zone, "durationMs", "deviceId", "receivedAt" FROM "Response" LIMIT 1`],
    ['a negative duration', `INSERT INTO "Response" SELECT "learnerId", gen_random_uuid(), 9002, "attemptId", "itemId", "itemVersion", response, at, zone, -1, "deviceId", "receivedAt" FROM "Response" LIMIT 1`],
    ['a number taken twice', `INSERT INTO "Response" SELECT "learnerId", gen_random_uuid(), seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt" FROM "Response" LIMIT 1`],
    ['a review without its answer', `INSERT INTO "Review" SELECT "learnerId", gen_random_uuid(), 9003, "factId", kind, rating, NULL, undoes, at, zone, "durationMs", "deviceId", "receivedAt" FROM "Review" LIMIT 1`],
    ['a rating beyond easy', `INSERT INTO "Review" SELECT "learnerId", gen_random_uuid(), 9004, "factId", 'rating', 5, NULL, undoes, at, zone, "durationMs", "deviceId", "receivedAt" FROM "Review" LIMIT 1`],
  ])('hold no %s', async (_, sql) => {
    await expect(asApp(sql)).rejects.toThrow(/violates|duplicate key/);
  });
});

describe('erasing a user', () => {
  const theirs = ['Attempt', 'AttemptItem', 'Response', 'Review', 'Card'];
  const countsOf = async (who: Guest) => Object.fromEntries(await Promise.all([...theirs.map(async (table) => [table, (await query(`SELECT count(*)::int AS n FROM "${table}" WHERE "learnerId" = $1`, [who.viewer.userId]))[0]!.n] as const),
    query('SELECT count(*)::int AS n FROM "Session" WHERE "userId" = $1', [who.viewer.userId]).then(([row]) => ['Session', row!.n] as const)]));

  test('as the server\'s role takes everything of theirs, and nothing of others', async () => {
    const leaver = await buildGuest(query);
    const attempt = await buildAttempt(query, leaver, article);
    for (const question of attempt.questions) await recordResponse(leaver.viewer, attempt.id, answerTo(question));
    const others = await countsOf(guest);
    expect(Object.values(await countsOf(leaver))).not.toContain(0);
    await asApp('DELETE FROM "User" WHERE id = $1', [leaver.viewer.userId]);
    expect(new Set(Object.values(await countsOf(leaver)))).toEqual(new Set([0]));
    expect(await countsOf(guest)).toEqual(others);
  });

  test('no table that names a person lacks the way to erase them', async () => {
    const named = await query(`SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('learnerId', 'userId', 'ownerId', 'authorId')`);
    const cascading = await query(`SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c'`);
    const reached = cascading.map(({ name }) => (name as string).replaceAll('"', ''));
    expect(named.map(({ table_name }) => table_name).filter((name) => !reached.includes(name as string))).toEqual([]);
  });
});

describe('the due queue', () => {
  beforeAll(async () => {
    await query(`INSERT INTO "Fact" (id, slot) SELECT gen_random_uuid(), 'own/' || n FROM generate_series(1, 3000) n`);
    await query(`INSERT INTO "User" (id, role, "createdAt") SELECT gen_random_uuid(), 'guest', now() FROM generate_series(1, 20)`);
    // Only rows whose commit is on disk are seen as visible to all, and the tests' server is in no hurry to write.
    await query(`SET synchronous_commit = on; INSERT INTO "Card" SELECT u.id, f.id, 'review', now() + (random() * 60 - 30) * interval '1 day', 3, 5, 3, 0, 1, 0, false, now() - interval '3 days' FROM (SELECT id FROM "User" ORDER BY id DESC LIMIT 20) u CROSS JOIN "Fact" f WHERE f."articleId" IS NULL`);
    await settled({ query }, 'Card');
  });

  test.each([
    ['is read', `SELECT "factId", due, state FROM "Card" WHERE "learnerId" = $1 AND NOT suspended AND due <= $2 ORDER BY due, "factId" LIMIT 20`],
    ['is read', `SELECT "factId", due, state FROM "Card" WHERE "learnerId" = $1 AND suspended = false AND due <= $2 ORDER BY due LIMIT 20`],
    ['is counted', `SELECT count(*) FROM "Card" WHERE "learnerId" = $1 AND suspended = false AND due <= $2`],
    ['is counted by state', `SELECT state, count(*) FROM "Card" WHERE "learnerId" = $1 AND suspended = false AND due <= $2 GROUP BY state`],
    ['tells when the next card is due', `SELECT min(due) FROM "Card" WHERE "learnerId" = $1 AND suspended = false`],
  ])('%s from the index alone: %s', async (_, sql) => {
    const [someone] = await query('SELECT "learnerId" FROM "Card" ORDER BY 1 DESC LIMIT 1');
    const values = sql.includes('$2') ? [someone!.learnerId, new Date()] : [someone!.learnerId];
    const [plan] = await asApp(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, values);
    const text = JSON.stringify(plan);
    expect(text).toContain('"Node Type":"Index Only Scan"');
    expect(text).toContain('Card_learnerId_due_factId_state_idx');
    expect(text).not.toMatch(/"Node Type":"(Seq Scan|Index Scan|Bitmap Heap Scan)"/);
    expect(Number(/"Heap Fetches":(\d+)/.exec(text)?.[1])).toBeLessThan(50); // of some 1,500 rows: a page may be new
  });
});
