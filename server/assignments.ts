import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { type Due, instantOf } from '#classrooms/due';
import { answersAreOut, isHeld, isTeacherOf } from '#server/assignment-rules';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** What a clock on the wall shows: `2026-11-26T08:00`. */
export const WallTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** How a set is given to a class. Times are wall times of the class's zone (`2026-11-26T08:00`); `opensAt` null opens at once. */
export type NewAssignment = {
  readonly id: string;
  readonly setId: string;
  readonly classroomId: string;
  readonly opensAt: string | null;
  readonly dueAt: string;
  readonly attemptsAllowed: number;
  readonly feedback: 'atOnce' | 'afterDue';
};

/** `dueAt` is ISO 8601; `clocks` says whether the clocks moved it. */
export type Assigned = { readonly id: string; readonly dueAt: string; readonly clocks: Due['clocks'] };

type Refusals = { code: 'not-found' | 'bad-time' | 'class-archived' | 'no-questions' };

type Ground = { zone: string; archived: boolean; questions: number };

async function groundOf(viewer: Viewer, setId: string, classroomId: string): Promise<Ground | null> {
  const rows = await prisma.$queryRaw<Ground[]>`
    SELECT c.zone, c."archivedAt" IS NOT NULL AS archived, (SELECT count(*)::int FROM (${askable(Prisma.sql`s.id`)}) i) AS questions
    FROM "Classroom" c, "StudySet" s
    WHERE c.id = ${classroomId}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)} AND s.id = ${setId}::uuid AND s."ownerId" = ${viewer.userId}::uuid`;
  return rows[0] ?? null;
}

