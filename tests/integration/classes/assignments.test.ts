import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startAssignment } from '#server/assignment-attempts';
import { assignSet, changeDue, deleteAssignment, readAssignment } from '#server/assignments';
import { assignmentResults } from '#server/assignment-results';
import { assignmentsFor } from '#server/assignments-for';
import { listAttempts } from '#server/attempts';
import { changeClassroom, deleteClassroom } from '#server/classrooms';
import { removePupils } from '#server/memberships';
import { disconnect } from '#server/prisma';
import { readQuiz } from '#server/quiz-view';
import { recordResponse } from '#server/responses';
import { readSet, saveSet } from '#server/sets';
import { submitAttempt } from '#server/submissions';
import { answerTo, buildKey, freshId, type Guest } from '#tests/integration/build';
import { assign, buildRoom, everythingIn, give, letPass, type Room, sit } from '#tests/integration/classes/build-class';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let room: Room;
let pupil: Guest;

beforeEach(async () => {
  room = await buildRoom(query);
  pupil = room.pupils[0]!;
});

describe('giving a set', () => {
  test.each([
    ['in summer', '2099-07-01T08:00', '2099-07-01T06:00:00.000Z', 'usual'], ['in winter', '2099-01-01T08:00', '2099-01-01T07:00:00.000Z', 'usual'],
    ['in the hour that the clocks skip, moved on', '2099-03-29T02:30', '2099-03-29T01:30:00.000Z', 'skipped'], ['in the hour that comes twice, at its first', '2099-10-25T02:30', '2099-10-25T00:30:00.000Z', 'doubled'],
  ])('due %s', async (_, wall, at, clocks) => {
    const id = freshId();
    const given = { id, setId: room.setId, classroomId: room.id, opensAt: null, dueAt: wall, attemptsAllowed: 1, feedback: 'atOnce' as const };
    expect(await assignSet(room.teacher.viewer, given)).toEqual({ ok: true, value: { id, dueAt: at, clocks } });
    expect(await assignSet(room.teacher.viewer, given)).toMatchObject({ ok: true });
    expect((await query('SELECT count(*)::int AS count FROM "Assignment" WHERE "classroomId" = $1', [room.id]))[0]!.count).toBe(1);
  });

  test.each([
    ['due in the past', { dueAt: '2020-01-01T08:00' }], ['due before it opens', { opensAt: '2100-01-01T08:00', dueAt: '2099-01-01T08:00' }], ['due when it opens', { opensAt: '2100-01-01T08:00', dueAt: '2100-01-01T08:00' }],
    ['due on a day that is none', { dueAt: '2099-02-30T08:00' }],
  ])('%s is refused, and nothing is written', async (_, more) => {
    const before = await everythingIn(query);
    await expect(assign(room, more)).rejects.toThrow('bad-time');
    expect(await everythingIn(query)).toEqual(before);
  });

  test('of which a question was withdrawn leaves it out; later changes of the set change nothing', async () => {
    await buildKey(query, room.article.items[0]!, null);
    const id = await assign(room);
    await saveSet(room.teacher.viewer, room.setId, { title: 'Other', items: [{ itemId: room.article.items[2]!.id, itemVersion: 1 }] });
    expect((await readSet(room.teacher.viewer, room.setId))!.questions).toHaveLength(1);
    expect(await readAssignment(pupil.viewer, id)).toMatchObject({ title: 'A set', questions: 2 });
    expect((await sit(query, room, id, pupil)).questions.map(({ item }) => item.id)).toEqual(room.article.items.slice(1).map((item) => item.id));
  });
});

describe('moving the due time', () => {
  test('makes what came after the old one late no more', async () => {
    const id = await assign(room);
    await sit(query, room, id, pupil);
    await letPass(query, id);
    const late = async () => (await assignmentResults(room.teacher.viewer, id))!.book.pupils.flatMap(({ attempts }) => attempts.map((attempt) => attempt.late));
    expect(await late()).toEqual([true]);
    expect(await changeDue(room.teacher.viewer, id, '2099-07-01T08:00')).toEqual({ ok: true, value: { dueAt: '2099-07-01T06:00:00.000Z', clocks: 'usual' } });
    expect(await late()).toEqual([false]);
  });

  test('to a time that is past, before it opens, or none, or in the archive, is refused, and nothing is written', async () => {
    const id = await assign(room, { opensAt: '2099-01-01T08:00' });
    const before = await everythingIn(query);
    for (const wall of ['2020-01-01T08:00', '2098-01-01T08:00', '2099-02-30T08:00']) expect(await changeDue(room.teacher.viewer, id, wall)).toEqual({ ok: false, error: { code: 'bad-time' } });
    expect(await changeDue(pupil.viewer, id, '2099-07-01T08:00')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everythingIn(query)).toEqual(before);
    await changeClassroom(room.teacher.viewer, room.id, { kind: 'archive' });
    expect(await changeDue(room.teacher.viewer, id, '2099-07-01T08:00')).toEqual({ ok: false, error: { code: 'class-archived' } });
  });

  test('is refused once answers that waited for it were shown, and allowed while nobody has handed in', async () => {
    const id = await assign(room, { feedback: 'afterDue' });
    const { id: attempt } = await sit(query, room, id, pupil);
    await letPass(query, id);
    expect(await changeDue(room.teacher.viewer, id, '2099-07-01T08:00')).toMatchObject({ ok: true });
    await letPass(query, id);
    await submitAttempt(pupil.viewer, attempt);
    expect(await changeDue(room.teacher.viewer, id, '2099-07-02T08:00')).toEqual({ ok: false, error: { code: 'answers-out' } });
  });
});

