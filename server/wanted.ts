import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Facts of the article that are to be learned: how many, and how many of them were put into the review just now. */
export type Wanted = { readonly facts: number; readonly added: number };

/**
 * Puts the facts of an article into the viewer's review, in the order of the text, behind those that wait already; what is a
 * card, or waits, stays as it is. Safe to repeat, also at the same moment.
 */
export async function wantArticle(viewer: Viewer, slug: string): Promise<Result<Wanted, { code: 'not-found' }>> {
  const rows = await prisma.$queryRaw<Wanted[]>`
    WITH facts AS (
      SELECT f.id, row_number() OVER (ORDER BY v."evidenceStart", f.slot)::int AS place
      FROM "Article" a JOIN "Fact" f ON f."articleId" = a.id AND f."retiredAt" IS NULL
      JOIN LATERAL (SELECT "evidenceStart" FROM "FactVersion" WHERE "factId" = f.id ORDER BY version DESC LIMIT 1) v ON true
      WHERE a.slug = ${slug}
    ), added AS (
      INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt")
      SELECT ${viewer.userId}::uuid, facts.id, facts.place + coalesce((SELECT max(place) FROM "WantedFact" WHERE "learnerId" = ${viewer.userId}::uuid), 0), ${new Date(now())}
      FROM facts WHERE NOT EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = ${viewer.userId}::uuid AND c."factId" = facts.id)
      ON CONFLICT DO NOTHING RETURNING 1
    )
    SELECT (SELECT count(*)::int FROM facts) AS facts, (SELECT count(*)::int FROM added) AS added
    FROM "Article" WHERE slug = ${slug}`;
  return rows[0] ? ok(rows[0]) : fail({ code: 'not-found' });
}
