import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignmentResults } from '#server/assignment-results';
import { readClassroom } from '#server/classrooms';
import { disconnect } from '#server/prisma';
import { submitAttempt } from '#server/submissions';
import { appRoutes, handlersOf } from '#tests/integration/app-routes';
import { buildKey } from '#tests/integration/build';
import { assign, buildRoom, give, type Room, sit } from '#tests/integration/classes/build-class';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let room: Room;
let id: string;

/** Pupil 0: right, wrong, open. 1: all right, then all wrong in a second attempt. 2: one answer, open. 3: nothing. */
beforeAll(async () => {
  room = await buildRoom(query, { pupils: 4 });
  id = await assign(room, { attemptsAllowed: 2 });
  const [zero, one, two] = room.pupils;
  const first = await sit(query, room, id, zero!);
  await give(zero!, first, 0);
  await give(zero!, first, 1, first.questions[1]!.wrong);
  await submitAttempt(zero!.viewer, first.id);
  for (const answer of ['right', 'wrong'] as const) {
    const sitting = await sit(query, room, id, one!);
    for (const place of [0, 1, 2]) await give(one!, sitting, place, sitting.questions[place]![answer]);
    await submitAttempt(one!.viewer, sitting.id);
  }
  const open = await sit(query, room, id, two!);
  await give(two!, open, 2, { form: 'typed', text: '=HYPERLINK("x"),\r\n"y"' });
});

const results = async () => (await assignmentResults(room.teacher.viewer, id))!;

test('say who has not started, is working and has handed in, and the best attempt counts', async () => {
  const { book } = await results();
  expect(book.pupils.map(({ name, state, attempts, counting }) => [name, state, attempts.length, counting?.number ?? null, counting?.points ?? null])).toEqual([
    ['Pupil 0', 'finished', 1, 1, 1], ['Pupil 1', 'finished', 2, 1, 3], ['Pupil 2', 'working', 1, 1, 0], ['Pupil 3', 'not-started', 0, null, null],
  ]);
  expect(book.questions.map(({ answered, share }) => [answered, share])).toEqual([[2, 1], [2, 0.5], [1, 0.5]]);
  expect([book.handedIn, book.meanPoints]).toEqual([2, 2]);
});

test('equal the rows, counted by SQL', async () => {
  const { book } = await results();
  const scores = await query(`SELECT "learnerId", max(score) AS score FROM "Attempt" WHERE "assignmentId" = $1 AND "submittedAt" IS NOT NULL GROUP BY 1`, [id]);
  for (const { learnerId, score } of scores) expect(book.pupils.find((row) => row.id === learnerId)!.counting!.score).toBeCloseTo(Number(score), 12);
  expect(book.handedIn).toBe(scores.length);
  expect(book.meanScore).toBeCloseTo(scores.reduce((sum, { score }) => sum + Number(score), 0) / scores.length, 12);
  const answers = await query(`SELECT t."learnerId", count(r.id)::int AS count FROM "Attempt" t LEFT JOIN "Response" r ON r."learnerId" = t."learnerId" AND r."attemptId" = t.id WHERE t."assignmentId" = $1 GROUP BY 1`, [id]);
  for (const { learnerId, count } of answers) expect(book.pupils.find((row) => row.id === learnerId)!.attempts.flatMap((attempt) => attempt.answers)).toHaveLength(Number(count));
  const page = await readClassroom(room.teacher.viewer, room.id);
  expect(page!.assignments).toMatchObject([{ id, done: book.handedIn, questions: 3 }]);
  expect(page!.assignments[0]!.mean).toBeCloseTo(book.meanScore!, 12);
});

test('as a file: a row for each attempt, formulas disarmed, quotes doubled, line ends kept within their cell (65)', async () => {
  await query(`UPDATE "Membership" SET name = CASE name WHEN 'Pupil 3' THEN '=cmd|A1' WHEN 'Pupil 2' THEN '@x, "y"' ELSE name END WHERE "classroomId" = $1`, [room.id]);
  const { GET } = await handlersOf(appRoutes().find(({ path }) => path === '/api/assignments/[assignmentId]/csv')!);
  const response = await GET!(new Request('http://dateline.test/csv', { headers: { host: 'dateline.test', cookie: room.teacher.cookie } }), { params: Promise.resolve({ assignmentId: id }) });
  expect([response.headers.get('content-type'), response.headers.get('content-disposition'), response.headers.get('cache-control')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="A-set.csv"', 'private, no-store']);
  const text = await response.text();
  const bytes = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
  const rows = bytes.split('\r\n');
  expect(rows[0]).toMatch(/Name,State,Late,Attempt,Counts,Started,Handed in,Points,Of,Answer 1,Points 1/);
  expect(text).toMatch(/"'@x, ""y""",Working,no,1,no,/);
  expect(text).toContain(`'=cmd|A1,Not started`);
  expect(text).toContain(`"'=HYPERLINK(""x""),\r\n""y"""`);
  expect(text).toMatch(/Pupil 1,Handed in,no,1,yes,.*,3,3,/);
  expect(text).toMatch(/Pupil 1,Handed in,no,2,no,.*,0,3,/);
  expect(text).not.toMatch(/(^|,|\n)[=+\-@]/);
});

test('follow a corrected key and a withdrawn question', async () => {
  const [choice] = room.article.items;
  await buildKey(query, choice!, null);
  const { book } = await results();
  expect(book.pupils.find(({ name }) => name === 'Pupil 0')!.counting).toMatchObject({ points: 0, of: 2 });
  expect(book.questions[0]).toEqual({ answered: 0, share: null });
});

test('the questions of who answered are found by an index', async () => {
  const plan = (await query(`EXPLAIN SELECT "learnerId", "submittedAt", score FROM "Attempt" WHERE "assignmentId" = '${id}'`)).map((row) => String(row['QUERY PLAN'])).join('\n');
  expect(plan).toMatch(/Attempt_assignmentId_learnerId_submittedAt_score_idx/);
});
