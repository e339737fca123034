import 'server-only';
import { z } from 'zod';
import { addDays, type Day, startOfStudyDay, studyDay } from '#core/time';
import { factKinds } from '#facts/fact';
import { cardForms } from '#reviews/rendering';
import { type DueCard, mostForgottenFirst, newADay } from '#reviews/queue';
import type { Undoable } from '#reviews/review-card';
import { awaitedFacts } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** Whose day: the instant (ms since the epoch) and the learner's zone. */
export type Clock = { readonly now: number; readonly zone: string };

/** Cards considered at once; of more, those that have waited longest. */
const mostDue = 1000;
/** Days of the forecast, today first. */
const forecastDays = 7;
/** Lines of the log looked through for today's. */
const mostLines = 2000;

const Kind = z.enum(factKinds).nullable();
const Line = z.object({ id: z.string(), factId: z.string(), kind: z.string(), rating: z.number().nullable(), undoes: z.string().nullable(), durationMs: z.number(), form: z.string().nullable() });
type Line = z.infer<typeof Line>;

const Ground = z.object({
  due: z.array(z.object({ factId: z.string(), state: z.enum(['learning', 'review', 'relearning']), due: z.number(), stability: z.number(), lastReviewAt: z.number(), kind: Kind })),
  fresh: z.array(z.object({ factId: z.string(), kind: Kind })),
  awaited: z.array(z.string()),
  introduced: z.number(),
  any: z.boolean(),
  forecast: z.array(z.object({ day: z.number(), count: z.number() })),
  lines: z.array(Line),
});
type Ground = z.infer<typeof Ground>;

/** A card that waits, and what it asks for; null for a learner's own card. */
export type WaitingCard = { readonly factId: string; readonly kind: z.infer<typeof Kind> };

export type ReviewDay = {
  readonly day: Day;
  /** Whether there are cards at all. */
  readonly any: boolean;
  /** Cards to show now, those with the greatest loss first. */
  readonly due: readonly WaitingCard[];
  /** New cards for today, after them. */
  readonly fresh: readonly WaitingCard[];
  /** Cards that are being learned and come back within the next minutes. */
  readonly soon: readonly WaitingCard[];
  /** When the first card that is not due yet comes back today, ms since the epoch; null for none. */
  readonly nextAt: number | null;
  /** Cards that come back on each of the next seven days, today first; new ones are none of them. */
  readonly forecast: readonly number[];
  /** What was rated today, without what was taken back. */
  readonly rated: { readonly count: number; readonly recalled: number; readonly durationMs: number };
  /** What can be taken back, in the order it was done. */
  readonly undoable: readonly Undoable[];
};

/** How long before its minute a card that is being learned may be shown, ms. */
const aheadMs = 20 * 60_000;

