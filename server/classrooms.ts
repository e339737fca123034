import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { isZone } from '#core/time';
import { cleanName, longestTitle } from '#classrooms/naming';
import { newJoinCode } from '#classrooms/join-code';
import { isTeacher, isTeacherOf } from '#server/assignment-rules';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import { now, random } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** A class in a list, as its teacher or its pupil sees it. */
export type ClassroomSummary = { readonly id: string; readonly name: string; readonly role: 'pupil' | 'teacher'; readonly archived: boolean; readonly zone: string; readonly pupils: number; readonly assignments: number };

type Refused<Code extends string> = Promise<Result<{ id: string }, { code: Code }>>;

/**
 * A new class with a join code, and the viewer as its teacher. Repeated with its id it changes nothing.
 * Refused: to whoever is no teacher, and for a name or a zone that cannot be.
 */
export async function createClassroom(viewer: Viewer, { id, name, zone }: { id: string; name: string; zone: string }): Refused<'not-found' | 'bad-name' | 'bad-zone'> {
  const title = cleanName(name, longestTitle);
  if (title === null) return fail({ code: 'bad-name' });
  if (!isZone(zone)) return fail({ code: 'bad-zone' });
  const at = new Date(now());
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH room AS (
      INSERT INTO "Classroom" (id, name, zone, "joinCode", "createdAt") SELECT ${id}::uuid, ${title}, ${zone}, ${newJoinCode(random)}, ${at} WHERE ${isTeacher(viewer)}
      ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO "Membership" ("classroomId", "userId", role, name, "joinedAt")
    SELECT room.id, u.id, 'teacher', coalesce(u."userName", ''), ${at} FROM room, "User" u WHERE u.id = ${viewer.userId}::uuid
    RETURNING "classroomId" AS id`;
  return rows[0] || (await isOwn(viewer, id)) ? ok({ id }) : fail({ code: 'not-found' });
}

async function isOwn(viewer: Viewer, id: string): Promise<boolean> {
  const rows = await prisma.$queryRaw<unknown[]>`SELECT 1 FROM "Classroom" c WHERE c.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)}`;
  return rows.length > 0;
}

/** The viewer's classes, those in use first, then by name. */
export async function listClassrooms(viewer: Viewer): Promise<ClassroomSummary[]> {
  return prisma.$queryRaw<ClassroomSummary[]>`
    SELECT c.id, c.name, m.role::text AS role, c."archivedAt" IS NOT NULL AS archived, c.zone,
      (SELECT count(*)::int FROM "Membership" p WHERE p."classroomId" = c.id AND p.role = 'pupil') AS pupils,
      (SELECT count(*)::int FROM "Assignment" a WHERE a."classroomId" = c.id) AS assignments
    FROM "Membership" m JOIN "Classroom" c ON c.id = m."classroomId"
    WHERE m."userId" = ${viewer.userId}::uuid ORDER BY archived, c.name, c.id`;
}

const Page = z.object({
  id: z.string(), name: z.string(), zone: z.string(), joinCode: z.string().nullable(), archived: z.boolean(),
  pupils: z.array(z.object({ id: z.string(), name: z.string(), userName: z.string().nullable(), joinedAt: z.coerce.date() })),
  assignments: z.array(z.object({ id: z.string(), title: z.string(), opensAt: z.coerce.date(), dueAt: z.coerce.date(), questions: z.number(), done: z.number(), mean: z.number().nullable() })),
});

/** A class as its teacher sees it. `mean` is the mean of the pupils' best scores, 0 to 1. */
export type ClassroomPage = z.infer<typeof Page>;

/** A class of the viewer's, as its teacher: pupils by name, assignments by due time, the latest first; null when they do not teach it. */
export async function readClassroom(viewer: Viewer, id: string): Promise<ClassroomPage | null> {
  const rows = await prisma.$queryRaw<{ page: unknown }[]>`
    SELECT json_build_object('id', c.id, 'name', c.name, 'zone', c.zone, 'joinCode', c."joinCode", 'archived', c."archivedAt" IS NOT NULL,
      'pupils', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', m.name, 'userName', u."userName", 'joinedAt', m."joinedAt") ORDER BY m.name, u.id), '[]')
        FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE m."classroomId" = c.id AND m.role = 'pupil'),
      'assignments', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'opensAt', a."opensAt", 'dueAt', a."dueAt",
          'questions', (SELECT count(*) FROM "AssignmentItem" i WHERE i."assignmentId" = a.id), 'done', best.done, 'mean', best.mean) ORDER BY a."dueAt" DESC, a.id), '[]')
        FROM "Assignment" a
        CROSS JOIN LATERAL (SELECT count(*) AS done, avg(b.score) AS mean FROM (
          SELECT max(t.score) AS score FROM "Attempt" t JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = t."learnerId" AND m.role = 'pupil'
          WHERE t."assignmentId" = a.id AND t."submittedAt" IS NOT NULL GROUP BY t."learnerId") b) best
        WHERE a."classroomId" = c.id)) AS page
    FROM "Classroom" c WHERE c.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)}`;
  return rows[0] ? Page.parse(rows[0].page) : null;
}

/** Changes of a class. `new-code` ends the code before it and opens joining; `lock` ends it and closes joining. */
export type ClassroomChange = { readonly kind: 'rename'; readonly name: string } | { readonly kind: 'new-code' | 'lock' | 'archive' | 'reopen' };

function assignmentOf(change: ClassroomChange, name: string): Prisma.Sql {
  switch (change.kind) {
    case 'rename': return Prisma.sql`name = ${name}`;
    case 'new-code': return Prisma.sql`"joinCode" = ${newJoinCode(random)}`;
    case 'lock': return Prisma.sql`"joinCode" = NULL`;
    case 'archive': return Prisma.sql`"archivedAt" = coalesce("archivedAt", ${new Date(now())}), "joinCode" = NULL`;
    case 'reopen': return Prisma.sql`"archivedAt" = NULL`;
  }
}

/** Changes a class of the viewer's. Nobody can join a class in the archive. */
export async function changeClassroom(viewer: Viewer, id: string, change: ClassroomChange): Refused<'not-found' | 'bad-name' | 'class-archived'> {
  const name = change.kind === 'rename' ? cleanName(change.name, longestTitle) : '';
  if (name === null) return fail({ code: 'bad-name' });
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE "Classroom" c SET ${assignmentOf(change, name)}
    WHERE c.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)} AND (c."archivedAt" IS NULL OR ${change.kind !== 'new-code'})
    RETURNING c.id`;
  if (rows[0]) return ok({ id });
  return fail({ code: (await isOwn(viewer, id)) ? 'class-archived' : 'not-found' });
}

/**
 * Deletes a class of the viewer's for good, with its memberships and assignments. Attempts stay their learners', without
 * the assignment.
 */
export async function deleteClassroom(viewer: Viewer, id: string): Refused<'not-found'> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`DELETE FROM "Classroom" c WHERE c.id = ${id}::uuid AND ${isTeacherOf(viewer, Prisma.sql`c.id`)} RETURNING c.id`;
  return rows[0] ? ok({ id }) : fail({ code: 'not-found' });
}
