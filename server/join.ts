import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { codeLength, normalisedCode } from '#classrooms/join-code';
import { cleanName, longestPersonName } from '#classrooms/naming';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Pupils in a class at most. */
const mostPupils = 200;

/**
 * Makes the viewer a pupil of the class that a code opens, under the name that the class shall call them. Joining twice
 * changes nothing. A code that is wrong, was changed or closed, and a class that is full or in the archive, are one refusal.
 */
export async function joinClassroom(viewer: Viewer, code: string, name: string): Promise<Result<{ id: string }, { code: 'cannot-join' | 'bad-name' }>> {
  const called = cleanName(name, longestPersonName);
  if (called === null) return fail({ code: 'bad-name' });
  const wanted = normalisedCode(code);
  if (wanted.length !== codeLength) return fail({ code: 'cannot-join' });
  // Two statements: the second counts only when nobody else can join this class meanwhile.
  const [, rows] = await prisma.$transaction([
    prisma.$queryRaw`SELECT 1 FROM "Classroom" WHERE "joinCode" = ${wanted} FOR UPDATE`,
    prisma.$queryRaw<{ id: string }[]>`
      WITH room AS (
        SELECT c.id FROM "Classroom" c WHERE c."joinCode" = ${wanted} AND c."archivedAt" IS NULL
      ), member AS (
        SELECT m."classroomId" AS id FROM "Membership" m JOIN room ON room.id = m."classroomId" WHERE m."userId" = ${viewer.userId}::uuid
      ), joined AS (
        INSERT INTO "Membership" ("classroomId", "userId", role, name, "joinedAt")
        SELECT room.id, ${viewer.userId}::uuid, 'pupil', ${called}, ${new Date(now())} FROM room
        WHERE NOT EXISTS (SELECT 1 FROM member) AND (SELECT count(*) FROM "Membership" m WHERE m."classroomId" = room.id AND m.role = 'pupil') < ${mostPupils}
        RETURNING "classroomId" AS id
      )
      SELECT id FROM member UNION ALL SELECT id FROM joined`,
  ]);
  return rows[0] ? ok({ id: rows[0].id }) : fail({ code: 'cannot-join' });
}
