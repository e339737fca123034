import 'server-only';
import { z } from 'zod';
import { factKinds } from '#facts/fact';
import { ItemResponse, optionsIn, ShownItem } from '#items/item';
import { chosenIn } from '#quizzes/feedback';
import type { FactTold, Given } from '#progress/listed';
import { isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const Named = z.object({ slug: z.string(), title: z.string() });

const Row = z.object({
  id: z.string(),
  rating: z.number().nullable(),
  kind: z.enum(factKinds).nullable(),
  statement: z.string().nullable(),
  article: Named.nullable(),
  attemptId: z.string().nullable(),
  position: z.number().nullable(),
  isDone: z.boolean().nullable(),
  title: z.string().nullable(),
  shown: ShownItem.nullable(),
  response: ItemResponse.nullable(),
});

function answerIn(shown: ShownItem, response: ItemResponse): string | null {
  if (response.form === 'typed') return response.text;
  const chosen = chosenIn(response);
  return chosen.length === 0 ? null : optionsIn(shown).filter(({ id }) => chosen.includes(id)).map(({ text }) => text).join(', ');
}

function givenIn({ rating, attemptId, position, isDone, title, shown, response }: z.infer<typeof Row>): Given {
  if (!shown || !response || attemptId === null) return { in: 'review', rating: rating ?? 0 };
  return { in: 'quiz', stem: shown.stem, answer: answerIn(shown, response), attemptId, position: position ?? 0, isDone: isDone ?? false, title };
}

/**
 * What these lines of the viewer's review log were about, and what was answered, by their ids; a line that is not the
 * viewer's is left out. Of a question whose feedback has to wait, the fact is not told.
 */
export async function givenAnswers(viewer: Viewer, ids: readonly string[]): Promise<Map<string, { fact: FactTold; given: Given }>> {
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT l.id, l.rating, v.kind, CASE WHEN ${isHeld()} THEN null ELSE coalesce(v.statement, c.front) END AS statement, f.article,
      t.id AS "attemptId", i.position, t."submittedAt" IS NOT NULL AS "isDone", coalesce(a.title, t.title, f.article->>'title') AS title, iv.shown, r.response
    FROM "Review" l
    LEFT JOIN LATERAL (SELECT kind, statement FROM "FactVersion" WHERE "factId" = l."factId" ORDER BY version DESC LIMIT 1) v ON true
    LEFT JOIN "CustomCard" c ON c."factId" = l."factId"
    LEFT JOIN LATERAL (SELECT json_build_object('slug', o.slug, 'title', w.title) AS article FROM "Fact" b JOIN "Article" o ON o.id = b."articleId"
      JOIN "ArticleVersion" w ON w."articleId" = o.id WHERE b.id = l."factId" ORDER BY w.version DESC LIMIT 1) f ON true
    LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
    LEFT JOIN "ItemVersion" iv ON iv."itemId" = r."itemId" AND iv.version = r."itemVersion"
    LEFT JOIN "Attempt" t ON t."learnerId" = r."learnerId" AND t.id = r."attemptId"
    LEFT JOIN "AttemptItem" i ON i."learnerId" = t."learnerId" AND i."attemptId" = t.id AND i."itemId" = r."itemId"
    LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
    WHERE l."learnerId" = ${viewer.userId}::uuid AND l.id = ANY(${ids}::uuid[])`;
  return new Map(z.array(Row).parse(rows).map((row) => [row.id, { fact: { kind: row.kind, statement: row.statement, article: row.article }, given: givenIn(row) }]));
}

type FactRow = FactTold & { id: string };

/** These facts in words, by their ids; only those that the viewer has a card of. */
export async function factsTold(viewer: Viewer, ids: readonly string[]): Promise<Map<string, FactTold>> {
  const rows = await prisma.$queryRaw<FactRow[]>`
    SELECT f.id, v.kind, coalesce(v.statement, c.front) AS statement, a.article
    FROM "Fact" f
    LEFT JOIN LATERAL (SELECT kind, statement FROM "FactVersion" WHERE "factId" = f.id ORDER BY version DESC LIMIT 1) v ON true
    LEFT JOIN "CustomCard" c ON c."factId" = f.id
    LEFT JOIN LATERAL (SELECT json_build_object('slug', o.slug, 'title', w.title) AS article FROM "Article" o
      JOIN "ArticleVersion" w ON w."articleId" = o.id WHERE o.id = f."articleId" ORDER BY w.version DESC LIMIT 1) a ON true
    WHERE f.id = ANY(${ids}::uuid[]) AND (EXISTS (SELECT 1 FROM "Card" h WHERE h."learnerId" = ${viewer.userId}::uuid AND h."factId" = f.id)
      OR EXISTS (SELECT 1 FROM "WantedFact" w WHERE w."learnerId" = ${viewer.userId}::uuid AND w."factId" = f.id))`;
  return new Map(rows.map(({ id, ...fact }) => [id, fact]));
}
