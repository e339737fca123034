import 'server-only';
import type { HeldCard } from '#progress/cards';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

type Row = { factId: string; slug: string | null; state: HeldCard['state']; suspended: boolean; due: Date | null };

/** The viewer's cards, also the new ones that were put into review and never recalled: the first to come back first, new ones last. */
export async function readHeldCards(viewer: Viewer): Promise<HeldCard[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT held."factId", a.slug, held.state, held.suspended, held.due
    FROM (
      SELECT "factId", state, suspended, due, 0 AS place FROM "Card" WHERE "learnerId" = ${viewer.userId}::uuid
      UNION ALL
      SELECT w."factId", 'new', false, null, w.place FROM "WantedFact" w WHERE w."learnerId" = ${viewer.userId}::uuid
        AND NOT EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = w."learnerId" AND c."factId" = w."factId")
    ) held
    JOIN "Fact" f ON f.id = held."factId"
    LEFT JOIN "Article" a ON a.id = f."articleId"
    ORDER BY held.due NULLS LAST, held.place, held."factId"`;
  return rows.map(({ suspended, due, ...card }) => ({ ...card, isSuspended: suspended, due: due?.getTime() ?? null }));
}
