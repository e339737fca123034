import 'server-only';
import { Prisma } from './generated/client';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/**
 * Whether an attempt `t` may be worked at: it is one of an article, or of an assignment that is gone, or of one whose class
 * the viewer is in.
 */
export function isOpenTo(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(t."assignmentId" IS NULL OR EXISTS (SELECT 1 FROM "Assignment" own JOIN "Membership" m ON m."classroomId" = own."classroomId"
    WHERE own.id = t."assignmentId" AND m."userId" = ${viewer.userId}::uuid AND m.role = 'pupil'))`;
}

/**
 * Whether key, feedback and score of an attempt `t` at the assignment `a` (left joined) have to wait: where feedback comes
 * after the due time, until it is handed in and that time has passed.
 */
export function isHeld(): Prisma.Sql {
  return Prisma.sql`coalesce(a.feedback = 'afterDue' AND (t."submittedAt" IS NULL OR a."dueAt" > ${new Date(now())}), false)`;
}

/** Whether the answers of the assignment `a` waited for its due time and are out by now, for who has handed in. */
export function answersAreOut(): Prisma.Sql {
  return Prisma.sql`(a.feedback = 'afterDue' AND a."dueAt" <= ${new Date(now())})`;
}

/** The facts that the viewer was asked about in attempts whose answers are not out yet, as a subselect. */
export function awaitedFacts(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(SELECT f."factId" FROM "Attempt" t
    JOIN "Assignment" a ON a.id = t."assignmentId"
    JOIN "AttemptItem" i ON i."learnerId" = t."learnerId" AND i."attemptId" = t.id
    JOIN "ItemFact" f ON f."itemId" = i."itemId"
    WHERE t."learnerId" = ${viewer.userId}::uuid AND ${isHeld()})`;
}

/** Whether the viewer teaches the class whose id is this column. Stands in the `where` of whatever a teacher does. */
export function isTeacherOf(viewer: Viewer, classroomId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Membership" own WHERE own."classroomId" = ${classroomId} AND own."userId" = ${viewer.userId}::uuid AND own.role = 'teacher')`;
}

/** Whether the viewer is a teacher at all. */
export function isTeacher(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "User" own WHERE own.id = ${viewer.userId}::uuid AND own.role = 'teacher')`;
}
