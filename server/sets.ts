import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { cleanName, longestTitle } from '#classrooms/naming';
import { TeacherQuestion } from '#classrooms/teacher-question';
import { isTeacher } from '#server/assignment-rules';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Questions in a set at most. */
export const mostQuestions = 60;

export type SetSummary = { readonly id: string; readonly title: string; readonly questions: number; readonly createdAt: Date };

export type SetPage = { readonly id: string; readonly title: string; readonly questions: readonly TeacherQuestion[] };

/** Which version of a question stands in a set. */
export type PinnedItem = { readonly itemId: string; readonly itemVersion: number };

const questionColumns = Prisma.sql`json_build_object('itemId', v."itemId", 'itemVersion', v.version, 'factIds', (SELECT json_agg(f."factId" ORDER BY f.position) FROM "ItemFact" f WHERE f."itemId" = v."itemId"), 'shown', v.shown, 'difficulty', v.difficulty, 'key', k.key, 'proof', k.proof, 'slug', p.slug)`;
const keyAndArticle = Prisma.sql`
  JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = v."itemId" AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON true
  LEFT JOIN "Article" p ON p.id = v."articleId"`;

/** The viewer's sets, the newest first. */
export async function listSets(viewer: Viewer): Promise<SetSummary[]> {
  return prisma.$queryRaw<SetSummary[]>`
    SELECT s.id, s.title, s."createdAt", (SELECT count(*)::int FROM "StudySetItem" i WHERE i."setId" = s.id) AS questions
    FROM "StudySet" s WHERE s."ownerId" = ${viewer.userId}::uuid ORDER BY s."createdAt" DESC, s.id`;
}

/** A set of the viewer's with its questions in order; null when it is not theirs or not there. */
export async function readSet(viewer: Viewer, id: string): Promise<SetPage | null> {
  const rows = await prisma.$queryRaw<{ id: string; title: string; questions: unknown }[]>`
    SELECT s.id, s.title, (SELECT coalesce(json_agg(${questionColumns} ORDER BY i.position), '[]')
      FROM "StudySetItem" i JOIN "ItemVersion" v ON v."itemId" = i."itemId" AND v.version = i."itemVersion" ${keyAndArticle}
      WHERE i."setId" = s.id) AS questions
    FROM "StudySet" s WHERE s.id = ${id}::uuid AND s."ownerId" = ${viewer.userId}::uuid`;
  const [row] = rows;
  return row ? { ...row, questions: z.array(TeacherQuestion).parse(row.questions) } : null;
}

/** What may be asked about an article, best first, with keys: for teachers alone; empty to everybody else. */
export async function questionsFor(viewer: Viewer, slug: string): Promise<TeacherQuestion[]> {
  const rows = await prisma.$queryRaw<{ question: unknown }[]>`
    SELECT ${questionColumns} AS question
    FROM "Article" home
    JOIN "ItemVersion" v ON v."articleId" = home.id
    JOIN "Item" i ON i.id = v."itemId" AND i."retiredAt" IS NULL ${keyAndArticle}
    WHERE home.slug = ${slug} AND k.key IS NOT NULL AND ${isTeacher(viewer)}
      AND v.version = (SELECT max(version) FROM "ItemVersion" WHERE "itemId" = v."itemId")
    ORDER BY v.rank, v."itemId"`;
  return rows.map(({ question }) => TeacherQuestion.parse(question));
}

/**
 * Stores a set of the viewer's: new under a fresh id, else in place of what it held. What was assigned from it stays.
 * Safe to repeat. Refused, with nothing written: to whoever is no teacher or not its owner, without questions, and with
 * one that is not there.
 */
export async function saveSet(viewer: Viewer, id: string, given: { readonly title: string; readonly items: readonly PinnedItem[] }): Promise<Result<{ id: string }, { code: 'not-found' | 'bad-name' | 'no-questions' | 'no-such-question' }>> {
  const title = cleanName(given.title, longestTitle);
  if (title === null) return fail({ code: 'bad-name' });
  const items = [...new Map(given.items.map((item) => [item.itemId, item])).values()].slice(0, mostQuestions);
  if (items.length === 0) return fail({ code: 'no-questions' });
  if (!(await areThere(items))) return fail({ code: 'no-such-question' });
  const rows = JSON.stringify(items.map((item, position) => ({ ...item, position })));
  const own = Prisma.sql`(SELECT id FROM "StudySet" WHERE id = ${id}::uuid AND "ownerId" = ${viewer.userId}::uuid)`;
  const [saved] = await prisma.$transaction([
    prisma.$queryRaw<{ id: string }[]>`
      INSERT INTO "StudySet" AS s (id, "ownerId", title, "createdAt") SELECT ${id}::uuid, ${viewer.userId}::uuid, ${title}, ${new Date(now())} WHERE ${isTeacher(viewer)}
      ON CONFLICT (id) DO UPDATE SET title = excluded.title WHERE s."ownerId" = excluded."ownerId" RETURNING id`,
    prisma.$executeRaw`DELETE FROM "StudySetItem" WHERE "setId" IN ${own}`,
    prisma.$executeRaw`
      INSERT INTO "StudySetItem" ("setId", position, "itemId", "itemVersion")
      SELECT own.id, row.position, row."itemId", row."itemVersion" FROM ${own} own,
        jsonb_to_recordset(${rows}::jsonb) AS row(position smallint, "itemId" uuid, "itemVersion" smallint)`,
  ]);
  return saved[0] ? ok({ id }) : fail({ code: 'not-found' });
}

async function areThere(items: readonly PinnedItem[]): Promise<boolean> {
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS row("itemId" uuid, "itemVersion" smallint)
    JOIN "ItemVersion" v ON v."itemId" = row."itemId" AND v.version = row."itemVersion"`;
  return rows[0]?.count === items.length;
}

/** Deletes a set of the viewer's for good. What was assigned from it stays. */
export async function deleteSet(viewer: Viewer, id: string): Promise<Result<{ id: string }, { code: 'not-found' }>> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`DELETE FROM "StudySet" WHERE id = ${id}::uuid AND "ownerId" = ${viewer.userId}::uuid RETURNING id`;
  return rows[0] ? ok({ id }) : fail({ code: 'not-found' });
}
