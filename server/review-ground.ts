import 'server-only';
import { z } from 'zod';
import { LoggedReview } from '#server/memory';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const Stored = z.object({ factId: z.string(), kind: z.string(), rating: z.number().nullable(), undoes: z.string().nullable(), itemId: z.string().nullable() });

/** All that a line of the review log is judged by, as it stood when `nextSeq` was the next number in the log. */
const Ground = z.object({
  nextSeq: z.number(),
  zone: z.string().nullable(),
  lastAt: z.number().nullable(),
  /** The line that has this id already. */
  stored: Stored.nullable(),
  /** Whether the fact is in the learner's review: met, or put there. */
  known: z.boolean(),
  /** Whether it was the learner's own card and was deleted. */
  gone: z.boolean(),
  /** Whether the question shown asks for this fact. */
  asked: z.boolean(),
  log: z.array(LoggedReview),
});
export type ReviewGround = z.infer<typeof Ground>;

type Asked = { readonly id: string; readonly factId: string; readonly itemId?: string | null | undefined };

/** What a line about a fact is judged by; null when the viewer is not there any more. */
export async function reviewGround(viewer: Viewer, { id, factId, itemId = null }: Asked): Promise<ReviewGround | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    SELECT json_build_object('nextSeq', u."nextSeq", 'zone', u.zone,
      'lastAt', (SELECT round(extract(epoch FROM l.at) * 1000) FROM "Review" l WHERE l."learnerId" = u.id ORDER BY l.seq DESC LIMIT 1),
      'stored', (SELECT json_build_object('factId', l."factId", 'kind', l.kind, 'rating', l.rating, 'undoes', l.undoes, 'itemId', l."itemId")
        FROM "Review" l WHERE l."learnerId" = u.id AND l.id = ${id}::uuid),
      'known', EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = u.id AND c."factId" = ${factId}::uuid)
        OR EXISTS (SELECT 1 FROM "WantedFact" w WHERE w."learnerId" = u.id AND w."factId" = ${factId}::uuid),
      'gone', NOT EXISTS (SELECT 1 FROM "Fact" f WHERE f.id = ${factId}::uuid AND f."articleId" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "FactVersion" v WHERE v."factId" = ${factId}::uuid)
        AND NOT EXISTS (SELECT 1 FROM "CustomCard" o WHERE o."factId" = ${factId}::uuid AND o."ownerId" = u.id),
      'asked', ${itemId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "ItemFact" x WHERE x."itemId" = ${itemId}::uuid AND x."factId" = ${factId}::uuid),
      'log', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'zone', l.zone, 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key)), '[]')
        FROM "Review" l
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        WHERE l."learnerId" = u.id AND l."factId" = ${factId}::uuid)) AS ground
    FROM "User" u WHERE u.id = ${viewer.userId}::uuid`;
  return rows[0] ? Ground.parse(rows[0].ground) : null;
}
