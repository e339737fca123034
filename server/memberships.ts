import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { isTeacherOf } from '#server/assignment-rules';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** Takes pupils out of a class that the viewer teaches, and says how many were in it. Their answers stay theirs. */
export async function removePupils(viewer: Viewer, classroomId: string, userIds: readonly string[]): Promise<Result<{ removed: number }, { code: 'not-found' }>> {
  const rows = await prisma.$queryRaw<{ taught: number; removed: number }[]>`
    WITH room AS (
      SELECT c.id FROM "Classroom" c WHERE c.id = ${classroomId}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)}
    ), gone AS (
      DELETE FROM "Membership" m USING room WHERE m."classroomId" = room.id AND m.role = 'pupil' AND m."userId" = ANY(${[...userIds]}::uuid[]) RETURNING 1
    )
    SELECT (SELECT count(*)::int FROM room) AS taught, (SELECT count(*)::int FROM gone) AS removed`;
  return rows[0]?.taught ? ok({ removed: rows[0].removed }) : fail({ code: 'not-found' });
}

/** Takes the viewer out of a class that they are a pupil of. Their answers stay theirs. */
export async function leaveClassroom(viewer: Viewer, classroomId: string): Promise<Result<{ id: string }, { code: 'not-found' }>> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    DELETE FROM "Membership" WHERE "classroomId" = ${classroomId}::uuid AND "userId" = ${viewer.userId}::uuid AND role = 'pupil' RETURNING "classroomId" AS id`;
  return rows[0] ? ok({ id: classroomId }) : fail({ code: 'not-found' });
}
