import 'server-only';
import { z } from 'zod';
import { factKinds } from '#facts/fact';
import { ItemKey, ItemResponse } from '#items/item';
import { awaitedFacts, isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const Line = z.tuple([z.string(), z.string(), z.number(), z.enum(['answer', 'rating', 'undo', 'bury', 'suspend', 'resume', 'reset']), z.number().nullable(), z.string().nullable(), z.string().nullable(), z.string()]);

/** A line of the review log: id, fact, at (ms since the epoch), kind, rating, undoes, response, zone. */
export type Line = z.infer<typeof Line>;

const Ground = z.object({
  lines: z.array(Line),
  facts: z.array(z.tuple([z.string(), z.enum(factKinds).nullable(), z.string().nullable()])),
  responses: z.array(z.tuple([z.string(), z.string(), ItemResponse, z.boolean()])),
  keys: z.array(z.tuple([z.string(), ItemKey.nullable()])),
  cards: z.array(z.tuple([z.string(), z.enum(['learning', 'review', 'relearning', 'new']), z.boolean(), z.number().nullable()])),
});

/**
 * A learner's whole log and cards, with what they point at said once, since a line would otherwise carry its question's key
 * with it: `facts` as fact, kind, slug; `responses` as id, item version, response, whether it is held; `keys` in force by
 * item version; `cards` as fact, state, suspended, due, the next to come first and new ones last, without those whose
 * answers are not out yet: their state would tell right from wrong.
 */
export type ProgressGround = z.infer<typeof Ground>;

/** All that the viewer's progress is computed from, in one query. */
export async function progressGround(viewer: Viewer): Promise<ProgressGround> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    WITH lines AS MATERIALIZED (
      SELECT * FROM "Review" WHERE "learnerId" = ${viewer.userId}::uuid
    ), responses AS MATERIALIZED (
      SELECT r.id, r."itemId", r."itemVersion", r.response, ${isHeld()} AS held
      FROM "Response" r JOIN "Attempt" t ON t."learnerId" = r."learnerId" AND t.id = r."attemptId"
      LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
      WHERE r."learnerId" = ${viewer.userId}::uuid
    ), cards AS MATERIALIZED (
      SELECT "factId", state, suspended, due, 0 AS place FROM "Card" WHERE "learnerId" = ${viewer.userId}::uuid AND "factId" NOT IN ${awaitedFacts(viewer)}
      UNION ALL
      SELECT w."factId", 'new', false, null, w.place FROM "WantedFact" w JOIN "Fact" f ON f.id = w."factId" AND f."retiredAt" IS NULL
      WHERE w."learnerId" = ${viewer.userId}::uuid AND NOT EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = w."learnerId" AND c."factId" = w."factId")
    )
    SELECT json_build_object(
      'lines', (SELECT coalesce(json_agg(json_build_array(id, "factId", round(extract(epoch FROM at) * 1000), kind, rating, undoes, "responseId", zone)), '[]') FROM lines),
      'facts', (SELECT coalesce(json_agg(json_build_array(f.id, v.kind, o.slug)), '[]')
        FROM (SELECT "factId" FROM lines UNION SELECT "factId" FROM cards) known
        JOIN "Fact" f ON f.id = known."factId" LEFT JOIN "Article" o ON o.id = f."articleId"
        LEFT JOIN LATERAL (SELECT kind FROM "FactVersion" WHERE "factId" = f.id ORDER BY version DESC LIMIT 1) v ON true),
      'responses', (SELECT coalesce(json_agg(json_build_array(id, "itemId" || '/' || "itemVersion", response, held)), '[]') FROM responses),
      'keys', (SELECT coalesce(json_agg(json_build_array(asked."itemId" || '/' || asked."itemVersion", k.key)), '[]')
        FROM (SELECT DISTINCT "itemId", "itemVersion" FROM responses) asked
        JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = asked."itemId" AND "itemVersion" = asked."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true),
      'cards', (SELECT coalesce(json_agg(json_build_array("factId", state, suspended, round(extract(epoch FROM due) * 1000)) ORDER BY due NULLS LAST, place, "factId"), '[]') FROM cards)
    ) AS ground`;
  return Ground.parse(rows[0]?.ground);
}
