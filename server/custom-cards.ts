import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { recordReview } from '#server/ratings';
import { prisma } from '#server/prisma';
import { newId, now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** What a learner's own card says: plain text, trimmed. */
export type CardText = { readonly front: string; readonly back: string; readonly source: string | null };

/** A learner's own card in a list. `due` is null while it is new. */
export type CustomCard = CardText & { readonly factId: string; readonly createdAt: Date; readonly due: Date | null };

/** Own cards that one learner may have. */
const mostCards = 5000;

/** The viewer's own cards, the newest first. */
export async function listCustomCards(viewer: Viewer): Promise<CustomCard[]> {
  return prisma.$queryRaw<CustomCard[]>`
    SELECT o."factId", o.front, o.back, o.source, o."createdAt", c.due
    FROM "CustomCard" o LEFT JOIN "Card" c ON c."learnerId" = o."ownerId" AND c."factId" = o."factId"
    WHERE o."ownerId" = ${viewer.userId}::uuid ORDER BY o."createdAt" DESC, o."factId" LIMIT ${mostCards}::int`;
}

/** One own card of the viewer; null when it is not theirs or not there. */
export async function readCustomCard(viewer: Viewer, factId: string): Promise<CardText | null> {
  return prisma.customCard.findFirst({ where: { factId, ownerId: viewer.userId }, select: { front: true, back: true, source: true } });
}

/**
 * Makes an own card and puts it into the viewer's review. Safe to repeat under its id, which the browser mints; an id that
 * names anything else is refused, and so is a card beyond 5,000.
 */
export async function createCustomCard(viewer: Viewer, factId: string, { front, back, source }: CardText): Promise<Result<{ factId: string }, { code: 'id-reused' | 'too-many-cards' }>> {
  const at = new Date(now());
  const rows = await prisma.$queryRaw<{ made: number; full: boolean }[]>`
    WITH many AS (SELECT count(*) >= ${mostCards} AS full FROM "CustomCard" WHERE "ownerId" = ${viewer.userId}::uuid),
    fact AS (INSERT INTO "Fact" (id, slot) SELECT ${factId}::uuid, 'own' FROM many WHERE NOT many.full ON CONFLICT DO NOTHING RETURNING id),
    card AS (INSERT INTO "CustomCard" ("factId", "ownerId", front, back, source, "createdAt")
      SELECT id, ${viewer.userId}::uuid, ${front}, ${back}, ${source}, ${at} FROM fact RETURNING "factId"),
    wanted AS (INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt")
      SELECT ${viewer.userId}::uuid, "factId", 1 + coalesce((SELECT max(place) FROM "WantedFact" WHERE "learnerId" = ${viewer.userId}::uuid), 0), ${at} FROM card)
    SELECT (SELECT count(*)::int FROM card) AS made, many.full FROM many`;
  if (rows[0]?.made === 1) return ok({ factId });
  const there = await readCustomCard(viewer, factId);
  if (there) return there.front === front && there.back === back && there.source === source ? ok({ factId }) : fail({ code: 'id-reused' });
  return fail({ code: rows[0]?.full ? 'too-many-cards' : 'id-reused' });
}

/** Changes what an own card says; when it comes back stays as it is. */
export async function editCustomCard(viewer: Viewer, factId: string, text: CardText): Promise<Result<{ factId: string }, { code: 'not-found' }>> {
  const { count } = await prisma.customCard.updateMany({ where: { factId, ownerId: viewer.userId }, data: text });
  return count === 1 ? ok({ factId }) : fail({ code: 'not-found' });
}

/**
 * Deletes what an own card says, for good. Its reviews stay as lines without text, closed by a suspension, so that it never
 * comes back; the fact stays known, so that a rating on its way is told that the card is gone.
 */
export async function deleteCustomCard(viewer: Viewer, factId: string, zone: string): Promise<Result<{ factId: string }, { code: 'not-found' | 'busy' }>> {
  if (!(await readCustomCard(viewer, factId))) return fail({ code: 'not-found' });
  const ended = await recordReview(viewer, { id: newId(), factId, kind: 'suspend', answeredAt: 0, sentAt: 0, zone, durationMs: 0 });
  if (!ended.ok && ended.error.code === 'busy') return fail({ code: 'busy' });
  const { count } = await prisma.customCard.deleteMany({ where: { factId, ownerId: viewer.userId } });
  return count === 1 ? ok({ factId }) : fail({ code: 'not-found' });
}
