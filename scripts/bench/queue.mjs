/** The due queue and its count among a million cards, in a database of their own. */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrated } from '#scripts/lib/database';
import { query, withDatabase } from '#scripts/lib/postgres';
import { run } from '#scripts/lib/run';
import { figure, p95, verdict } from './table.mjs';

const name = 'bench_queue';
const learners = 2000;
const cardsEach = 500;
const asked = 400;
const rounds = 5;
const days = fileURLToPath(import.meta.resolve('./queue-days.mjs'));

/** As server/review-day.ts asks them. */
const statements = {
  queue: `select "factId", due, state from "Card" where "learnerId" = $1 and suspended = false and due < $2 order by due, "factId" limit 1000`,
  count: `select count(*) from "Card" where "learnerId" = $1 and suspended = false and due < $2`,
};

/** A million cards, some 40 of each learner's due, in the order in which learners answer: mixed. */
const fill = [
  `insert into "User" (id, role, "nextSeq", "createdAt") select gen_random_uuid(), 'guest', 1, now() from generate_series(1, ${learners})`,
  `insert into "Fact" (id, slot) select gen_random_uuid(), g::text from generate_series(1, ${cardsEach}) g`,
  `insert into "Card" ("learnerId", "factId", state, due, stability, difficulty, "scheduledDays", "learningStep", reps, lapses, suspended, "lastReviewAt")
   select u.id, f.id, 'review', now() + (random() * 60 - 5) * interval '1 day', 10, 5, 10, 0, 3, 0, random() < 0.02, now() from "Fact" f, "User" u`,
  'vacuum analyze "Card"',
  'checkpoint', // else it writes half a gigabyte while it is measured
];

function nodesOf(plan) {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Whether a statement reads the index and nothing else. */
async function isIndexOnly(client, sql, values) {
  const { rows } = await client.query(`explain (analyze, format json) ${sql}`, values);
  const scans = nodesOf(rows[0]['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] === 'Card');
  return scans.length > 0 && scans.every((node) => node['Node Type'] === 'Index Only Scan' && node['Heap Fetches'] === 0);
}

/** The p95 of each round, ms, the lowest first: other work on the machine makes rounds slower, nothing makes them faster. */
async function measured(client, people, sql) {
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const times = [];
    for (const id of people) {
      const startedAt = performance.now();
      await client.query(sql, [id, new Date()]);
      times.push(performance.now() - startedAt);
    }
    found.push(p95(times));
  }
  return found.toSorted((a, b) => a - b);
}

async function figuresOf(client, url) {
  const people = (await client.query('select id from "User" order by random() limit $1', [asked])).rows.map(({ id }) => id);
  const found = [];
  for (const [what, sql] of Object.entries(statements)) {
    const isLean = await isIndexOnly(client, sql, [people[0], new Date()]);
    found.push(verdict(`Due ${what} at 1,000,000 cards reads the index only`, isLean, isLean ? 'no heap fetched' : 'EXPLAIN shows another plan'));
    const found95 = await measured(client, people, sql);
    found.push(figure(`Due ${what} at 1,000,000 cards, p95`, found95[0], { goal: 5, unit: 'ms', detail: `${asked} learners of ${cardsEach} cards, best of ${rounds} rounds; worst ${found95.at(-1).toFixed(2)} ms` }));
  }
  const { code, output } = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', days], { quiet: true, env: { ...process.env, DATABASE_URL: url, BENCH_LEARNERS: people.join() } });
  if (code !== 0) throw new Error(`The day of review cannot be measured:\n${output}`);
  return [...found, figure('A whole day of review at 1,000,000 cards, p95', p95(JSON.parse(output.trim().split('\n').at(-1))), { unit: 'ms', detail: 'one query through Prisma, parsed' })];
}

/** Five lines of the table; the database is dropped again. */
export async function queueFigures(stand) {
  const url = withDatabase(stand.ownerUrl, name);
  await query(stand.ownerUrl, `drop database if exists ${name} with (force)`);
  await query(stand.ownerUrl, `create database ${name}`);
  const client = new pg.Client({ connectionString: url });
  try {
    await migrated(url);
    await client.connect();
    for (const sql of fill) await client.query(sql);
    return await figuresOf(client, url);
  } finally {
    await client.end().catch(() => {});
    await query(stand.ownerUrl, `drop database if exists ${name} with (force)`);
  }
}