describe('starting', () => {
  test('20 times at once gives one attempt; after it is handed in, as many as are allowed and no more (45)', async () => {
    const id = await assign(room, { attemptsAllowed: 3 });
    for (let round = 1; round <= 5; round++) {
      const started = await Promise.all(Array.from({ length: 20 }, () => startAssignment(pupil.viewer, id)));
      const ids = new Set(started.map((result) => (result.ok ? result.value.id : result.error.code)));
      expect(ids.size).toBe(1);
      expect((await query('SELECT number FROM "Attempt" WHERE "assignmentId" = $1', [id])).length).toBe(Math.min(round, 3));
      const [only] = [...ids];
      if (round > 3) expect(only).toBe('no-attempts-left');
      else await submitAttempt(pupil.viewer, only!);
    }
    expect((await query('SELECT number FROM "Attempt" WHERE "assignmentId" = $1 ORDER BY number', [id])).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('and handing in at once, over and over, gives exactly as many attempts as are allowed (45)', async () => {
    const id = await assign(room, { attemptsAllowed: 3 });
    await Promise.all(Array.from({ length: 20 }, async () => {
      const started = await startAssignment(pupil.viewer, id);
      if (started.ok) await submitAttempt(pupil.viewer, started.value.id);
    }));
    for (let n = 0; n < 3; n++) {
      const started = await startAssignment(pupil.viewer, id);
      if (started.ok) await submitAttempt(pupil.viewer, started.value.id);
    }
    expect((await query('SELECT number FROM "Attempt" WHERE "assignmentId" = $1 ORDER BY number', [id])).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('again gives the same questions, options and order (47)', async () => {
    const id = await assign(room);
    const first = await sit(query, room, id, pupil);
    const view = await readQuiz(pupil.viewer, first.id);
    await sit(query, room, id, pupil);
    expect(await readQuiz(pupil.viewer, first.id)).toEqual(view);
  });

  test('before it opens, or in a class in the archive, is refused', async () => {
    const later = await assign(room, { opensAt: '2099-01-01T08:00' });
    expect(await startAssignment(pupil.viewer, later)).toEqual({ ok: false, error: { code: 'not-open-yet' } });
    const id = await assign(room);
    await changeClassroom(room.teacher.viewer, room.id, { kind: 'archive' });
    expect(await startAssignment(pupil.viewer, id)).toEqual({ ok: false, error: { code: 'class-archived' } });
    expect(await assignmentsFor(pupil.viewer)).toEqual([]);
  });
});

describe('after the due time', () => {
  test('an answer is stored and marked late, whatever the clock of the device says (39, 40)', async () => {
    const id = await assign(room);
    const sitting = await sit(query, room, id, pupil);
    expect(await give(pupil, sitting, 0)).toMatchObject({ ok: true, value: { late: false } });
    await letPass(query, id);
    for (const [place, days] of [[1, -1], [2, 1]] as const) {
      const clock = Date.now() + days * 86_400_000;
      expect(await recordResponse(pupil.viewer, sitting.id, answerTo(sitting.questions[place]!, sitting.questions[place]!.right, { answeredAt: clock, sentAt: clock }))).toMatchObject({ ok: true, value: { late: true } });
    }
    expect(await submitAttempt(pupil.viewer, sitting.id)).toMatchObject({ ok: true, value: { score: 1 } });
    const results = await assignmentResults(room.teacher.viewer, id);
    expect(results!.book.pupils[0]).toMatchObject({ state: 'finished', counting: { late: true, points: 3 } });
  });

  test('a device whose clock is a day behind is not late before it (40)', async () => {
    const id = await assign(room);
    const sitting = await sit(query, room, id, pupil);
    const clock = Date.now() + 86_400_000 * 365 * 90;
    expect(await recordResponse(pupil.viewer, sitting.id, answerTo(sitting.questions[0]!, sitting.questions[0]!.right, { answeredAt: clock, sentAt: clock }))).toMatchObject({ ok: true, value: { late: false } });
    expect((await assignmentResults(room.teacher.viewer, id))!.book.pupils[0]).toMatchObject({ state: 'working', counting: { late: false, answered: 1 } });
  });

  test('a start is allowed, and marked late', async () => {
    const id = await assign(room);
    await letPass(query, id);
    const sitting = await sit(query, room, id, pupil);
    await submitAttempt(pupil.viewer, sitting.id);
    expect((await assignmentResults(room.teacher.viewer, id))!.book.pupils[0]!.counting).toMatchObject({ late: true, points: 0 });
  });
});

describe('what is taken away in the middle of an attempt', () => {
  test.each([['the assignment', async (id: string) => deleteAssignment(room.teacher.viewer, id)], ['its class', async () => deleteClassroom(room.teacher.viewer, room.id)]])('%s: answers stay, the quiz can be finished, and the view says that it is nobody\'s now', async (_, remove) => {
    for (const feedback of ['atOnce', 'afterDue'] as const) {
      room = await buildRoom(query);
      pupil = room.pupils[0]!;
      const id = await assign(room, { feedback });
      const sitting = await sit(query, room, id, pupil);
      await give(pupil, sitting, 0);
      expect(await remove(id)).toMatchObject({ ok: true });
      expect(await readQuiz(pupil.viewer, sitting.id)).toMatchObject({ title: 'A set', slug: null, assigned: null, held: false, questions: [{ answered: true, feedback: { score: 1 } }, { answered: false, feedback: null }, {}] });
      expect(await give(pupil, sitting, 1)).toMatchObject({ ok: true, value: { feedback: { score: 1 } } });
      expect(await submitAttempt(pupil.viewer, sitting.id)).toMatchObject({ ok: true, value: { score: 2 / 3 } });
      expect(await listAttempts(pupil.viewer)).toMatchObject([{ title: 'A set', score: 2 / 3 }]);
      expect((await query('SELECT count(*)::int AS count FROM "Review" WHERE "learnerId" = $1', [pupil.viewer.userId]))[0]!.count).toBe(3);
      expect(await startAssignment(pupil.viewer, id)).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });

  test('the pupil: the assignment is gone at once, nothing more is stored, and the own answers can be read (25)', async () => {
    const id = await assign(room);
    const sitting = await sit(query, room, id, pupil);
    await give(pupil, sitting, 0);
    await removePupils(room.teacher.viewer, room.id, [pupil.viewer.userId]);
    const before = await everythingIn(query);
    const gone = { ok: false, error: { code: 'not-found' } };
    expect([await give(pupil, sitting, 1), await submitAttempt(pupil.viewer, sitting.id), await startAssignment(pupil.viewer, id), await readAssignment(pupil.viewer, id), await assignmentsFor(pupil.viewer)]).toEqual([gone, gone, gone, null, []]);
    expect(await everythingIn(query)).toEqual(before);
    expect(await readQuiz(pupil.viewer, sitting.id)).toMatchObject({ assigned: { isMember: false }, questions: [{ answered: true }, { answered: false, feedback: null }, {}] });
    expect(await listAttempts(pupil.viewer)).toMatchObject([{ title: 'A set', answered: 1 }]);
  });

  test('the article and its questions: what was assigned stays answerable', async () => {
    const id = await assign(room);
    await query('UPDATE "Item" SET "retiredAt" = now() WHERE id = ANY($1)', [room.article.items.map((item) => item.id)]);
    await query('DELETE FROM "Article" WHERE id = $1', [room.article.id]);
    const sitting = await sit(query, room, id, pupil);
    for (const place of [0, 1, 2]) expect(await give(pupil, sitting, place)).toMatchObject({ ok: true, value: { feedback: { score: 1 } } });
    expect(await submitAttempt(pupil.viewer, sitting.id)).toMatchObject({ ok: true, value: { score: 1 } });
    expect((await readQuiz(pupil.viewer, sitting.id))!.questions.map(({ slug }) => slug)).toEqual([null, null, null]);
    expect((await assignmentResults(room.teacher.viewer, id))!.book.handedIn).toBe(1);
  });
});

test('a pupil\'s list tells what waits, what is open and what is done', async () => {
  const id = await assign(room, { attemptsAllowed: 2 });
  expect(await assignmentsFor(pupil.viewer)).toMatchObject([{ id, attemptsUsed: 0, openAttemptId: null, score: null, className: '11B Politics', questions: 3 }]);
  const sitting = await sit(query, room, id, pupil);
  await give(pupil, sitting, 0);
  expect(await assignmentsFor(pupil.viewer)).toMatchObject([{ attemptsUsed: 1, openAttemptId: sitting.id, answered: 1, score: null }]);
  await submitAttempt(pupil.viewer, sitting.id);
  expect(await assignmentsFor(pupil.viewer)).toMatchObject([{ attemptsUsed: 1, openAttemptId: null, score: 1 / 3 }]);
  expect(await assignmentsFor(room.pupils[1]!.viewer)).toMatchObject([{ attemptsUsed: 0 }]);
  expect(await assignmentsFor(room.teacher.viewer)).toEqual([]);
});
