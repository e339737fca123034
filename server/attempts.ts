import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { presentOptions } from '#quizzes/presented';
import { makeQuiz } from '#quizzes/quiz';
import { halvesOf } from '#items/item';
import { isHeld } from '#server/assignment-rules';
import { type AskableItem, askableItems } from '#server/items';
import { prisma } from '#server/prisma';
import { newId, now, random } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Questions in a quiz, where an article yields that many. */
const questionsInAQuiz = 10;

/** A line of "my quizzes". `slug` is null for a quiz that was assigned. `score` is 0 to 1, null until submitted, and while it waits for the due time (`held`). */
export type AttemptSummary = {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly questions: number;
  readonly answered: number;
  readonly score: number | null;
  readonly held: boolean;
};

async function openAttempt(viewer: Viewer, articleId: string): Promise<string | null> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Attempt" WHERE "learnerId" = ${viewer.userId}::uuid AND "articleId" = ${articleId}::uuid AND "submittedAt" IS NULL`;
  return rows[0]?.id ?? null;
}

function chosenItems(askable: readonly AskableItem[], firstItemId: string | undefined): AskableItem[] {
  const byId = new Map(askable.map((each) => [each.item.id, each]));
  const quiz = makeQuiz(askable.map(({ item }) => item), { count: questionsInAQuiz, random }).flatMap(({ id }) => byId.get(id) ?? []);
  const first = firstItemId === undefined ? undefined : byId.get(firstItemId);
  if (!first) return quiz;
  const others = quiz.filter(({ item }) => !item.factIds.some((factId) => first.item.factIds.includes(factId)));
  return [first, ...others].slice(0, questionsInAQuiz);
}

/** The rows of a new attempt, in one statement; nothing when another request has just opened one for the same article. */
async function insertAttempt(viewer: Viewer, articleId: string, items: readonly AskableItem[]): Promise<string | null> {
  const id = newId();
  const presented = items.map(({ item, version }, position) => ({ position, itemId: item.id, itemVersion: version, options: presentOptions(halvesOf(item).shown, random) }));
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH attempt AS (
      INSERT INTO "Attempt" ("learnerId", id, "articleId", "startedAt")
      VALUES (${viewer.userId}::uuid, ${id}::uuid, ${articleId}::uuid, ${new Date(now())})
      ON CONFLICT DO NOTHING RETURNING "learnerId", id
    ), items AS (
      INSERT INTO "AttemptItem" ("learnerId", "attemptId", position, "itemId", "itemVersion", options)
      SELECT attempt."learnerId", attempt.id, row.position, row."itemId", row."itemVersion", row.options
      FROM attempt, jsonb_to_recordset(${JSON.stringify(presented)}::jsonb)
        AS row(position smallint, "itemId" uuid, "itemVersion" smallint, options jsonb)
    )
    SELECT id FROM attempt`;
  return rows[0]?.id ?? null;
}

/**
 * The attempt at an article's quiz that this learner has open, or a new one: starting twice, also at the same moment,
 * gives one attempt with the same questions.
 * @param firstItemId a question to begin with; ignored when the article has no such question
 */
export async function startAttempt(viewer: Viewer, slug: string, firstItemId?: string): Promise<Result<{ id: string }, { code: 'not-found' | 'no-questions' }>> {
  const article = await prisma.article.findUnique({ where: { slug }, select: { id: true } });
  if (!article) return fail({ code: 'not-found' });
  const open = await openAttempt(viewer, article.id);
  if (open) return ok({ id: open });
  const items = chosenItems(await askableItems(article.id), firstItemId);
  if (items.length === 0) return fail({ code: 'no-questions' });
  const id = (await insertAttempt(viewer, article.id, items)) ?? (await openAttempt(viewer, article.id));
  return id ? ok({ id }) : fail({ code: 'not-found' });
}

/** Where in an attempt an item is asked, counted from 0; null where it is not. */
export async function placeOfItem(viewer: Viewer, attemptId: string, itemId: string): Promise<number | null> {
  const rows = await prisma.$queryRaw<{ position: number }[]>`
    SELECT position FROM "AttemptItem" WHERE "learnerId" = ${viewer.userId}::uuid AND "attemptId" = ${attemptId}::uuid AND "itemId" = ${itemId}::uuid`;
  return rows[0]?.position ?? null;
}

/** The learner's attempts, the newest first, at most 100. */
export async function listAttempts(viewer: Viewer): Promise<AttemptSummary[]> {
  return prisma.$queryRaw<AttemptSummary[]>`
    SELECT t.id, p.slug, coalesce(v.title, t.title) AS title, t."startedAt", t."submittedAt", CASE WHEN NOT ${isHeld()} THEN t.score END AS score,
      t."submittedAt" IS NOT NULL AND ${isHeld()} AS held,
      (SELECT count(*)::int FROM "AttemptItem" i WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS questions,
      (SELECT count(DISTINCT r."itemId")::int FROM "Response" r WHERE r."learnerId" = t."learnerId" AND r."attemptId" = t.id) AS answered
    FROM "Attempt" t
    LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
    LEFT JOIN "Article" p ON p.id = t."articleId"
    LEFT JOIN LATERAL (SELECT title FROM "ArticleVersion" WHERE "articleId" = p.id ORDER BY version DESC LIMIT 1) v ON true
    WHERE t."learnerId" = ${viewer.userId}::uuid
    ORDER BY t."startedAt" DESC LIMIT 100`;
}
