import 'server-only';
import { z } from 'zod';
import { Context } from '#articles/context';
import { ItemKey, ItemResponse, ShownItem } from '#items/item';
import { PresentedOption } from '#quizzes/presented';
import { LoggedReview } from '#server/memory';
import { isOpenTo } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const Stored = z.object({ id: z.string(), attemptId: z.string(), itemId: z.string(), response: ItemResponse });

/** All that an answer's judgement needs, as it stood when `nextSeq` was the next number in the log. */
const Ground = z.object({
  nextSeq: z.number(),
  submitted: z.boolean(),
  /** Whether answers are held: changeable, and heard by no memory, until the attempt is handed in. */
  holds: z.boolean(),
  /** When the assignment is due, ms since the epoch; null for a quiz of an article. */
  dueAt: z.number().nullable(),
  lastAt: z.number().nullable(),
  question: z.object({ itemId: z.string(), itemVersion: z.number(), options: z.array(PresentedOption), shown: ShownItem, key: ItemKey.nullable(), proof: Context, factIds: z.array(z.string()) }).nullable(),
  stored: z.array(Stored),
  log: z.array(LoggedReview),
});
export type Ground = z.infer<typeof Ground>;

/** A question of an attempt, with its key in force and its proof. */
export type GroundQuestion = NonNullable<Ground['question']>;

/** What a response to the question at a place of an attempt is judged by; null when the attempt is not the viewer's (any more: of a class they left) or not there. */
export async function responseGround(viewer: Viewer, attemptId: string, { id, position }: { readonly id: string; readonly position: number }): Promise<Ground | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    SELECT json_build_object('nextSeq', u."nextSeq", 'submitted', t."submittedAt" IS NOT NULL,
      'holds', coalesce(a.feedback = 'afterDue', false), 'dueAt', round(extract(epoch FROM a."dueAt") * 1000),
      'lastAt', (SELECT round(extract(epoch FROM r.at) * 1000) FROM "Response" r WHERE r."learnerId" = u.id ORDER BY r.seq DESC LIMIT 1),
      'question', (SELECT json_build_object('itemId', i."itemId", 'itemVersion', i."itemVersion", 'options', i.options, 'shown', v.shown,
          'key', k.key, 'proof', k.proof,
          'factIds', (SELECT json_agg(f."factId" ORDER BY f.position) FROM "ItemFact" f WHERE f."itemId" = i."itemId"))
        FROM "ItemVersion" v
        JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = v."itemId" AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON true
        WHERE v."itemId" = i."itemId" AND v.version = i."itemVersion"),
      'stored', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'attemptId', r."attemptId", 'itemId', r."itemId", 'response', r.response)), '[]')
        FROM "Response" r WHERE r."learnerId" = u.id AND (r.id = ${id}::uuid OR (r."attemptId" = t.id AND r."itemId" = i."itemId"))),
      'log', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'zone', l.zone, 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key)), '[]')
        FROM "ItemFact" f
        JOIN "Review" l ON l."learnerId" = u.id AND l."factId" = f."factId"
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        WHERE f."itemId" = i."itemId")) AS ground
    FROM "User" u
    JOIN "Attempt" t ON t."learnerId" = u.id AND t.id = ${attemptId}::uuid
    LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
    LEFT JOIN "AttemptItem" i ON i."learnerId" = t."learnerId" AND i."attemptId" = t.id AND i.position = ${position}
    WHERE u.id = ${viewer.userId}::uuid AND ${isOpenTo(viewer)}`;
  return rows[0] ? Ground.parse(rows[0].ground) : null;
}
