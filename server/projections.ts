import 'server-only';
import { z } from 'zod';
import { ItemKey, ItemResponse } from '#items/item';
import { gradeOf } from '#quizzes/grade';
import { type CardRow, cardOf, LoggedReview } from '#server/memory';
import type { Prisma } from './generated/client';
import { prisma } from '#server/prisma';

const Questions = z.array(z.object({ key: ItemKey.nullable(), response: ItemResponse.nullable() }));

export type Rebuilt = { readonly learners: number; readonly cards: number; readonly attempts: number };

type Transaction = Prisma.TransactionClient;

/** While it holds, no answer of the learner is written: the write path changes this row first. */
async function hold(tx: Transaction, learnerId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${learnerId}::uuid FOR UPDATE`;
}

async function logOf(tx: Transaction, learnerId: string): Promise<LoggedReview[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT l.id, l."factId", round(extract(epoch FROM l.at) * 1000)::float8 AS at, l.zone, l.kind::text, l.rating, l.undoes, l."responseId", r.response, k.key
    FROM "Review" l
    LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
    LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
    WHERE l."learnerId" = ${learnerId}::uuid`;
  return z.array(LoggedReview).parse(rows);
}

/** Computes a learner's cards anew from their log, which the caller holds still; returns how many there are. */
export async function rebuildCards(tx: Transaction, learnerId: string): Promise<number> {
  const log = await logOf(tx, learnerId);
  const cards: CardRow[] = [...new Set(log.map(({ factId }) => factId))].flatMap((factId) => cardOf(learnerId, factId, log) ?? []);
  await tx.card.deleteMany({ where: { learnerId } });
  await tx.card.createMany({ data: cards.map((card) => ({ ...card, learnerId })) });
  return cards.length;
}

async function rebuildScores(tx: Transaction, learnerId: string): Promise<number> {
  const attempts = await tx.$queryRaw<{ id: string; questions: unknown }[]>`
    SELECT t.id, (SELECT json_agg(json_build_object('key', k.key, 'response', r.response) ORDER BY i.position)
      FROM "AttemptItem" i
      JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = i."itemId" AND "itemVersion" = i."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
      LEFT JOIN LATERAL (SELECT response FROM "Response" WHERE "learnerId" = i."learnerId" AND "attemptId" = i."attemptId" AND "itemId" = i."itemId"
        ORDER BY seq DESC LIMIT 1) r ON true
      WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id) AS questions
    FROM "Attempt" t WHERE t."learnerId" = ${learnerId}::uuid AND t."submittedAt" IS NOT NULL`;
  for (const { id, questions } of attempts) {
    await tx.attempt.update({ where: { learnerId_id: { learnerId, id } }, data: { score: gradeOf(Questions.parse(questions)) } });
  }
  return attempts.length;
}

/**
 * Computes every projection anew, cards and scores, from the logs and the keys now in force. Safe to repeat, and safe
 * while people answer: it goes learner by learner, and holds that learner's log still meanwhile.
 */
export async function rebuildProjections(): Promise<Rebuilt> {
  const learners = await prisma.user.findMany({ select: { id: true } });
  const rebuilt = { learners: learners.length, cards: 0, attempts: 0 };
  for (const { id } of learners) {
    await prisma.$transaction(async (tx) => {
      await hold(tx, id);
      rebuilt.cards += await rebuildCards(tx, id);
      rebuilt.attempts += await rebuildScores(tx, id);
    }, { timeout: 60_000 });
  }
  return rebuilt;
}
