import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { ItemKey, ItemResponse } from '#items/item';
import { gradeOf } from '#quizzes/grade';
import { triesToWrite } from '#server/log';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

export type Submission = { readonly submittedAt: string; readonly score: number | null };

const Questions = z.array(z.object({ key: ItemKey.nullable(), response: ItemResponse.nullable() }));

type GroundRow = { nextSeq: number; submittedAt: Date | null; score: number | null; questions: unknown };

async function groundOf(viewer: Viewer, attemptId: string): Promise<GroundRow | null> {
  const rows = await prisma.$queryRaw<GroundRow[]>`
    SELECT u."nextSeq", t."submittedAt", t.score,
      (SELECT json_agg(json_build_object('key', k.key, 'response', r.response) ORDER BY i.position)
        FROM "AttemptItem" i
        JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = i."itemId" AND "itemVersion" = i."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        LEFT JOIN LATERAL (SELECT response FROM "Response" WHERE "learnerId" = i."learnerId" AND "attemptId" = i."attemptId" AND "itemId" = i."itemId"
          ORDER BY seq DESC LIMIT 1) r ON true
        WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS questions
    FROM "User" u JOIN "Attempt" t ON t."learnerId" = u.id
    WHERE u.id = ${viewer.userId}::uuid AND t.id = ${attemptId}::uuid`;
  return rows[0] ?? null;
}

/** A submission takes a number of the log too, so that no answer judged before it can be written after it. */
async function write(viewer: Viewer, attemptId: string, nextSeq: number, score: number | null): Promise<Date | null> {
  const rows = await prisma.$queryRaw<{ submittedAt: Date }[]>`
    WITH moved AS (
      UPDATE "User" SET "nextSeq" = ${nextSeq + 1} WHERE id = ${viewer.userId}::uuid AND "nextSeq" = ${nextSeq} RETURNING id
    )
    UPDATE "Attempt" t SET "submittedAt" = ${new Date(now())}, score = ${score}
    FROM moved WHERE t."learnerId" = moved.id AND t.id = ${attemptId}::uuid
    RETURNING t."submittedAt"`;
  return rows[0]?.submittedAt ?? null;
}

/**
 * Ends an attempt and grades it from the stored answers; questions left open score 0.
 * Safe to repeat, also at the same moment: the first submission stands, with its time and score.
 */
export async function submitAttempt(viewer: Viewer, attemptId: string): Promise<Result<Submission, { code: 'not-found' | 'busy' }>> {
  for (let round = 0; round < triesToWrite; round++) {
    const ground = await groundOf(viewer, attemptId);
    if (!ground) return fail({ code: 'not-found' });
    if (ground.submittedAt) return ok({ submittedAt: ground.submittedAt.toISOString(), score: ground.score });
    const score = gradeOf(Questions.parse(ground.questions));
    const submittedAt = await write(viewer, attemptId, ground.nextSeq, score);
    if (submittedAt) return ok({ submittedAt: submittedAt.toISOString(), score });
  }
  return fail({ code: 'busy' });
}
