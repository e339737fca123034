import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidV8 } from '#core/ids';
import { startAssignment } from '#server/assignment-attempts';
import { readAssignment } from '#server/assignments';
import { assignmentsFor } from '#server/assignments-for';
import { listAttempts } from '#server/attempts';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';
import { listCards } from '#server/progress-answers';
import { readQuiz } from '#server/quiz-view';
import { reviewDay } from '#server/review-day';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import { post } from '#tests/integration/app-routes';
import { answerTo, type Guest } from '#tests/integration/build';
import { assign, buildRoom, give, letPass, type Room, sit, type Sitting } from '#tests/integration/classes/build-class';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let room: Room;
let pupil: Guest;
let id: string;
let sitting: Sitting;

beforeEach(async () => {
  room = await buildRoom(query);
  pupil = room.pupils[0]!;
  id = await assign(room, { feedback: 'afterDue' });
  sitting = await sit(query, room, id, pupil);
});

const count = async (table: string) => Number((await query(`SELECT count(*) FROM "${table}" WHERE "learnerId" = $1`, [pupil.viewer.userId]))[0]!.count);
const cards = () => query('SELECT * FROM "Card" WHERE "learnerId" = $1 ORDER BY "factId"', [pupil.viewer.userId]);
/** Whatever the pupil can ask for about the attempt, as text. */
async function allToSee(): Promise<string> {
  const views = await Promise.all([readQuiz(pupil.viewer, sitting.id), readAssignment(pupil.viewer, id), assignmentsFor(pupil.viewer), listAttempts(pupil.viewer)]);
  return JSON.stringify(views);
}

/** Secrets of the items, but for what the pupil typed. */
const secret = /CANARY_|OWN_|FACT_|"proof"|"key"|"verdict"|"right"/;

describe('until the due time', () => {
  test('no answer, reload, handing in or second request tells key, proof, score or when cards come back (35, 50)', async () => {
    const told: string[] = [];
    for (const question of sitting.questions) {
      const input = answerTo(question, question.wrong);
      for (let twice = 0; twice < 2; twice++) told.push((await post('/api/attempts/[attemptId]/responses', { attemptId: sitting.id }, input, { cookie: pupil.cookie })).text);
      told.push(await allToSee());
    }
    for (let twice = 0; twice < 2; twice++) told.push((await post('/api/attempts/[attemptId]/submission', { attemptId: sitting.id }, {}, { cookie: pupil.cookie })).text);
    told.push(await allToSee());
    for (const text of told) expect(text).not.toMatch(secret);
    expect(told.slice(0, 2).map((text) => JSON.parse(text))).toEqual([{ feedback: null, comesBackAt: null, late: false }, { feedback: null, comesBackAt: null, late: false }]);
    expect(await readQuiz(pupil.viewer, sitting.id)).toMatchObject({ held: true, score: null, cards: { count: 0, firstDue: null } });
    expect((await query('SELECT score FROM "Attempt" WHERE id = $1', [sitting.id]))[0]!.score).toBe(0);
  });

  test('a right and a wrong answer are told in the same bytes (51)', async () => {
    const [right, wrong] = await Promise.all([give(pupil, sitting, 0), recordResponse(pupil.viewer, sitting.id, answerTo(sitting.questions[1]!, sitting.questions[1]!.wrong))]);
    expect(JSON.stringify(right)).toBe(JSON.stringify(wrong));
  });

  test('an answer can be changed; every one is kept, the last counts, and no memory hears of any', async () => {
    const [first] = sitting.questions;
    await give(pupil, sitting, 0, first!.wrong);
    await give(pupil, sitting, 0, first!.right);
    expect([await count('Response'), await count('Review'), await count('Card')]).toEqual([2, 0, 0]);
    expect((await readQuiz(pupil.viewer, sitting.id))!.questions[0]).toMatchObject({ answered: true, given: first!.right, feedback: null });
    expect(await submitAttempt(pupil.viewer, sitting.id)).toMatchObject({ ok: true, value: { score: null } });
    expect((await query('SELECT score FROM "Attempt" WHERE id = $1', [sitting.id]))[0]!.score).toBeCloseTo(1 / 3, 12);
  });

  test('the same answer sent again does not undo a later one', async () => {
    const early = answerTo(sitting.questions[0]!, sitting.questions[0]!.wrong);
    await recordResponse(pupil.viewer, sitting.id, early);
    await give(pupil, sitting, 0);
    expect(await recordResponse(pupil.viewer, sitting.id, early)).toMatchObject({ ok: true });
    expect(await count('Response')).toBe(2);
    expect((await readQuiz(pupil.viewer, sitting.id))!.questions[0]!.given).toEqual(sitting.questions[0]!.right);
  });

  test('changes come to an end, and the last stands', async () => {
    for (let n = 0; n < 50; n++) await give(pupil, sitting, 2, { form: 'typed', text: `try ${n}` });
    expect(await give(pupil, sitting, 2)).toEqual({ ok: false, error: { code: 'too-many-changes' } });
    expect(await count('Response')).toBe(50);
  });
});

