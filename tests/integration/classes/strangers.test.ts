import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAssignment } from '#server/assignment-attempts';
import { assignmentResults } from '#server/assignment-results';
import { assignSet, deleteAssignment, readAssignment } from '#server/assignments';
import { assignmentsFor } from '#server/assignments-for';
import { changeClassroom, createClassroom, deleteClassroom, listClassrooms, readClassroom } from '#server/classrooms';
import { joinClassroom } from '#server/join';
import { leaveClassroom, removePupils } from '#server/memberships';
import { disconnect } from '#server/prisma';
import { deleteSet, listSets, questionsFor, readSet, saveSet } from '#server/sets';
import type { Viewer } from '#server/viewer';
import { handlersOf, appRoutes, post, writeRoutes } from '#tests/integration/app-routes';
import { buildGuest, freshId, type Guest } from '#tests/integration/build';
import { type Account, assign, buildAccount, buildRoom, everythingIn, type Room, sit } from '#tests/integration/classes/build-class';
import { classSamples } from '#tests/integration/classes/class-samples';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let room: Room;
let assignmentId: string;
let own: Room;
let people: Record<string, Guest | Account>;

beforeAll(async () => {
  room = await buildRoom(query);
  assignmentId = await assign(room);
  await sit(query, room, assignmentId, room.pupils[1]!);
  own = await buildRoom(query, { pupils: 1 });
  const removed = await buildGuest(query);
  await joinClassroom(removed.viewer, room.code, 'Gone');
  await removePupils(room.teacher.viewer, room.id, [removed.viewer.userId]);
  people = { 'a guest': await buildGuest(query), 'a student': await buildAccount(query, 'student'), 'a pupil of the class': room.pupils[0]!, 'a removed member': removed, 'a teacher of another class': own.teacher };
});

const notFound = { ok: false, error: { code: 'not-found' } };
const items = () => [{ itemId: room.article.items[0]!.id, itemVersion: 1 }];
const given = (more: object = {}) => ({ id: freshId(), setId: room.setId, classroomId: room.id, opensAt: null, dueAt: '2100-01-01T08:00', attemptsAllowed: 1, feedback: 'atOnce' as const, ...more });

/** What a teacher may do, and what everybody else gets: not there. */
const teaching: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  'read the class': (viewer) => readClassroom(viewer, room.id),
  'rename it': (viewer) => changeClassroom(viewer, room.id, { kind: 'rename', name: 'Mine' }),
  'change its code': (viewer) => changeClassroom(viewer, room.id, { kind: 'new-code' }),
  'close joining': (viewer) => changeClassroom(viewer, room.id, { kind: 'lock' }),
  'archive it': (viewer) => changeClassroom(viewer, room.id, { kind: 'archive' }),
  'reopen it': (viewer) => changeClassroom(viewer, room.id, { kind: 'reopen' }),
  'delete it': (viewer) => deleteClassroom(viewer, room.id),
  'remove a pupil': (viewer) => removePupils(viewer, room.id, [room.pupils[1]!.viewer.userId]),
  'read the set': (viewer) => readSet(viewer, room.setId),
  'change the set': (viewer) => saveSet(viewer, room.setId, { title: 'Mine', items: items() }),
  'delete the set': (viewer) => deleteSet(viewer, room.setId),
  'assign the set to the class (22)': (viewer) => assignSet(viewer, given()),
  'assign the set to an own class (22)': (viewer) => assignSet(viewer, given({ classroomId: own.id })),
  'assign an own set to the class': (viewer) => assignSet(viewer, given({ setId: own.setId })),
  'delete the assignment': (viewer) => deleteAssignment(viewer, assignmentId),
  'read the results (21)': (viewer) => assignmentResults(viewer, assignmentId),
};

describe.each(['a guest', 'a student', 'a pupil of the class', 'a removed member', 'a teacher of another class'])('%s', (who) => {
  test.each(Object.keys(teaching))('cannot %s: as if it were not there, and nothing is written', async (what) => {
    const before = await everythingIn(query);
    const result = await teaching[what]!(people[who]!.viewer);
    expect([null, JSON.stringify(notFound)]).toContain(result === null ? null : JSON.stringify(result));
    expect(await everythingIn(query)).toEqual(before);
  });

  const pupilToo = who === 'a pupil of the class';
  test.skipIf(pupilToo)('cannot take the assignment, read it, or leave the class that they are not in (18, 25)', async () => {
    const { viewer } = people[who]!;
    const before = await everythingIn(query);
    expect([await startAssignment(viewer, assignmentId), await readAssignment(viewer, assignmentId), await leaveClassroom(viewer, room.id)]).toEqual([notFound, null, notFound]);
    expect((await assignmentsFor(viewer)).filter(({ id }) => id === assignmentId)).toEqual([]);
    expect((await listClassrooms(viewer)).filter(({ id }) => id === room.id)).toEqual([]);
    expect((await listSets(viewer)).filter(({ id }) => id === room.setId)).toEqual([]);
    expect(await everythingIn(query)).toEqual(before);
  });

  test.skipIf(who === 'a teacher of another class')('makes neither class nor set, and sees no key (23)', async () => {
    const { viewer } = people[who]!;
    const before = await everythingIn(query);
    expect([await createClassroom(viewer, { id: freshId(), name: 'Mine', zone: 'UTC' }), await saveSet(viewer, freshId(), { title: 'Mine', items: items() }), await questionsFor(viewer, room.article.slug)]).toEqual([notFound, notFound, []]);
    expect(await everythingIn(query)).toEqual(before);
  });
});

