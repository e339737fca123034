import 'server-only';
import { z } from 'zod';
import type { TakenQuiz } from '#progress/listed';
import { isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** Quizzes that are listed, the newest. */
const quizzesShown = 200;

const Taken = z.object({ id: z.string(), slug: z.string().nullable(), title: z.string().nullable(), submittedAt: z.number(), score: z.number().nullable(), counted: z.number(), isHeld: z.boolean() });

const Found = z.object({ quizzes: z.array(Taken), titles: z.array(z.tuple([z.string(), z.string()])) });

/** The viewer's quizzes that are handed in, the newest first, at most 200; and the titles of the articles of these slugs. */
export async function readTakenQuizzes(viewer: Viewer, slugs: readonly string[]): Promise<{ quizzes: TakenQuiz[]; titles: Map<string, string> }> {
  const rows = await prisma.$queryRaw<{ found: unknown }[]>`
    WITH taken AS (
      SELECT t.*, ${isHeld()} AS held, a.title AS "assignmentTitle"
      FROM "Attempt" t LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
      WHERE t."learnerId" = ${viewer.userId}::uuid AND t."submittedAt" IS NOT NULL
      ORDER BY t."submittedAt" DESC LIMIT ${quizzesShown}
    ), titles AS (
      SELECT r.id, r.slug, v.title FROM "Article" r
      JOIN LATERAL (SELECT title FROM "ArticleVersion" WHERE "articleId" = r.id ORDER BY version DESC LIMIT 1) v ON true
      WHERE r.slug = ANY(${slugs}::text[]) OR r.id IN (SELECT "articleId" FROM taken)
    )
    SELECT json_build_object(
      'titles', (SELECT coalesce(json_agg(json_build_array(slug, title)), '[]') FROM titles),
      'quizzes', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'slug', r.slug, 'title', coalesce(t."assignmentTitle", r.title, t.title),
          'submittedAt', round(extract(epoch FROM t."submittedAt") * 1000), 'score', CASE WHEN t.held THEN null ELSE t.score END, 'isHeld', t.held,
          'counted', (SELECT count(*) FROM "AttemptItem" i
            JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = i."itemId" AND "itemVersion" = i."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
            WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id AND k.key IS NOT NULL)) ORDER BY t."submittedAt" DESC), '[]')
        FROM taken t LEFT JOIN titles r ON r.id = t."articleId")) AS found`;
  const { quizzes, titles } = Found.parse(rows[0]?.found);
  return { quizzes, titles: new Map(titles) };
}