describe('handing in', () => {
  test('reviews each fact of the last answers once, at the moment of the answer, under ids that follow from it', async () => {
    const finals = [];
    for (const question of sitting.questions) {
      await recordResponse(pupil.viewer, sitting.id, answerTo(question, question.wrong));
      const final = answerTo(question);
      await recordResponse(pupil.viewer, sitting.id, final);
      finals.push({ final, question });
    }
    await Promise.all(Array.from({ length: 10 }, () => submitAttempt(pupil.viewer, sitting.id)));
    const reviews = await query('SELECT l.id, l."factId", l."responseId", l.at = r.at AS same FROM "Review" l JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId" WHERE l."learnerId" = $1', [pupil.viewer.userId]);
    const wanted = finals.flatMap(({ final, question }) => question.item.factIds.map((factId) => ({ id: uuidV8('review', final.id, factId), factId, responseId: final.id, same: true })));
    expect([...reviews].sort((a, b) => String(a.id).localeCompare(String(b.id)))).toEqual(wanted.sort((a, b) => a.id.localeCompare(b.id)));
    const seqs = (await query('SELECT seq FROM "Response" WHERE "learnerId" = $1 UNION ALL SELECT seq FROM "Review" WHERE "learnerId" = $1 ORDER BY 1', [pupil.viewer.userId])).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
    expect(await cards()).toHaveLength(4);
  });

  test('leaves cards and score as a rebuild from the logs makes them', async () => {
    await give(pupil, sitting, 0);
    await give(pupil, sitting, 1, sitting.questions[1]!.wrong);
    await submitAttempt(pupil.viewer, sitting.id);
    const before = await cards();
    expect(before).toHaveLength(3);
    await rebuildProjections();
    expect(await cards()).toEqual(before);
  });

  test('brings no card of its facts into the review before the due time, and all of them after it', async () => {
    for (const { wrong, position } of sitting.questions) await give(pupil, sitting, position, wrong);
    await submitAttempt(pupil.viewer, sitting.id);
    const waiting = async () => (await reviewDay(pupil.viewer, { now: Date.now() + 2 * 24 * 3600 * 1000, zone: 'UTC' })).due.length;
    expect(await waiting()).toBe(0);
    await letPass(query, id);
    expect(await waiting()).toBe((await cards()).length);
  });

  test('shows no card of its facts in progress before the due time, and all of them after it', async () => {
    for (const { wrong, position } of sitting.questions) await give(pupil, sitting, position, wrong);
    await submitAttempt(pupil.viewer, sitting.id);
    const shown = async () => (await listCards(pupil.viewer, { now: Date.now(), zone: 'UTC' }, { by: 'met' }, 1)).total;
    expect(await shown()).toBe(0);
    await letPass(query, id);
    expect(await shown()).toBe((await cards()).length);
  });

  test('ends the changes', async () => {
    await give(pupil, sitting, 0);
    await submitAttempt(pupil.viewer, sitting.id);
    expect(await give(pupil, sitting, 0, sitting.questions[0]!.wrong)).toEqual({ ok: false, error: { code: 'already-submitted' } });
  });
});

describe('after the due time', () => {
  test('an attempt that was handed in shows key, feedback and score', async () => {
    await give(pupil, sitting, 0);
    await submitAttempt(pupil.viewer, sitting.id);
    await letPass(query, id);
    expect(await readQuiz(pupil.viewer, sitting.id)).toMatchObject({ held: false, score: 1 / 3, questions: [{ feedback: { score: 1 } }, { feedback: { score: 0 } }, { feedback: { score: 0 } }] });
    expect(await listAttempts(pupil.viewer)).toMatchObject([{ held: false, score: 1 / 3 }]);
  });

  test('no other attempt is begun by who has been shown the answers of one', async () => {
    const twice = await assign(room, { feedback: 'afterDue', attemptsAllowed: 2 });
    const { id: first } = await sit(query, room, twice, pupil);
    await submitAttempt(pupil.viewer, first);
    await letPass(query, twice);
    expect(await startAssignment(pupil.viewer, twice)).toEqual({ ok: false, error: { code: 'no-attempts-left' } });
    expect(await startAssignment(room.pupils[1]!.viewer, twice)).toMatchObject({ ok: true });
  });

  test('one that is still open shows nothing, also of what was answered', async () => {
    await give(pupil, sitting, 0);
    await letPass(query, id);
    expect(await allToSee()).not.toMatch(secret);
    expect(await readQuiz(pupil.viewer, sitting.id)).toMatchObject({ held: true, score: null });
    expect(await submitAttempt(pupil.viewer, sitting.id)).toMatchObject({ ok: true, value: { score: 1 / 3 } });
    expect((await readQuiz(pupil.viewer, sitting.id))!.held).toBe(false);
  });
});