const routes = writeRoutes().map(({ path }) => path).filter((path) => /^\/api\/(classes|join|sets|assignments)/.test(path));
const sampleOf = (route: string) => (classSamples({ classroomId: room.id, setId: room.setId, assignmentId, pupilId: room.pupils[1]!.viewer.userId, itemId: room.article.items[0]!.id }) as Record<string, { params: Record<string, string>; body: Record<string, unknown> }>)[route]!;

describe('through the routes, found in the file system', () => {
  test('each has a sample', () => {
    expect(Object.keys(classSamples()).sort()).toEqual(routes);
  });

  const forTeachers = routes.filter((path) => !path.endsWith('departure') && !path.endsWith('attempts'));
  test.each(forTeachers)('%s answers 404 to a pupil of the class, a removed member and another teacher, and writes nothing (23)', async (route) => {
    for (const who of ['a pupil of the class', 'a removed member', 'a teacher of another class']) {
      if (who === 'a teacher of another class' && route === '/api/classes') continue;
      const before = await everythingIn(query);
      const { params, body } = sampleOf(route);
      expect([who, (await post(route, params, body, { cookie: people[who]!.cookie })).status]).toEqual([who, 404]);
      expect(await everythingIn(query)).toEqual(before);
    }
  });

  test.each(routes.filter((path) => path !== '/api/join'))('%s answers 401 to nobody, and writes nothing (24)', async (route) => {
    const before = await everythingIn(query);
    const { params, body } = sampleOf(route);
    expect((await post(route, params, body)).status).toBe(401);
    expect(await everythingIn(query)).toEqual(before);
  });

  test.each(routes)('%s takes no field that is not its own (28)', async (route) => {
    const { params, body } = sampleOf(route);
    for (const field of ['ownerId', 'score', 'submittedAt', 'classId', 'role', 'joinCode']) {
      expect((await post(route, params, { ...body, [field]: 'x' }, { cookie: room.teacher.cookie })).status).toBe(400);
    }
  });

  test.each(routes.filter((path) => path.includes('[')))('%s takes no operator for an id (29)', async (route) => {
    const { params, body } = sampleOf(route);
    const [name] = Object.keys(params);
    for (const value of [{ not: '' }, `${freshId()}' OR '1'='1`, '%']) expect((await post(route, { [name!]: value as string }, body, { cookie: room.teacher.cookie })).status).toBe(404);
  });

  test('the file of results is there for the teacher of the class alone (21, 24)', async () => {
    const { GET } = await handlersOf(appRoutes().find(({ path }) => path === '/api/assignments/[assignmentId]/csv')!);
    const ask = async (cookie: string, id = assignmentId) => (await GET!(new Request(`http://dateline.test/api/assignments/${id}/csv`, { headers: { host: 'dateline.test', ...(cookie ? { cookie } : {}) } }), { params: Promise.resolve({ assignmentId: id }) })).status;
    expect(await ask(room.teacher.cookie)).toBe(200);
    for (const { cookie } of [...Object.values(people), { cookie: '' }]) expect(await ask(cookie)).toBe(404);
    expect([await ask(room.teacher.cookie, freshId()), await ask(room.teacher.cookie, 'x')]).toEqual([404, 404]);
  });
});

test('what was deleted is not there any more, by its id (34)', async () => {
  const gone = await buildRoom(query);
  const id = await assign(gone);
  await deleteAssignment(gone.teacher.viewer, id);
  await deleteSet(gone.teacher.viewer, gone.setId);
  await deleteClassroom(gone.teacher.viewer, gone.id);
  const { viewer } = gone.teacher;
  expect([await assignmentResults(viewer, id), await readSet(viewer, gone.setId), await readClassroom(viewer, gone.id)]).toEqual([null, null, null]);
  expect([await deleteAssignment(viewer, id), await deleteSet(viewer, gone.setId), await deleteClassroom(viewer, gone.id), await startAssignment(gone.pupils[0]!.viewer, id)]).toEqual([notFound, notFound, notFound, notFound]);
});
