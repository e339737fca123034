import 'server-only';
import { ok, fail, type Result } from '#core/result';
import { z } from 'zod';
import { triesToWrite, writeLog } from '#server/log';
import { cardOf, LoggedReview } from '#server/memory';
import { momentOf } from '#server/moment';
import { prisma } from '#server/prisma';
import { newId } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** Facts that a quiz brought into the review: how many, and how many of them the learner does not want there. */
export type Brought = { readonly facts: number; readonly declined: number };

/** A choice as the browser sends it. */
export type Choice = { readonly wanted: boolean; readonly zone: string };

const Ground = z.object({ nextSeq: z.number(), lastAt: z.number().nullable(), log: z.array(LoggedReview) });
type Ground = z.infer<typeof Ground>;

/** The log of every fact that the learner met first in this attempt; null when the attempt is not theirs. */
async function groundOf(viewer: Viewer, attemptId: string): Promise<Ground | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    WITH met AS (
      SELECT DISTINCT l."factId" FROM "Response" r
      JOIN "Review" l ON l."learnerId" = r."learnerId" AND l."responseId" = r.id
      WHERE r."learnerId" = ${viewer.userId}::uuid AND r."attemptId" = ${attemptId}::uuid
        AND NOT EXISTS (SELECT 1 FROM "Review" p WHERE p."learnerId" = l."learnerId" AND p."factId" = l."factId" AND (p.at, p.id) < (l.at, l.id))
    )
    SELECT json_build_object('nextSeq', u."nextSeq",
      'lastAt', (SELECT round(extract(epoch FROM l.at) * 1000) FROM "Review" l WHERE l."learnerId" = u.id ORDER BY l.seq DESC LIMIT 1),
      'log', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'zone', l.zone, 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key)), '[]')
        FROM met JOIN "Review" l ON l."learnerId" = u.id AND l."factId" = met."factId"
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true)) AS ground
    FROM "User" u JOIN "Attempt" t ON t."learnerId" = u.id AND t.id = ${attemptId}::uuid
    WHERE u.id = ${viewer.userId}::uuid`;
  return rows[0] ? Ground.parse(rows[0].ground) : null;
}

function cardsOf(viewer: Viewer, log: readonly LoggedReview[]) {
  return [...new Set(log.map(({ factId }) => factId))].flatMap((factId) => cardOf(viewer.userId, factId, log) ?? []);
}

/** What an attempt of the viewer brought into their review; null when it is not theirs or not there. */
export async function broughtBy(viewer: Viewer, attemptId: string): Promise<Brought | null> {
  const ground = await groundOf(viewer, attemptId);
  if (!ground) return null;
  const cards = cardsOf(viewer, ground.log);
  return { facts: cards.length, declined: cards.filter(({ suspended }) => suspended).length };
}

/**
 * Takes the facts that the viewer met first in an attempt out of their review, or back into it; facts that they knew from
 * elsewhere stay. One line of the log for each fact that changes, so saying it twice writes nothing more.
 */
export async function chooseReview(viewer: Viewer, attemptId: string, { wanted, zone }: Choice): Promise<Result<Brought, { code: 'not-found' | 'busy' }>> {
  for (let round = 0; round < triesToWrite; round++) {
    const ground = await groundOf(viewer, attemptId);
    if (!ground) return fail({ code: 'not-found' });
    const cards = cardsOf(viewer, ground.log);
    const turned = cards.filter(({ suspended }) => suspended === wanted);
    const result = ok({ facts: cards.length, declined: wanted ? 0 : cards.length });
    if (turned.length === 0) return result;
    const moment = momentOf({ answeredAt: 0, sentAt: 0, zone, durationMs: 0 }, ground.lastAt);
    const kind = wanted ? ('resume' as const) : ('suspend' as const);
    const reviews = turned.map(({ factId }) => ({ id: newId(), factId, kind }));
    const entry = { moment, responses: [], reviews, cards: turned.map((card) => ({ ...card, suspended: !wanted })) };
    if (await writeLog(viewer, ground.nextSeq, entry)) return result;
  }
  return fail({ code: 'busy' });
}