async function groundOf(viewer: Viewer, day: Day, zone: string): Promise<Ground> {
  const ends = Array.from({ length: forecastDays }, (_, at) => new Date(startOfStudyDay(addDays(day, at + 1), zone)));
  const [start, tonight, last] = [new Date(startOfStudyDay(day, zone)), ends[0]!, ends.at(-1)!];
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    WITH due AS MATERIALIZED (
      SELECT "factId", due, state FROM "Card" WHERE "learnerId" = ${viewer.userId}::uuid AND suspended = false AND due < ${tonight} ORDER BY due, "factId" LIMIT ${mostDue}
    ), forecast AS (
      SELECT width_bucket(due, ${ends.slice(0, -1)}::timestamptz[]) AS day, count(*) FROM "Card"
      WHERE "learnerId" = ${viewer.userId}::uuid AND suspended = false AND due < ${last} GROUP BY 1
    ), lines AS MATERIALIZED (
      SELECT l.seq, l.id, l."factId", l.kind, l.rating, l.undoes, l."durationMs", i.form
      FROM "Review" l
      LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
      LEFT JOIN "Item" i ON i.id = r."itemId"
      WHERE l."learnerId" = ${viewer.userId}::uuid AND l.at >= ${start}
        AND l.seq > (SELECT "nextSeq" FROM "User" WHERE id = ${viewer.userId}::uuid) - ${mostLines}::int
    ), fresh AS (
      SELECT w."factId", w.place FROM "WantedFact" w
      JOIN "Fact" f ON f.id = w."factId" AND f."retiredAt" IS NULL
      LEFT JOIN "CustomCard" own ON own."factId" = f.id
      WHERE w."learnerId" = ${viewer.userId}::uuid AND (f."articleId" IS NOT NULL OR own."factId" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = w."learnerId" AND c."factId" = w."factId")
        AND NOT EXISTS (SELECT 1 FROM "Review" s WHERE s."learnerId" = w."learnerId" AND s."factId" = w."factId" AND s.kind = 'suspend'
          AND NOT EXISTS (SELECT 1 FROM "Review" t WHERE t."learnerId" = s."learnerId" AND t."factId" = s."factId"
            AND (t.undoes = s.id OR (t.kind = 'resume' AND (t.at, t.id) > (s.at, s.id)))))
      ORDER BY w.place, w."factId" LIMIT ${newADay * 3}
    ), introduced AS (
      SELECT DISTINCT l."factId" FROM lines l
      JOIN "WantedFact" w ON w."learnerId" = ${viewer.userId}::uuid AND w."factId" = l."factId"
      WHERE l.kind = 'rating' AND NOT EXISTS (SELECT 1 FROM lines t WHERE t.undoes = l.id)
        AND NOT EXISTS (SELECT 1 FROM "Review" p WHERE p."learnerId" = w."learnerId" AND p."factId" = w."factId" AND p.at < ${start})
    ), kinds AS (
      SELECT n."factId", (SELECT v.kind FROM "FactVersion" v WHERE v."factId" = n."factId" ORDER BY v.version DESC LIMIT 1) AS kind
      FROM (SELECT "factId" FROM due UNION SELECT "factId" FROM fresh) n
    )
    SELECT json_build_object(
      'due', (SELECT coalesce(json_agg(json_build_object('factId', d."factId", 'state', d.state, 'due', round(extract(epoch FROM d.due) * 1000),
          'stability', c.stability, 'lastReviewAt', round(extract(epoch FROM c."lastReviewAt") * 1000), 'kind', k.kind)), '[]')
        FROM due d JOIN "Card" c ON c."learnerId" = ${viewer.userId}::uuid AND c."factId" = d."factId" JOIN kinds k ON k."factId" = d."factId"),
      'fresh', (SELECT coalesce(json_agg(json_build_object('factId', f."factId", 'kind', k.kind) ORDER BY f.place, f."factId"), '[]') FROM fresh f JOIN kinds k ON k."factId" = f."factId"),
      'awaited', (SELECT coalesce(json_agg(DISTINCT awaited."factId"), '[]') FROM ${awaitedFacts(viewer)} awaited),
      'introduced', (SELECT count(*) FROM introduced),
      'any', EXISTS (SELECT 1 FROM "Card" WHERE "learnerId" = ${viewer.userId}::uuid) OR EXISTS (SELECT 1 FROM fresh),
      'forecast', (SELECT coalesce(json_agg(forecast), '[]') FROM forecast),
      'lines', (SELECT coalesce(json_agg(json_build_object('id', id, 'factId', "factId", 'kind', kind, 'rating', rating, 'undoes', undoes, 'durationMs', "durationMs", 'form', form) ORDER BY seq), '[]') FROM lines)
    ) AS ground`;
  return Ground.parse(rows[0]?.ground);
}

const hasCard = (form: string) => cardForms.some((each) => each === form);

/**
 * Facts that are not shown now: put off by the learner, asked today in a form that no card has, or awaited: asked in an
 * assignment whose answers are not out yet.
 */
function heldToday(lines: readonly Line[], awaited: readonly string[]): Set<string> {
  const lastForm = new Map(lines.filter(({ kind }) => kind === 'answer' || kind === 'rating').map(({ factId, form }) => [factId, form]));
  const asked = [...lastForm].flatMap(([factId, form]) => (form === null || hasCard(form) ? [] : [factId]));
  return new Set([...awaited, ...asked, ...lines.flatMap(({ kind, factId }) => (kind === 'bury' ? [factId] : []))]);
}

function standingLines(lines: readonly Line[]): Line[] {
  const undone = new Set(lines.flatMap(({ undoes }) => undoes ?? []));
  return lines.filter(({ id, undoes }) => undoes === null && !undone.has(id));
}

function ratedOf(lines: readonly Line[]): ReviewDay['rated'] {
  const rated = lines.filter(({ kind }) => kind === 'rating');
  return { count: rated.length, recalled: rated.filter(({ rating }) => (rating ?? 0) > 1).length, durationMs: rated.reduce((sum, { durationMs }) => sum + durationMs, 0) };
}

const waiting = ({ factId, kind }: WaitingCard): WaitingCard => ({ factId, kind });

/** What a learner's study day holds, in one query: cards that are due and new, what was done, and the days that follow. */
export async function reviewDay(viewer: Viewer, { now, zone }: Clock): Promise<ReviewDay> {
  const day = studyDay(now, zone);
  const ground = await groundOf(viewer, day, zone);
  const lines = standingLines(ground.lines);
  const held = heldToday(lines, ground.awaited);
  const open = ground.due.filter(({ factId }) => !held.has(factId));
  const isNow = ({ state, due }: DueCard) => state === 'review' || due <= now;
  const fresh = ground.fresh.filter(({ factId }) => !held.has(factId)).slice(0, Math.max(0, newADay - ground.introduced));
  const counts = new Map(ground.forecast.map((each) => [each.day, each.count]));
  return {
    day,
    any: ground.any,
    due: mostForgottenFirst(open.filter(isNow), now).map(waiting),
    fresh,
    soon: open.filter((card) => !isNow(card) && card.due <= now + aheadMs).map(waiting),
    nextAt: open.reduce<number | null>((first, card) => (isNow(card) || (first !== null && first <= card.due) ? first : card.due), null),
    forecast: Array.from({ length: forecastDays }, (_, at) => counts.get(at) ?? 0),
    rated: ratedOf(lines),
    undoable: lines.filter(({ kind }) => kind === 'rating' || kind === 'suspend' || kind === 'bury').map(({ id, factId }) => ({ id, factId })),
  };
}
