import 'server-only';
import { isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/**
 * An assignment in a pupil's list. `zone` is the class's; `openAttemptId` names an attempt to go on with; `score` is the
 * best so far, 0 to 1, null without one and while it is held.
 */
export type AssignedSummary = {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly zone: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly questions: number;
  readonly attemptsAllowed: number;
  readonly attemptsUsed: number;
  readonly answered: number;
  readonly openAttemptId: string | null;
  readonly score: number | null;
  readonly held: boolean;
};

const dayMs = 24 * 3600 * 1000;
/** Done ones leave the list this long after they were due; open ones stay twice as long. */
const staysMs = 14 * dayMs;

/** What the viewer's classes have given them and is not long past, by due time; nothing of classes in the archive. One query. */
export async function assignmentsFor(viewer: Viewer): Promise<AssignedSummary[]> {
  return prisma.$queryRaw<AssignedSummary[]>`
    SELECT a.id, a.title, c.name AS "className", c.zone, a."opensAt", a."dueAt", a."attemptsAllowed",
      (SELECT count(*)::int FROM "AssignmentItem" i WHERE i."assignmentId" = a.id) AS questions,
      own.used AS "attemptsUsed", own.open AS "openAttemptId", own.score, own.held,
      (SELECT count(DISTINCT r."itemId")::int FROM "Response" r WHERE r."learnerId" = m."userId" AND r."attemptId" = own.open) AS answered
    FROM "Membership" m
    JOIN "Classroom" c ON c.id = m."classroomId" AND c."archivedAt" IS NULL
    JOIN "Assignment" a ON a."classroomId" = c.id
    CROSS JOIN LATERAL (SELECT count(*)::int AS used, (array_agg(t.id) FILTER (WHERE t."submittedAt" IS NULL))[1] AS open,
        max(t.score) FILTER (WHERE NOT ${isHeld()}) AS score, coalesce(bool_or(t."submittedAt" IS NOT NULL AND ${isHeld()}), false) AS held
      FROM "Attempt" t WHERE t."assignmentId" = a.id AND t."learnerId" = m."userId") own
    WHERE m."userId" = ${viewer.userId}::uuid AND m.role = 'pupil'
      AND (a."dueAt" > ${new Date(now() - staysMs)} OR (own.used = 0 AND a."dueAt" > ${new Date(now() - 2 * staysMs)}))
    ORDER BY a."dueAt", a.id`;
}
