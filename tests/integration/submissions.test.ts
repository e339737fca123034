import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAttempts, startAttempt } from '#server/attempts';
import { disconnect } from '#server/prisma';
import { readQuiz } from '#server/quiz-view';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;

beforeAll(async () => {
  article = await buildArticle(query);
});

beforeEach(async () => {
  guest = await buildGuest(query);
});

const attemptRows = () => query('SELECT * FROM "Attempt" WHERE "learnerId" = $1', [guest.viewer.userId]);

describe('starting', () => {
  test('20 times at once gives one attempt, with questions', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => startAttempt(guest.viewer, article.slug)));
    const ids = new Set(results.map((result) => (result.ok ? result.value.id : result.error.code)));
    expect([...ids]).toEqual([(await attemptRows())[0]!.id]);
    expect(await attemptRows()).toHaveLength(1);
    expect((await readQuiz(guest.viewer, [...ids][0]!))?.questions.length).toBeGreaterThan(2);
  });

  test('again while it is open gives the same questions, options and order: there is no shopping for an easier quiz', async () => {
    const first = await startAttempt(guest.viewer, article.slug);
    const id = first.ok ? first.value.id : '';
    const before = await readQuiz(guest.viewer, id);
    for (const item of article.items) expect(await startAttempt(guest.viewer, article.slug, item.id)).toEqual({ ok: true, value: { id } });
    expect(await readQuiz(guest.viewer, id)).toEqual(before);
  });

  test('again after submission gives a new attempt, and the old one stays', async () => {
    const first = await startAttempt(guest.viewer, article.slug);
    await submitAttempt(guest.viewer, first.ok ? first.value.id : '');
    expect(await startAttempt(guest.viewer, article.slug)).not.toEqual(first);
    expect((await listAttempts(guest.viewer)).map(({ submittedAt }) => submittedAt === null)).toEqual([true, false]);
  });

  test('presents options under ids of this attempt alone', async () => {
    const stranger = await buildGuest(query);
    const idsFor = async (who: Guest) => {
      const started = await startAttempt(who.viewer, article.slug);
      const view = await readQuiz(who.viewer, started.ok ? started.value.id : '');
      return view!.questions.flatMap(({ question }) => question.options.map(({ id }) => id));
    };
    const [mine, theirs] = [await idsFor(guest), await idsFor(stranger)];
    expect(mine.filter((id) => theirs.includes(id))).toEqual([]);
    expect([...mine, ...theirs].filter((id) => id.includes('OWN'))).toEqual([]);
  });

  test('an article that is not there, or has no questions, is refused, and nothing is written', async () => {
    const empty = await buildArticle(query, { questions: 0 });
    expect(await startAttempt(guest.viewer, 'no-such-article')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await startAttempt(guest.viewer, empty.slug)).toEqual({ ok: false, error: { code: 'no-questions' } });
    expect(await attemptRows()).toEqual([]);
  });
});

describe('submitting', () => {
  let attempt: BuiltAttempt;
  beforeEach(async () => {
    attempt = await buildAttempt(query, guest, article);
  });

  test('grades from the stored answers; what was left open scores 0', async () => {
    await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[0]!));
    await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[1]!, attempt.questions[1]!.wrong));
    await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[2]!));
    expect(await submitAttempt(guest.viewer, attempt.id)).toMatchObject({ ok: true, value: { score: 2 / 6 } });
  });

  test('50 times at once gives one score and one time, for ever', async () => {
    await recordResponse(guest.viewer, attempt.id, answerTo(attempt.questions[0]!));
    const results = await Promise.all(Array.from({ length: 50 }, () => submitAttempt(guest.viewer, attempt.id)));
    expect(results[0]).toMatchObject({ ok: true, value: { score: 1 / 6 } });
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    const [row] = await attemptRows();
    expect(results[0]).toEqual({ ok: true, value: { score: row!.score, submittedAt: (row!.submittedAt as Date).toISOString() } });
    expect(await submitAttempt(guest.viewer, attempt.id)).toEqual(results[0]);
    expect(await attemptRows()).toEqual([row]);
  });

  test('at the same moment as answers: each answer is refused or in the score, never told and lost', async () => {
    const answers = attempt.questions.map((question) => recordResponse(guest.viewer, attempt.id, answerTo(question)));
    const [submission, ...stored] = await Promise.all([submitAttempt(guest.viewer, attempt.id), ...answers]);
    const counted = stored.filter(({ ok }) => ok).length;
    expect(stored.flatMap((result) => (result.ok ? [] : [result.error.code])).every((code) => code === 'already-submitted')).toBe(true);
    expect(submission).toMatchObject({ ok: true, value: { score: counted / 6 } });
    expect(await query('SELECT count(*)::int AS n FROM "Response" WHERE "attemptId" = $1', [attempt.id])).toEqual([{ n: counted }]);
  });

  test('an attempt that is not there is refused', async () => {
    expect(await submitAttempt(guest.viewer, freshId())).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});
