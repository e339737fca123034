import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { confirmed } from '#server/accounts';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** What goes with a person: classes that have no other teacher, with their pupils' places in them, and sets. */
export type Leaving = { readonly classes: readonly { readonly name: string; readonly pupils: number }[]; readonly sharedClasses: number; readonly sets: number; readonly answers: number };

/** The classes that only the viewer teaches. */
async function ownClasses(viewer: Viewer): Promise<{ id: string; name: string; pupils: number }[]> {
  return prisma.$queryRaw`
    SELECT c.id, c.name, (SELECT count(*)::int FROM "Membership" p WHERE p."classroomId" = c.id AND p.role = 'pupil') AS pupils
    FROM "Classroom" c JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = ${viewer.userId}::uuid AND m.role = 'teacher'
    WHERE NOT EXISTS (SELECT FROM "Membership" o WHERE o."classroomId" = c.id AND o.role = 'teacher' AND o."userId" <> m."userId")
    ORDER BY c.name, c.id`;
}

/** What would go if the viewer did. */
export async function whatGoesWith(viewer: Viewer): Promise<Leaving> {
  const learnerId = viewer.userId;
  const [classes, memberships, sets, answers] = await Promise.all([
    ownClasses(viewer), prisma.membership.count({ where: { userId: learnerId } }), prisma.studySet.count({ where: { ownerId: learnerId } }), prisma.response.count({ where: { learnerId } }),
  ]);
  return { classes: classes.map(({ name, pupils }) => ({ name, pupils })), sharedClasses: memberships - classes.length, sets, answers };
}

/**
 * Erases the viewer: account, answers, cards, sessions and codes, and what `whatGoesWith` says. Nothing of it is left; what
 * pupils answered in a class that goes stays theirs.
 * Refused without the right password; a guest has none to give.
 */
export async function erase(viewer: Viewer, password: string | undefined): Promise<Result<undefined, { code: 'wrong-password' }>> {
  if (viewer.role !== 'guest') {
    const known = await confirmed(viewer, password ?? '');
    if (!known.ok) return fail({ code: 'wrong-password' });
  }
  const classroomIds = (await ownClasses(viewer)).map(({ id }) => id);
  await prisma.$executeRaw`
    WITH classes AS (DELETE FROM "Classroom" WHERE id = ANY(${classroomIds}::uuid[]))
    DELETE FROM "User" WHERE id = ${viewer.userId}::uuid`;
  return ok(undefined);
}
