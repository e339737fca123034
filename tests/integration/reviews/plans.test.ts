import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, startOfStudyDay, studyDay } from '#core/time';
import { disconnect } from '#server/prisma';
import { reviewDay } from '#server/review-day';
import { query as ask } from '#scripts/lib/postgres';
import { buildGuest, type Guest } from '#tests/integration/build';
import { settled, testDatabase } from '#tests/integration/database';

const database = testDatabase();
const { query } = database;
afterAll(disconnect);

const zone = 'Europe/Berlin';
const now = Date.now();
const perLearner = 5000;
let guest: Guest;

beforeAll(async () => {
  guest = await buildGuest(query);
  for (let other = 0; other < 3; other++) await buildGuest(query);
  await query(`INSERT INTO "Fact" (id, slot) SELECT gen_random_uuid(), 'own' FROM generate_series(1, ${perLearner})`);
  await query(`SET synchronous_commit = on; INSERT INTO "Card" SELECT u.id, f.id, 'review', now() + (random() * 60 - 30) * interval '1 day', 1 + random() * 50, 5, 3, 0, 1, 0, false, now() - interval '30 days' FROM "User" u CROSS JOIN "Fact" f`);
  await settled({ query }, 'Card');
});

const ends = Array.from({ length: 7 }, (_, at) => new Date(startOfStudyDay(addDays(studyDay(now, zone), at + 1), zone)));

describe('a study day of a learner with many cards', () => {
  test.each([
    ['the due cards', `SELECT "factId", due, state FROM "Card" WHERE "learnerId" = $1 AND suspended = false AND due < $2 ORDER BY due, "factId" LIMIT 1000`, () => [ends[0]]],
    ['the days ahead', `SELECT width_bucket(due, $3::timestamptz[]) AS day, count(*) FROM "Card" WHERE "learnerId" = $1 AND suspended = false AND due < $2 GROUP BY 1`, () => [ends.at(-1), ends.slice(0, -1)]],
  ])('%s come from the index alone, as server/review-day.ts asks for them', async (_, sql, values) => {
    const [plan] = await ask(database.appUrl, `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, [guest.viewer.userId, ...values()]);
    const text = JSON.stringify(plan);
    expect(text).toContain('Card_learnerId_due_factId_state_idx');
    expect(text).toContain('"Node Type":"Index Only Scan"');
    expect(text).not.toMatch(/"Node Type":"(Seq Scan|Index Scan|Bitmap Heap Scan)"/);
  });

  test('counts every card once, and shows at most a thousand at a time, the most forgotten first', async () => {
    const day = await reviewDay(guest.viewer, { now, zone });
    const rows = await query('SELECT due FROM "Card" WHERE "learnerId" = $1', [guest.viewer.userId]);
    const expected = ends.map((end, at) => rows.filter(({ due }) => (due as Date) < end && (at === 0 || (due as Date) >= ends[at - 1]!)).length);
    expect(day.forecast).toEqual(expected);
    expect(day.due).toHaveLength(1000);
  });
});
