import 'server-only';
import { z } from 'zod';
import { Context } from '#articles/context';
import { ItemKey, ItemResponse, ShownItem } from '#items/item';
import { feedbackOf } from '#quizzes/feedback';
import { PresentedOption, presentedResponseOf, questionOf } from '#quizzes/presented';
import type { QuestionView, QuizView } from '#quizzes/quiz-view';
import { isHeld, isOpenTo } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const Row = z.object({
  position: z.number(),
  shown: ShownItem,
  options: z.array(PresentedOption),
  response: ItemResponse.nullable(),
  durationMs: z.number().nullable(),
  key: ItemKey.nullable(),
  proof: Context.nullable(),
  slug: z.string().nullable(),
});

type AttemptRow = Omit<QuizView, 'questions' | 'cards' | 'submittedAt'> & { submittedAt: Date | null; questions: unknown; cardCount: number; firstDue: Date | null };

function viewOf(raw: z.infer<typeof Row>): QuestionView {
  const { position, shown, options, response, key, proof, durationMs, slug } = raw;
  const feedback = proof ? feedbackOf({ shown, key, proof, presented: options, response }) : null;
  const given = response && !feedback ? presentedResponseOf(response, options) : null;
  return { question: questionOf(position, shown, options), slug, feedback, answered: response !== null, given, durationMs };
}

/**
 * One attempt of the viewer; null when it is not theirs or not there. The key and proof of a question leave the
 * database only with its response, or after submission; at an assignment that holds them, after its due time at the earliest.
 */
export async function readQuiz(viewer: Viewer, attemptId: string): Promise<QuizView | null> {
  const rows = await prisma.$queryRaw<AttemptRow[]>`
    SELECT t.id, p.slug, coalesce(v.title, t.title) AS title, p.place, v.date, t."submittedAt", CASE WHEN NOT h.held THEN t.score END AS score, h.held,
      CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'className', s.name, 'zone', s.zone, 'dueAt', round(extract(epoch FROM a."dueAt") * 1000),
        'afterDue', a.feedback = 'afterDue', 'isMember', ${isOpenTo(viewer)}) END AS assigned,
      (SELECT json_agg(json_build_object('position', i.position, 'shown', iv.shown, 'options', i.options, 'slug', source.slug,
          'response', r.response, 'durationMs', r."durationMs", 'key', k.key, 'proof', k.proof) ORDER BY i.position)
        FROM "AttemptItem" i
        JOIN "ItemVersion" iv ON iv."itemId" = i."itemId" AND iv.version = i."itemVersion"
        LEFT JOIN "Article" source ON source.id = iv."articleId"
        LEFT JOIN LATERAL (SELECT response, "durationMs" FROM "Response" WHERE "learnerId" = i."learnerId" AND "attemptId" = i."attemptId"
          AND "itemId" = i."itemId" ORDER BY seq DESC LIMIT 1) r ON true
        LEFT JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = i."itemId" AND "itemVersion" = i."itemVersion"
          AND NOT h.held AND (r.response IS NOT NULL OR t."submittedAt" IS NOT NULL) ORDER BY revision DESC LIMIT 1) k ON true
        WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS questions,
      c.count AS "cardCount", c.due AS "firstDue"
    FROM "Attempt" t
    LEFT JOIN "Article" p ON p.id = t."articleId"
    LEFT JOIN LATERAL (SELECT title, date FROM "ArticleVersion" WHERE "articleId" = p.id ORDER BY version DESC LIMIT 1) v ON true
    LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
    LEFT JOIN "Classroom" s ON s.id = a."classroomId"
    CROSS JOIN LATERAL (SELECT ${isHeld()} AS held) h
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(c.due) AS due FROM "AttemptItem" i
      JOIN "ItemFact" f ON f."itemId" = i."itemId" JOIN "Card" c ON c."learnerId" = i."learnerId" AND c."factId" = f."factId"
      WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id AND NOT h.held) c
    WHERE t."learnerId" = ${viewer.userId}::uuid AND t.id = ${attemptId}::uuid`;
  const row = rows[0];
  if (!row) return null;
  const { questions, cardCount, firstDue, submittedAt, ...attempt } = row;
  return {
    ...attempt,
    submittedAt: submittedAt?.getTime() ?? null,
    questions: z.array(Row).parse(questions).map(viewOf),
    cards: { count: cardCount, firstDue: firstDue?.getTime() ?? null },
  };
}
