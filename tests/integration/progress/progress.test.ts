import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CardChoice } from '#progress/cards';
import type { Choice } from '#progress/choice';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { readProgress } from '#server/progress';
import { listAnswers, listCards } from '#server/progress-answers';
import { type BuiltArticle, buildArticle, buildAttempt, buildGuest, buildKey, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { Past } from '#tests/integration/progress/past';

const { query } = testDatabase();
afterAll(disconnect);

const now = Date.parse('2026-11-24T20:00:00Z');
const dayMs = 24 * 3_600_000;
const clock = { now, zone: 'Europe/Berlin' };

/** A line that stands, in SQL: an answer or a rating that was not undone. */
const standing = `"Review" l WHERE l."learnerId" = $1 AND l.kind IN ('answer', 'rating') AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."learnerId" = l."learnerId" AND u.undoes = l.id)`;
const studyDay = `((l.at AT TIME ZONE l.zone) - interval '4 hours')::date::text`;

/** What the progress page reads of the guest. */
async function pageOf(guest: Guest) {
  const page = await readProgress(guest.viewer, clock);
  if (!page) throw new Error('There is no progress.');
  return page;
}

/** Every line of a list, page by page. */
async function allAnswers(guest: Guest, choice: Choice) {
  const first = await listAnswers(guest.viewer, clock, choice, 1);
  const lines = [...first.lines];
  for (let page = 2; page <= first.pages; page++) lines.push(...(await listAnswers(guest.viewer, clock, choice, page)).lines);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(first.total);
  expect(lines).toHaveLength(first.total);
  return { ...first, lines };
}

const cardsBehind = (guest: Guest, choice: CardChoice) => listCards(guest.viewer, clock, choice, 1);
const counts = async (sql: string, guest: Guest) => new Map((await query(sql, [guest.viewer.userId])).map(({ key, n }) => [key as string, n as number]));

describe('the numbers of a long past', () => {
  let guest: Guest;
  let articles: BuiltArticle[];

  beforeAll(async () => {
    articles = [await buildArticle(query, { questions: 9 }), await buildArticle(query, { questions: 6 })];
    guest = await buildGuest(query);
    const past = new Past(query, guest);
    for (const [at, article] of articles.entries()) await past.live(article, `past ${at}`, now);
    const stranger = await buildGuest(query);
    await new Past(query, stranger).live(articles[0]!, 'a stranger', now);
    for (const { factIds } of articles[1]!.items.slice(0, 2)) await past.suspend(factIds[0]!, now);
    const unmet = await buildArticle(query, { questions: 3 });
    for (const [place, factId] of unmet.items.flatMap(({ factIds }) => factIds).entries()) await query(`INSERT INTO "WantedFact" VALUES ($1, $2, $3, now())`, [guest.viewer.userId, factId, place]);
    await rebuildProjections();
  });

  test('of kinds are the rows listed, and those that SQL counts', async () => {
    const { progress } = await pageOf(guest);
    const sql = await counts(`SELECT (SELECT v.kind FROM "FactVersion" v WHERE v."factId" = l."factId" ORDER BY version DESC LIMIT 1) AS key, count(*)::int AS n FROM ${standing} GROUP BY 1`, guest);
    expect(sql.size).toBe(3);
    expect(new Map(progress.byKind.map(({ kind, all }) => [kind, all]))).toEqual(sql);
    for (const { kind, all, right } of progress.byKind) {
      const { lines } = await allAnswers(guest, { by: 'kind', kinds: [kind!] });
      expect([lines.length, lines.filter((line) => line.right).length]).toEqual([all, right]);
      expect(new Set(lines.map(({ fact }) => fact?.kind))).toEqual(new Set([kind]));
    }
  });

  test('of ratings that were right are those that SQL counts', async () => {
    const { lines } = await allAnswers(guest, { by: 'all' });
    const [sql] = await query(`SELECT count(*)::int AS n, count(*) FILTER (WHERE l.rating >= 2)::int AS right FROM ${standing} AND l.kind = 'rating'`, [guest.viewer.userId]);
    const ratings = lines.filter(({ given }) => given?.in === 'review');
    expect({ n: ratings.length, right: ratings.filter(({ right }) => right).length }).toEqual(sql);
  });

  test('of articles are the rows listed, and those that SQL counts', async () => {
    const { progress, titles } = await pageOf(guest);
    const sql = await counts(`SELECT (SELECT a.slug FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" WHERE f.id = l."factId") AS key, count(*)::int AS n FROM ${standing} GROUP BY 1`, guest);
    expect(new Map(progress.byArticle.map(({ slug, all }) => [slug, all]))).toEqual(sql);
    expect([...titles.keys()].sort()).toEqual(articles.map(({ slug }) => slug).sort());
    for (const { slug, all } of progress.byArticle) expect((await allAnswers(guest, { by: 'article', slug })).lines).toHaveLength(all);
  });

  test('of days are the rows listed, and those that SQL counts by the clocks of where the learner was', async () => {
    const { progress } = await pageOf(guest);
    const sql = await counts(`SELECT ${studyDay} AS key, count(*)::int AS n FROM ${standing} AND ${studyDay} >= '2026-09-26' GROUP BY 1`, guest);
    expect(progress.days[0]!.day).toBe('2026-09-26');
    expect(new Map(progress.days.filter(({ count }) => count > 0).map(({ day, count }) => [day, count]))).toEqual(sql);
    for (const { day, count } of progress.days.slice(-20)) expect((await listAnswers(guest.viewer, clock, { by: 'day', day }, 1)).total).toBe(count);
    expect((await allAnswers(guest, { by: 'since', day: '2026-09-26' })).lines).toHaveLength([...sql.values()].reduce((a, b) => a + b, 0));
  });

  test('of states are the cards listed, and those that SQL counts', async () => {
    const { progress } = await pageOf(guest);
    const sql = await counts(`SELECT CASE WHEN suspended THEN 'suspended' ELSE state END AS key, count(*)::int AS n FROM "Card" WHERE "learnerId" = $1 GROUP BY 1`, guest);
    const [fresh] = await query(`SELECT count(*)::int AS n FROM "WantedFact" w WHERE w."learnerId" = $1 AND NOT EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = w."learnerId" AND c."factId" = w."factId")`, [guest.viewer.userId]);
    expect(progress.byState).toEqual({ learning: 0, review: 0, relearning: 0, ...Object.fromEntries(sql), new: fresh!.n });
    expect([progress.byState.suspended, progress.byState.new]).toEqual([2, 4]);
    for (const [state, count] of Object.entries(progress.byState)) {
      const { lines, total } = await cardsBehind(guest, { by: 'state', state: state as 'new' });
      expect([total, lines.length]).toEqual([count, count]);
      expect(lines.every((line) => line.state === state && line.fact?.statement)).toBe(true);
    }
    expect((await cardsBehind(guest, { by: 'met' })).total).toBe(progress.cards);
  });

  test('of the next seven days are the cards listed, and those that SQL counts', async () => {
    const { progress } = await pageOf(guest);
    const sql = await counts(`SELECT greatest(((due AT TIME ZONE 'Europe/Berlin') - interval '4 hours')::date, '2026-11-24')::text AS key, count(*)::int AS n FROM "Card" WHERE "learnerId" = $1 AND NOT suspended GROUP BY 1`, guest);
    expect(progress.ahead.map(({ day }) => day)).toEqual(['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`));
    for (const { day, count } of progress.ahead) {
      expect(count).toBe(sql.get(day) ?? 0);
      expect((await cardsBehind(guest, { by: 'due', day })).total).toBe(count);
    }
  });

  test('of retention are the rows listed, and each row was a rating of a card that had come', async () => {
    const { progress } = await pageOf(guest);
    for (const [share, days] of [[progress.retention.lately, 30], [progress.retention.ever, null]] as const) {
      const { lines } = await allAnswers(guest, { by: 'retention', days });
      expect(share.counted).toBeGreaterThan(3);
      expect([lines.length, lines.filter(({ right }) => right).length]).toEqual([share.counted, share.right]);
    }
    expect(progress.retention.ever.counted).toBeLessThan(progress.all.all);
  });

  test('list the newest first, and a page that is not there gives the last', async () => {
    const { lines } = await allAnswers(guest, { by: 'all' });
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort((a, b) => b - a));
    expect((await listAnswers(guest.viewer, clock, { by: 'all' }, 99_999)).page).toBe(Math.ceil(lines.length / 100));
  });
});

describe('retention', () => {
  let guest: Guest;
  let past: Past;
  let article: BuiltArticle;
  const share = async () => (await pageOf(guest)).progress.retention.lately;
  const due = async (factId: string) => (await query('SELECT due FROM "Card" WHERE "learnerId" = $1 AND "factId" = $2', [guest.viewer.userId, factId]))[0]!.due as Date;

  beforeEach(async () => {
    article = await buildArticle(query);
    guest = await buildGuest(query);
    past = new Past(query, guest);
  });

  test('counts a rating on the day that the card comes back, and no earlier one and no second one', async () => {
    const factId = article.items[0]!.factIds[0]!;
    await past.rate(factId, 3, now - 20 * dayMs);
    await rebuildProjections();
    const comes = (await due(factId)).getTime();
    await past.rate(factId, 3, comes - 2 * dayMs);
    expect(await share()).toMatchObject({ counted: 0 });
    await rebuildProjections();
    const again = (await due(factId)).getTime();
    await past.rate(factId, 2, again);
    await past.rate(factId, 1, again + 60_000);
    expect(await share()).toEqual({ all: 1, counted: 1, right: 1 });
  });

  test('counts an answer in a quiz on a fact that was due by its worth, by the key in force', async () => {
    const item = article.items[0]!;
    const attempt = await buildAttempt(query, guest, article);
    await past.rate(item.factIds[0]!, 3, now - 20 * dayMs);
    await past.answer(attempt, 0, true, now - dayMs);
    expect(await share()).toEqual({ all: 1, counted: 1, right: 1 });
    const other = (item.key as { optionId: string }).optionId.replace(/\d$/, (n) => String((Number(n) + 1) % 4));
    await buildKey(query, item, { form: 'choice', optionId: other, evidence: item.key.evidence });
    expect(await share()).toEqual({ all: 1, counted: 1, right: 0 });
    await buildKey(query, item, null);
    expect(await share()).toMatchObject({ counted: 0 });
    expect((await pageOf(guest)).progress.all).toMatchObject({ all: 2, counted: 1, right: 1 });
  });

  test('forgets a rating that was undone', async () => {
    const factId = article.items[0]!.factIds[0]!;
    await past.rate(factId, 3, now - 20 * dayMs);
    const id = await past.rate(factId, 1, now - dayMs);
    expect((await share()).counted).toBe(1);
    await past.undo(factId, id, now - dayMs + 1);
    expect((await share()).counted).toBe(0);
    expect((await listAnswers(guest.viewer, clock, { by: 'all' }, 1)).total).toBe(1);
  });
});

describe('an answer whose feedback comes after the due time', () => {
  async function assigned(dueAt: Date) {
    const [article, guest, classroomId, assignmentId] = [await buildArticle(query), await buildGuest(query), freshId(), freshId()];
    const attempt = await buildAttempt(query, guest, article);
    await query(`INSERT INTO "Classroom" (id, name, zone, "createdAt") VALUES ($1, '9b', 'Europe/Berlin', now())`, [classroomId]);
    await query(`INSERT INTO "Assignment" (id, "classroomId", title, "opensAt", "dueAt", "attemptsAllowed", feedback, "createdAt") VALUES ($1, $2, 'For Friday', '2020-01-01', $3, 1, 'afterDue', now())`, [assignmentId, classroomId, dueAt]);
    const past = new Past(query, guest);
    await past.answer(attempt, 0, false, now - dayMs);
    await past.answer(attempt, 1, true, now - dayMs + 1);
    await query(`UPDATE "Attempt" SET "articleId" = null, "assignmentId" = $2, title = 'For Friday', "submittedAt" = now(), score = 0.25 WHERE id = $1`, [attempt.id, assignmentId]);
    await rebuildProjections();
    return guest;
  }

  test('is counted and listed, and says neither whether it was right nor what the fact is', async () => {
    const guest = await assigned(new Date('2099-01-01'));
    const { progress, quizzes } = await pageOf(guest);
    expect(progress.all).toMatchObject({ all: 3, counted: 0, right: 0 });
    expect(progress.retention.ever.counted).toBe(0);
    expect(quizzes).toMatchObject([{ title: 'For Friday', slug: null, score: null, isHeld: true }]);
    const { lines } = await listAnswers(guest.viewer, clock, { by: 'all' }, 1);
    expect(lines.map(({ right, isHeld, fact }) => [right, isHeld, fact?.statement])).toEqual(Array(3).fill([null, true, null]));
    expect(JSON.stringify([progress, lines])).not.toContain('CANARY');
  });

  test('is told once that time has passed', async () => {
    const guest = await assigned(new Date('2020-01-02'));
    const { progress, quizzes } = await pageOf(guest);
    expect(progress.all).toMatchObject({ all: 3, counted: 3, right: 2 });
    expect(quizzes).toMatchObject([{ score: 1 / 6, isHeld: false }]);
    expect((await listAnswers(guest.viewer, clock, { by: 'all' }, 1)).lines.every(({ fact }) => fact?.statement)).toBe(true);
  });
});

describe('somebody else', () => {
  test('has nothing of it: no number, no line, no card', async () => {
    const [article, guest, stranger] = [await buildArticle(query), await buildGuest(query), await buildGuest(query)];
    await new Past(query, guest).live(article, 'mine', now);
    await rebuildProjections();
    expect(await readProgress(stranger.viewer, clock)).toBeNull();
    expect((await listAnswers(stranger.viewer, clock, { by: 'article', slug: article.slug }, 1)).lines).toEqual([]);
    expect((await listCards(stranger.viewer, clock, { by: 'met' }, 1)).lines).toEqual([]);
  });
});
