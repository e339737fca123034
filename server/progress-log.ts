import 'server-only';
import { z } from 'zod';
import { isZone, studyDay } from '#core/time';
import { factKinds } from '#facts/fact';
import { ItemKey, ItemResponse } from '#items/item';
import { historyOf } from '#progress/history';
import type { Recall } from '#progress/recall';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler, isDue } from '#reviews/scheduler';
import { worthOf } from '#reviews/worth';
import { isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const kinds = z.enum(['answer', 'rating', 'undo', 'bury', 'suspend', 'resume', 'reset']);

/** A learner's whole log, each thing that it points at once. Lines: id, fact, at, kind, rating, undoes, response, zone. */
const Log = z.object({
  zone: z.string(),
  lines: z.array(z.tuple([z.string(), z.string(), z.number(), kinds, z.number().nullable(), z.string().nullable(), z.string().nullable(), z.string()])),
  facts: z.array(z.tuple([z.string(), z.enum(factKinds).nullable(), z.string().nullable()])),
  responses: z.array(z.tuple([z.string(), z.string(), ItemResponse, z.boolean()])),
  keys: z.array(z.tuple([z.string(), ItemKey.nullable()])),
});
type Log = z.infer<typeof Log>;
type Line = Log['lines'][number];

/** What a learner's log tells: its recalls, the newest first, and the zone that today is reckoned in. */
export type ProgressLog = { readonly recalls: readonly Recall[]; readonly zone: string };

const scheduler = fsrsScheduler();

function reviewOf([id, , at, kind, rating, undoes, responseId, zone]: Line): Review {
  if (kind === 'answer' && responseId) return { id, at, zone, kind, responseId };
  if (kind === 'rating' && rating) return { id, at, zone, kind, rating: rating as Rating };
  if (kind === 'undo' && undoes) return { id, at, zone, kind, undoes };
  if (kind === 'answer' || kind === 'rating' || kind === 'undo') throw new Error(`Review ${id} of kind ${kind} lacks its part.`);
  return { id, at, zone, kind };
}

async function readLog(viewer: Viewer): Promise<Log> {
  const rows = await prisma.$queryRaw<{ log: unknown }[]>`
    WITH lines AS MATERIALIZED (
      SELECT * FROM "Review" WHERE "learnerId" = ${viewer.userId}::uuid
    ), responses AS MATERIALIZED (
      SELECT r.id, r."itemId", r."itemVersion", r.response, ${isHeld()} AS held
      FROM "Response" r JOIN "Attempt" t ON t."learnerId" = r."learnerId" AND t.id = r."attemptId"
      LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
      WHERE r."learnerId" = ${viewer.userId}::uuid
    )
    SELECT json_build_object(
      'zone', coalesce(u.zone, (SELECT zone FROM lines ORDER BY seq DESC LIMIT 1), 'UTC'),
      'lines', (SELECT coalesce(json_agg(json_build_array(id, "factId", round(extract(epoch FROM at) * 1000), kind, rating, undoes, "responseId", zone)), '[]') FROM lines),
      'facts', (SELECT coalesce(json_agg(json_build_array(f.id, v.kind, a.slug)), '[]')
        FROM "Fact" f LEFT JOIN "Article" a ON a.id = f."articleId"
        LEFT JOIN LATERAL (SELECT kind FROM "FactVersion" WHERE "factId" = f.id ORDER BY version DESC LIMIT 1) v ON true
        WHERE f.id IN (SELECT "factId" FROM lines)),
      'responses', (SELECT coalesce(json_agg(json_build_array(id, "itemId" || '/' || "itemVersion", response, held)), '[]') FROM responses),
      'keys', (SELECT coalesce(json_agg(json_build_array(asked."itemId" || '/' || asked."itemVersion", k.key)), '[]')
        FROM (SELECT DISTINCT "itemId", "itemVersion" FROM responses) asked
        JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = asked."itemId" AND "itemVersion" = asked."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true)) AS log
    FROM "User" u WHERE u.id = ${viewer.userId}::uuid`;
  return Log.parse(rows[0]?.log ?? { zone: 'UTC', lines: [], facts: [], responses: [], keys: [] });
}

function byFact(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line[1]);
    if (group) group.push(line);
    else groups.set(line[1], [line]);
  }
  return groups;
}

type Answers = { readonly responses: Map<string, Log['responses'][number]>; readonly keys: Map<string, ItemKey | null> };

function recallsOf(viewer: Viewer, factId: string, lines: readonly Line[], kind: Recall['kind'], slug: string | null, { responses, keys }: Answers): Recall[] {
  const given = new Map(lines.map((line) => [line[0], line]));
  const ratings = new Map<string, Rating | null>();
  const worth = (responseId: string) => {
    const [, item, response] = responses.get(responseId) ?? [];
    return item && response ? worthOf(keys.get(item) ?? null, response, factId) : null;
  };
  for (const [, , , , , , responseId] of lines) if (responseId) ratings.set(responseId, worth(responseId));
  const history = historyOf(lines.map(reviewOf), { learnerId: viewer.userId, factId, scheduler, worthOf: (responseId) => ratings.get(responseId) ?? null });
  return history.map(({ id, at, rating, before }) => {
    const [, , , , , , responseId, zone] = given.get(id)!;
    const isHeld = responseId !== null && responses.get(responseId)?.[3] === true;
    return { id, factId, kind, slug, at, day: studyDay(at, zone), rating: isHeld ? null : rating, isHeld, wasDue: before !== null && isDue(before, at, zone) };
  });
}

/**
 * Every recall in the viewer's log, the newest first, each judged by the key now in force and by what its fact's memory was
 * just before: read in one query, replayed here. The zone is the learner's own, else that of the last line, else UTC.
 */
export async function readProgressLog(viewer: Viewer): Promise<ProgressLog> {
  const log = await readLog(viewer);
  const facts = new Map(log.facts.map(([id, kind, slug]) => [id, { kind, slug }]));
  const answers = { responses: new Map(log.responses.map((each) => [each[0], each])), keys: new Map(log.keys) };
  const recalls = [...byFact(log.lines)].flatMap(([factId, lines]) => recallsOf(viewer, factId, lines, facts.get(factId)?.kind ?? null, facts.get(factId)?.slug ?? null, answers));
  recalls.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return { recalls, zone: isZone(log.zone) ? log.zone : 'UTC' };
}