/** The questions of a set that are not withdrawn, numbered from 0. */
function askable(setId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT i."itemId", i."itemVersion", row_number() OVER (ORDER BY i.position) - 1 AS position FROM "StudySetItem" i
    WHERE i."setId" = ${setId} AND (SELECT k.key IS NOT NULL FROM "ItemKey" k WHERE k."itemId" = i."itemId" AND k."itemVersion" = i."itemVersion" ORDER BY k.revision DESC LIMIT 1)`;
}

/**
 * Gives a set of the viewer's to a class that they teach, with the questions as they are now; withdrawn ones are left out.
 * Safe to repeat with its id. Refused: a set or a class of somebody else, a class in the archive, times in the past or in
 * the wrong order.
 */
export async function assignSet(viewer: Viewer, given: NewAssignment): Promise<Result<Assigned, Refusals>> {
  const ground = await groundOf(viewer, given.setId, given.classroomId);
  if (!ground) return fail({ code: 'not-found' });
  if (ground.archived) return fail({ code: 'class-archived' });
  if (ground.questions === 0) return fail({ code: 'no-questions' });
  const at = now();
  const opens = given.opensAt === null ? at : (instantOf(given.opensAt, ground.zone)?.at ?? null);
  const due = instantOf(given.dueAt, ground.zone);
  if (opens === null || !due || due.at <= Math.max(opens, at)) return fail({ code: 'bad-time' });
  await prisma.$queryRaw`
    WITH assignment AS (
      INSERT INTO "Assignment" (id, "classroomId", title, "opensAt", "dueAt", "attemptsAllowed", feedback, "createdAt")
      SELECT ${given.id}::uuid, c.id, s.title, ${new Date(opens)}, ${new Date(due.at)}, ${given.attemptsAllowed}, ${given.feedback}::"FeedbackTime", ${new Date(at)}
      FROM "Classroom" c, "StudySet" s
      WHERE c.id = ${given.classroomId}::uuid AND c."archivedAt" IS NULL AND ${isTeacherOf(viewer, Prisma.sql`c.id`)} AND s.id = ${given.setId}::uuid AND s."ownerId" = ${viewer.userId}::uuid
      ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO "AssignmentItem" ("assignmentId", position, "itemId", "itemVersion")
    SELECT assignment.id, i.position, i."itemId", i."itemVersion" FROM assignment, (${askable(Prisma.sql`${given.setId}::uuid`)}) i`;
  const stored = await prisma.$queryRaw<{ dueAt: Date }[]>`SELECT a."dueAt" FROM "Assignment" a WHERE a.id = ${given.id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`a."classroomId"`)}`;
  return stored[0] ? ok({ id: given.id, dueAt: stored[0].dueAt.toISOString(), clocks: due.clocks }) : fail({ code: 'not-found' });
}

type DueGround = { zone: string; archived: boolean; opensAt: Date; isOut: boolean };

/**
 * Moves the due time of an assignment of a class that the viewer teaches, to a wall time of the class's zone. Refused: a
 * class in the archive, a time that is past or before the assignment opens, and where answers waited for the due time, are
 * out by now, and somebody has handed in.
 */
export async function changeDue(viewer: Viewer, id: string, dueAt: string): Promise<Result<{ dueAt: string; clocks: Due['clocks'] }, { code: 'not-found' | 'bad-time' | 'class-archived' | 'answers-out' }>> {
  const at = new Date(now());
  const [ground] = await prisma.$queryRaw<DueGround[]>`
    SELECT c.zone, c."archivedAt" IS NOT NULL AS archived, a."opensAt",
      ${answersAreOut()} AND EXISTS (SELECT 1 FROM "Attempt" t WHERE t."assignmentId" = a.id AND t."submittedAt" IS NOT NULL) AS "isOut"
    FROM "Assignment" a JOIN "Classroom" c ON c.id = a."classroomId" WHERE a.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`a."classroomId"`)}`;
  if (!ground) return fail({ code: 'not-found' });
  if (ground.archived) return fail({ code: 'class-archived' });
  if (ground.isOut) return fail({ code: 'answers-out' });
  const due = instantOf(dueAt, ground.zone);
  if (!due || due.at <= Math.max(ground.opensAt.getTime(), at.getTime())) return fail({ code: 'bad-time' });
  const rows = await prisma.$queryRaw<{ dueAt: Date }[]>`UPDATE "Assignment" a SET "dueAt" = ${new Date(due.at)} WHERE a.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`a."classroomId"`)} RETURNING a."dueAt"`;
  return rows[0] ? ok({ dueAt: rows[0].dueAt.toISOString(), clocks: due.clocks }) : fail({ code: 'not-found' });
}

/** Deletes an assignment of a class that the viewer teaches, for good. Attempts stay their learners', without it. */
export async function deleteAssignment(viewer: Viewer, id: string): Promise<Result<{ id: string }, { code: 'not-found' }>> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`DELETE FROM "Assignment" a WHERE a.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`a."classroomId"`)} RETURNING a.id`;
  return rows[0] ? ok({ id }) : fail({ code: 'not-found' });
}

const Attempt = z.object({ id: z.string(), number: z.number(), startedAt: z.coerce.date(), submittedAt: z.coerce.date().nullable(), score: z.number().nullable(), held: z.boolean(), answered: z.number() });

const Page = z.object({
  id: z.string(), title: z.string(), classroomId: z.string(), className: z.string(), zone: z.string(), archived: z.boolean(), opensAt: z.coerce.date(), dueAt: z.coerce.date(),
  attemptsAllowed: z.number(), feedback: z.enum(['atOnce', 'afterDue']), /** For who has handed in. */ answersAreOut: z.boolean(), questions: z.number(), attempts: z.array(Attempt),
});

/** An assignment as a pupil of its class sees it, with their own attempts, the first first. `score` is null while it is held. */
export type AssignmentPage = z.infer<typeof Page>;

/** An assignment of a class that the viewer is a pupil of; null when they are not, or when it is not there. */
export async function readAssignment(viewer: Viewer, id: string): Promise<AssignmentPage | null> {
  const rows = await prisma.$queryRaw<{ page: unknown }[]>`
    SELECT json_build_object('id', a.id, 'title', a.title, 'classroomId', c.id, 'className', c.name, 'zone', c.zone, 'archived', c."archivedAt" IS NOT NULL, 'opensAt', a."opensAt", 'dueAt', a."dueAt",
      'attemptsAllowed', a."attemptsAllowed", 'feedback', a.feedback, 'answersAreOut', ${answersAreOut()}, 'questions', (SELECT count(*) FROM "AssignmentItem" i WHERE i."assignmentId" = a.id),
      'attempts', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'startedAt', t."startedAt", 'submittedAt', t."submittedAt", 'held', ${isHeld()},
          'score', CASE WHEN NOT ${isHeld()} THEN t.score END,
          'answered', (SELECT count(DISTINCT r."itemId") FROM "Response" r WHERE r."learnerId" = t."learnerId" AND r."attemptId" = t.id)) ORDER BY t.number), '[]')
        FROM "Attempt" t WHERE t."learnerId" = m."userId" AND t."assignmentId" = a.id)) AS page
    FROM "Assignment" a JOIN "Classroom" c ON c.id = a."classroomId" JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = ${viewer.userId}::uuid AND m.role = 'pupil'
    WHERE a.id = ${id}::uuid`;
  return rows[0] ? Page.parse(rows[0].page) : null;
}
