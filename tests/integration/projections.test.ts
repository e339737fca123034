import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { readQuiz } from '#server/quiz-view';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, buildKey, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;

const cards = () => query('SELECT * FROM "Card" ORDER BY "learnerId", "factId"');
const scores = () => query('SELECT "learnerId", id, score FROM "Attempt" ORDER BY 1, 2');
const everything = async () => ({ cards: await cards(), scores: await scores(), logs: await query('SELECT * FROM "Review" ORDER BY "learnerId", seq') });
const cardsOf = async (position: number) => (await cards()).filter(({ learnerId, factId }) => learnerId === guest.viewer.userId && attempt.questions[position]!.item.factIds.includes(factId as string));
const score = async () => (await query('SELECT score FROM "Attempt" WHERE id = $1', [attempt.id]))[0]!.score;

async function takenBy(who: Guest, of: BuiltArticle, isRight: (position: number) => boolean): Promise<BuiltAttempt> {
  const taken = await buildAttempt(query, who, of);
  for (const question of taken.questions) await recordResponse(who.viewer, taken.id, answerTo(question, isRight(question.position) ? question.right : question.wrong));
  await submitAttempt(who.viewer, taken.id);
  return taken;
}

beforeEach(async () => {
  article = await buildArticle(query);
  guest = await buildGuest(query);
  attempt = await takenBy(guest, article, (position) => position > 0);
});

describe('rebuilding the projections', () => {
  test('gives what was there, bit by bit', async () => {
    const other = await buildGuest(query);
    for (let round = 0; round < 3; round++) await takenBy(other, article, (position) => (position + round) % 2 === 0);
    await takenBy(guest, await buildArticle(query), () => false);
    const before = await everything();
    expect(before.cards.length).toBeGreaterThan(16);
    const rebuilt = await rebuildProjections();
    expect(rebuilt.cards).toBe(before.cards.length);
    expect(await everything()).toEqual(before);
  });

  test('gives what was there when it was lost or spoiled', async () => {
    const before = await everything();
    await query('UPDATE "Card" SET stability = 1, reps = 99, due = now()');
    await query('DELETE FROM "Card" WHERE "factId" = $1', [article.items[0]!.factIds[0]]);
    await query('UPDATE "Attempt" SET score = 0.123');
    await rebuildProjections();
    expect(await everything()).toEqual(before);
  });

  test('leaves no card without a review', async () => {
    await query(`INSERT INTO "Card" SELECT $1, "factId", state, due, stability, difficulty, "scheduledDays", "learningStep", reps, lapses, suspended, "lastReviewAt" FROM "Card" LIMIT 1`, [(await buildGuest(query)).viewer.userId]);
    const before = (await cards()).length;
    await rebuildProjections();
    expect((await cards()).length).toBe(before - 1);
  });

  test('while answers come in loses none and counts none twice', async () => {
    const another = await buildAttempt(query, guest, await buildArticle(query));
    const results = await Promise.all([...another.questions.map((question) => recordResponse(guest.viewer, another.id, answerTo(question))), rebuildProjections()]);
    expect(results.slice(0, -1)).toSatisfy((all: { ok: boolean }[]) => all.every(({ ok }) => ok));
    const before = await everything();
    await rebuildProjections();
    expect(await everything()).toEqual(before);
  });
});

describe('a corrected key', () => {
  test('regrades attempts and cards by replay, and changes no log', async () => {
    const { item } = attempt.questions[0]!;
    const { logs } = await everything();
    expect(await score()).toBe(5 / 6);
    const [before] = await cardsOf(0);
    const [given] = await query('SELECT response FROM "Response" WHERE "attemptId" = $1 AND "itemId" = $2', [attempt.id, item.id]);
    const { optionId } = given!.response as { optionId: string };
    await buildKey(query, item, { form: 'choice', optionId, evidence: item.key.evidence });
    await rebuildProjections();
    expect(await score()).toBe(1);
    const [after] = await cardsOf(0);
    expect(after!.stability).toBeGreaterThan(before!.stability as number);
    expect(after!.due).not.toEqual(before!.due);
    expect((await everything()).logs).toEqual(logs);
    expect((await readQuiz(guest.viewer, attempt.id))?.questions[0]?.feedback).toMatchObject({ verdict: 'right', score: 1 });
  });

  test('counts in the next answer to the same fact at once', async () => {
    const { item } = attempt.questions[0]!;
    const chosen = (await query('SELECT response FROM "Response" WHERE "attemptId" = $1 AND "itemId" = $2', [attempt.id, item.id]))[0]!.response as { optionId: string };
    await buildKey(query, item, { form: 'choice', optionId: chosen.optionId, evidence: item.key.evidence });
    const again = await buildAttempt(query, guest, article);
    await recordResponse(guest.viewer, again.id, answerTo(again.questions[0]!, { form: 'unknown' }));
    const before = await cardsOf(0);
    await rebuildProjections();
    expect(await cardsOf(0)).toEqual(before);
  });
});

describe('a void question', () => {
  test('counts for nothing: not in the score, not in the memory', async () => {
    await buildKey(query, attempt.questions[0]!.item, null);
    await rebuildProjections();
    expect(await score()).toBe(1);
    expect(await cardsOf(0)).toEqual([]);
    expect(await cardsOf(1)).toHaveLength(2);
    expect((await readQuiz(guest.viewer, attempt.id))?.questions[0]?.feedback).toMatchObject({ verdict: 'void', score: 0 });
  });

  test('may still be answered where it was presented, makes no card, and does not count at submission', async () => {
    const other = await buildGuest(query);
    const open = await buildAttempt(query, other, article);
    await buildKey(query, open.questions[0]!.item, null);
    const result = await recordResponse(other.viewer, open.id, answerTo(open.questions[0]!));
    expect(result).toMatchObject({ ok: true, value: { feedback: { verdict: 'void', right: [], answers: [] }, comesBackAt: null } });
    expect(await query('SELECT count(*)::int AS n FROM "Card" WHERE "learnerId" = $1', [other.viewer.userId])).toEqual([{ n: 0 }]);
    await recordResponse(other.viewer, open.id, answerTo(open.questions[1]!));
    expect(await submitAttempt(other.viewer, open.id)).toMatchObject({ ok: true, value: { score: 1 / 5 } });
  });

  test('an attempt of void questions alone has no score', async () => {
    for (const item of article.items) await buildKey(query, item, null);
    await rebuildProjections();
    expect(await score()).toBeNull();
  });

  test('takes away a card that its earlier answer made, as soon as the fact is answered again', async () => {
    await buildKey(query, attempt.questions[0]!.item, null);
    const again = await buildAttempt(query, guest, article);
    await recordResponse(guest.viewer, again.id, answerTo(again.questions[0]!));
    const before = await cards();
    await rebuildProjections();
    expect(await cards()).toEqual(before);
  });
});
