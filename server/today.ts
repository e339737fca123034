import 'server-only';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** A quiz on the learner's own account; those of assignments stand with these. `score` is 0 to 1, null until submitted. */
export type TodaysQuiz = { readonly id: string; readonly title: string; readonly submittedAt: Date | null; readonly questions: number; readonly answered: number; readonly score: number | null };

/** An article to begin with. */
export type FirstArticle = { readonly slug: string; readonly title: string };

export type TodaysQuizzes = { readonly open: readonly TodaysQuiz[]; readonly over: readonly TodaysQuiz[]; readonly first: FirstArticle | null };

/** Quizzes of each sort on the page. */
const most = 3;

/** What the viewer's quizzes are at today, the newest first: the open ones, the last results; and an article to begin with. One query. */
export async function todaysQuizzes(viewer: Viewer | null): Promise<TodaysQuizzes> {
  const rows = await prisma.$queryRaw<(TodaysQuiz | (FirstArticle & { id: null }))[]>`
    WITH mine AS (
      (SELECT * FROM "Attempt" WHERE "learnerId" = ${viewer?.userId ?? null}::uuid AND "articleId" IS NOT NULL AND "submittedAt" IS NULL ORDER BY "startedAt" DESC LIMIT ${most})
      UNION ALL
      (SELECT * FROM "Attempt" WHERE "learnerId" = ${viewer?.userId ?? null}::uuid AND "articleId" IS NOT NULL AND "submittedAt" IS NOT NULL ORDER BY "startedAt" DESC LIMIT ${most})
    ), first AS (
      SELECT a.slug, v.title FROM "Article" a
      JOIN LATERAL (SELECT title, date FROM "ArticleVersion" WHERE "articleId" = a.id ORDER BY version DESC LIMIT 1) v ON true
      WHERE EXISTS (SELECT 1 FROM "Fact" f WHERE f."articleId" = a.id AND f."retiredAt" IS NULL) AND NOT EXISTS (SELECT 1 FROM mine)
      ORDER BY v.date DESC NULLS LAST, a.slug LIMIT 1
    )
    SELECT t.id, NULL AS slug, (SELECT title FROM "ArticleVersion" v WHERE v."articleId" = t."articleId" ORDER BY version DESC LIMIT 1) AS title, t."submittedAt", t."startedAt", t.score,
      (SELECT count(*)::int FROM "AttemptItem" i WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS questions,
      (SELECT count(DISTINCT r."itemId")::int FROM "Response" r WHERE r."learnerId" = t."learnerId" AND r."attemptId" = t.id) AS answered
    FROM mine t
    UNION ALL SELECT NULL, slug, title, NULL, NULL, NULL, 0, 0 FROM first
    ORDER BY "startedAt" DESC`;
  const quizzes = rows.flatMap((row) => (row.id === null ? [] : [row]));
  const first = rows.find((row) => row.id === null) ?? null;
  return { open: quizzes.filter(({ submittedAt }) => !submittedAt), over: quizzes.filter(({ submittedAt }) => submittedAt), first };
}
