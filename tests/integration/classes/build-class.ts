import { randomBytes } from 'node:crypto';
import type { ItemResponse } from '#items/item';
import { startAssignment } from '#server/assignment-attempts';
import { assignSet, type NewAssignment } from '#server/assignments';
import { createClassroom, readClassroom } from '#server/classrooms';
import { joinClassroom } from '#server/join';
import { recordResponse } from '#server/responses';
import { saveSet } from '#server/sets';
import { answerTo, type BuiltArticle, type BuiltQuestion, buildArticle, buildGuest, freshId, type Guest, type Query, responsesOf } from '#tests/integration/build';

/** Somebody with an account, known by a cookie like a guest's. */
export type Account = Omit<Guest, 'viewer'> & { viewer: { userId: string; role: 'teacher' | 'student'; sessionId: string } };

/** Somebody with an account. */
export async function buildAccount(query: Query, role: 'teacher' | 'student'): Promise<Account> {
  const guest = await buildGuest(query);
  const userName = `${role}.${randomBytes(6).toString('hex')}`;
  await query(`UPDATE "User" SET role = $2::"Role", "userName" = $3, "userNameKey" = $3, "passwordHash" = 'none' WHERE id = $1`, [guest.viewer.userId, role, userName]);
  return { ...guest, viewer: { ...guest.viewer, role } };
}

export type Room = { teacher: Account; id: string; code: string; pupils: Guest[]; article: BuiltArticle; setId: string };

/** A class with pupils who joined by its code, and a set of all questions of an article. */
export async function buildRoom(query: Query, { pupils = 2, questions = 3, zone = 'Europe/Berlin' } = {}): Promise<Room> {
  const teacher = await buildAccount(query, 'teacher');
  const [id, setId] = [freshId(), freshId()];
  await createClassroom(teacher.viewer, { id, name: '11B Politics', zone });
  const code = (await readClassroom(teacher.viewer, id))?.joinCode ?? '';
  const joined: Guest[] = [];
  for (let n = 0; n < pupils; n++) {
    const pupil = await buildGuest(query);
    await joinClassroom(pupil.viewer, code, `Pupil ${n}`);
    joined.push(pupil);
  }
  const article = await buildArticle(query, { questions });
  await saveSet(teacher.viewer, setId, { title: 'A set', items: article.items.map((item) => ({ itemId: item.id, itemVersion: 1 })) });
  return { teacher, id, code, pupils: joined, article, setId };
}

/** Gives the room's set to its class, open now and due in the year 2100, unless said otherwise; its id. */
export async function assign(room: Room, more: Partial<NewAssignment> = {}): Promise<string> {
  const id = freshId();
  const assigned = await assignSet(room.teacher.viewer, { id, setId: room.setId, classroomId: room.id, opensAt: null, dueAt: '2100-01-01T08:00', attemptsAllowed: 1, feedback: 'atOnce', ...more });
  if (!assigned.ok) throw new Error(assigned.error.code);
  return id;
}

/** Makes the assignment's due time one that has passed, by an hour. */
export async function letPass(query: Query, assignmentId: string): Promise<void> {
  await query(`UPDATE "Assignment" SET "opensAt" = now() - interval '1 day', "dueAt" = now() - interval '1 hour' WHERE id = $1`, [assignmentId]);
}

export type Sitting = { id: string; questions: BuiltQuestion[] };

/** The open attempt of a pupil at an assignment, with what would be right and wrong in it. */
export async function sit(query: Query, room: Room, assignmentId: string, pupil: Guest): Promise<Sitting> {
  const started = await startAssignment(pupil.viewer, assignmentId);
  if (!started.ok) throw new Error(started.error.code);
  const rows = await query('SELECT position, "itemId", options FROM "AttemptItem" WHERE "learnerId" = $1 AND "attemptId" = $2 ORDER BY position', [pupil.viewer.userId, started.value.id]);
  const questions = rows.map((row) => {
    const item = room.article.items.find(({ id }) => id === row.itemId)!;
    return { position: Number(row.position), item, ...responsesOf(item, row.options as { id: string; optionId: string }[]) };
  });
  return { id: started.value.id, questions };
}

/** Answers a question of a sitting. */
export function give(pupil: Guest, sitting: Sitting, place: number, response: ItemResponse = sitting.questions[place]!.right) {
  return recordResponse(pupil.viewer, sitting.id, answerTo(sitting.questions[place]!, response));
}

const tables = ['Attempt', 'AttemptItem', 'Response', 'Review', 'Card', 'Classroom', 'Membership', 'StudySet', 'StudySetItem', 'Assignment', 'AssignmentItem', 'User'];

/** Every row that people can write, to compare. */
export const everythingIn = (query: Query) => Promise.all(tables.map((table) => query(`SELECT * FROM "${table}" t ORDER BY t::text`)));
