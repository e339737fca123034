import 'server-only';
import { z } from 'zod';
import { ItemKey, ItemResponse } from '#items/item';
import { isOpenTo } from '#server/assignment-rules';
import { LoggedReview } from '#server/memory';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** The last answer to a question, and whether its facts have heard of it. */
const Final = z.object({ id: z.string(), response: ItemResponse, at: z.coerce.date(), receivedAt: z.coerce.date(), zone: z.string(), durationMs: z.number(), isReviewed: z.boolean() });

const Ground = z.object({
  nextSeq: z.number(),
  submittedAt: z.string().nullable(),
  score: z.number().nullable(),
  /** When score and feedback may be told, ms since the epoch; null for at once. */
  heldUntil: z.number().nullable(),
  questions: z.array(z.object({ key: ItemKey.nullable(), factIds: z.array(z.string()), final: Final.nullable() })),
  log: z.array(LoggedReview),
});

/** All that ending an attempt needs, as it stood when `nextSeq` was the next number in the log. `log` holds the facts of the answers that no memory heard yet. */
export type SubmissionGround = z.infer<typeof Ground>;

/** What an attempt is ended and graded by; null when it is not the viewer's (any more: of a class they left) or not there. */
export async function submissionGround(viewer: Viewer, attemptId: string): Promise<SubmissionGround | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    WITH attempt AS (
      SELECT t.*, CASE WHEN a.feedback = 'afterDue' THEN round(extract(epoch FROM a."dueAt") * 1000) END AS "heldUntil" FROM "Attempt" t LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
      WHERE t."learnerId" = ${viewer.userId}::uuid AND t.id = ${attemptId}::uuid AND ${isOpenTo(viewer)}
    ), question AS (
      SELECT i.*, r.id AS "responseId", r.response, r.at, r."receivedAt", r.zone, r."durationMs",
        r.id IS NULL OR EXISTS (SELECT 1 FROM "Review" l WHERE l."learnerId" = i."learnerId" AND l."responseId" = r.id) AS "isReviewed"
      FROM attempt t JOIN "AttemptItem" i ON i."learnerId" = t."learnerId" AND i."attemptId" = t.id
      LEFT JOIN LATERAL (SELECT * FROM "Response" WHERE "learnerId" = i."learnerId" AND "attemptId" = i."attemptId" AND "itemId" = i."itemId" ORDER BY seq DESC LIMIT 1) r ON true
    )
    SELECT json_build_object('nextSeq', u."nextSeq", 'submittedAt', t."submittedAt", 'score', t.score, 'heldUntil', t."heldUntil",
      'questions', (SELECT coalesce(json_agg(json_build_object('key', k.key,
          'factIds', (SELECT coalesce(json_agg(f."factId" ORDER BY f.position), '[]') FROM "ItemFact" f WHERE f."itemId" = q."itemId"),
          'final', CASE WHEN q."responseId" IS NOT NULL THEN json_build_object('id', q."responseId", 'response', q.response, 'at', q.at, 'receivedAt', q."receivedAt",
            'zone', q.zone, 'durationMs', q."durationMs", 'isReviewed', q."isReviewed") END) ORDER BY q.position), '[]')
        FROM question q
        JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = q."itemId" AND "itemVersion" = q."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true),
      'log', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'zone', l.zone, 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key)), '[]')
        FROM "Review" l
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        WHERE l."learnerId" = u.id AND l."factId" IN (SELECT f."factId" FROM question q JOIN "ItemFact" f ON f."itemId" = q."itemId" WHERE NOT q."isReviewed"))) AS ground
    FROM attempt t JOIN "User" u ON u.id = t."learnerId"`;
  return rows[0] ? Ground.parse(rows[0].ground) : null;
}
