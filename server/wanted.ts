import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { prisma } from '#server/prisma';
import { recordReview } from '#server/ratings';
import { newId, now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Facts of the article that are to be learned: how many, and how many of them were put into the review just now. */
export type Wanted = { readonly facts: number; readonly added: number };

/** Facts of the article that the viewer had taken out of the review. */
async function takenOut(viewer: Viewer, slug: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM "Article" a JOIN "Fact" f ON f."articleId" = a.id AND f."retiredAt" IS NULL
    LEFT JOIN "Card" c ON c."learnerId" = ${viewer.userId}::uuid AND c."factId" = f.id
    WHERE a.slug = ${slug} AND coalesce(c.suspended, EXISTS (SELECT 1 FROM "Review" s WHERE s."learnerId" = ${viewer.userId}::uuid AND s."factId" = f.id AND s.kind = 'suspend'
      AND NOT EXISTS (SELECT 1 FROM "Review" t WHERE t."learnerId" = s."learnerId" AND t."factId" = s."factId" AND (t.undoes = s.id OR (t.kind = 'resume' AND (t.at, t.id) > (s.at, s.id))))))`;
  return rows.map(({ id }) => id);
}

async function putBack(viewer: Viewer, factIds: readonly string[], zone: string): Promise<number> {
  const lines = factIds.map((factId) => ({ id: newId(), factId, kind: 'resume' as const, answeredAt: 0, sentAt: 0, zone, durationMs: 0 }));
  let back = 0;
  for (const line of lines) back += (await recordReview(viewer, line)).ok ? 1 : 0;
  return back;
}

/**
 * Puts the facts of an article into the viewer's review, in the order of the text, behind those that wait already. What is a
 * card, or waits, stays as it is; what was taken out comes back with its schedule. Safe to repeat, also at the same moment.
 */
export async function wantArticle(viewer: Viewer, slug: string, zone: string): Promise<Result<Wanted, { code: 'not-found' }>> {
  const out = await takenOut(viewer, slug);
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
  const [wanted] = rows;
  return wanted ? ok({ facts: wanted.facts, added: wanted.added + (await putBack(viewer, out, zone)) }) : fail({ code: 'not-found' });
}
