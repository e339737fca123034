import 'server-only';
import { z } from 'zod';
import { Context, contextOf } from '#articles/context';
import { type Day, studyDay } from '#core/time';
import { factKinds } from '#facts/fact';
import { ItemKey, ShownItem } from '#items/item';
import { type Correction, correctionOf } from '#reviews/correction';
import { foldReviews, standing } from '#reviews/fold';
import { previewsOf } from '#reviews/queue';
import { cardForms, itemRendering, renderingFor, type Seen, sentenceRendering, statementRendering } from '#reviews/rendering';
import type { Rendering, ReviewCard } from '#reviews/review-card';
import { foldOptionsOf, LoggedReview, reviewsOfFact } from '#server/memory';
import { prisma } from '#server/prisma';
import { type ReadText, readTexts, versionName } from '#server/read-articles';
import type { Clock } from '#server/review-day';
import type { Viewer } from '#server/viewer';

/** `articleVersion` is that of the question answered. */
const Line = LoggedReview.extend({ itemId: z.string().nullable(), articleVersion: z.number().nullable() });

const Row = z.object({
  factId: z.string(),
  retired: z.boolean(),
  says: z.object({ kind: z.enum(factKinds), subject: z.string(), value: z.string(), statement: z.string(), articleId: z.string().nullable(), articleVersion: z.number().nullable(), evidenceStart: z.number(), evidenceEnd: z.number(), sentenceStart: z.number(), sentenceEnd: z.number() }).nullable(),
  sayings: z.array(z.object({ articleVersion: z.number(), since: z.number(), kind: z.enum(factKinds), subject: z.string(), value: z.string() })),
  article: z.object({ slug: z.string(), place: z.string().nullable(), date: z.string().nullable() }).nullable(),
  own: z.object({ front: z.string(), back: z.string(), source: z.string().nullable() }).nullable(),
  items: z.array(z.object({ id: z.string(), shown: ShownItem, key: ItemKey, proof: Context })),
  log: z.array(Line),
});
type Row = z.infer<typeof Row>;

/** The facts among these that are in the viewer's review, with what they say, how they may be asked, and their log. */
async function rowsOf(viewer: Viewer, factIds: readonly string[]): Promise<Row[]> {
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT f.id AS "factId", f."retiredAt" IS NOT NULL AS retired,
      (SELECT row_to_json(v) FROM "FactVersion" v WHERE v."factId" = f.id ORDER BY v.version DESC LIMIT 1) AS says,
      (SELECT coalesce(json_agg(json_build_object('articleVersion', s.version, 'since', round(extract(epoch FROM s."createdAt") * 1000), 'kind', v.kind, 'subject', v.subject, 'value', v.value) ORDER BY v.version), '[]')
        FROM "FactVersion" v JOIN "ArticleVersion" s ON s."articleId" = v."articleId" AND s.version = v."articleVersion" WHERE v."factId" = f.id) AS sayings,
      (SELECT json_build_object('slug', a.slug, 'place', a.place, 'date', (SELECT date FROM "ArticleVersion" WHERE "articleId" = a.id ORDER BY version DESC LIMIT 1))
        FROM "Article" a WHERE a.id = f."articleId") AS article,
      (SELECT row_to_json(o) FROM "CustomCard" o WHERE o."factId" = f.id AND o."ownerId" = ${viewer.userId}::uuid) AS own,
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'shown', v.shown, 'key', k.key, 'proof', k.proof) ORDER BY i.id), '[]')
        FROM "ItemFact" x
        JOIN "Item" i ON i.id = x."itemId" AND i."retiredAt" IS NULL AND i.form = ANY(${[...cardForms]})
        JOIN LATERAL (SELECT version, shown FROM "ItemVersion" WHERE "itemId" = i.id ORDER BY version DESC LIMIT 1) v ON true
        JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = i.id AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON k.key IS NOT NULL
        WHERE x."factId" = f.id AND NOT EXISTS (SELECT 1 FROM "ItemFact" more WHERE more."itemId" = i.id AND more."factId" <> f.id)) AS items,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'zone', l.zone, 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key, 'itemId', coalesce(r."itemId", l."itemId"),
          'articleVersion', (SELECT "articleVersion" FROM "ItemVersion" WHERE "itemId" = r."itemId" AND version = r."itemVersion")) ORDER BY l.at, l.id), '[]')
        FROM "Review" l
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        WHERE l."learnerId" = ${viewer.userId}::uuid AND l."factId" = f.id) AS log
    FROM unnest(${[...factIds]}::uuid[]) WITH ORDINALITY AS n(id, place)
    JOIN "Fact" f ON f.id = n.id
    WHERE EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = ${viewer.userId}::uuid AND c."factId" = f.id)
      OR EXISTS (SELECT 1 FROM "WantedFact" w WHERE w."learnerId" = ${viewer.userId}::uuid AND w."factId" = f.id)
    ORDER BY n.place`;
  return z.array(Row).parse(rows);
}

function versionOf({ says }: Row): string | null {
  return says?.articleId && says.articleVersion !== null ? versionName(says.articleId, says.articleVersion) : null;
}

/** The fact in its own words; of who was what, the two ends take turns from day to day. */
function ownRendering(says: NonNullable<Row['says']>, text: ReadText, seen: readonly Seen[], today: Day): Rendering {
  const { evidenceStart, evidenceEnd, sentenceStart, sentenceEnd } = says;
  const proof = contextOf(text, { start: evidenceStart, end: evidenceEnd, sentence: { start: sentenceStart, end: sentenceEnd } });
  const before = new Set(seen.flatMap(({ itemId, day }) => (itemId === null && day !== today ? [day] : []))).size;
  return statementRendering(says, proof, before % 2 === 1) ?? sentenceRendering(proof);
}

function renderingsOf(row: Row, texts: ReadonlyMap<string, ReadText>, seen: readonly Seen[], today: Day): Rendering[] {
  if (row.own) return [{ itemId: null, front: row.own.front, back: row.own.back, proof: null }];
  const asked = row.items.flatMap(({ id, shown, key, proof }) => itemRendering(id, shown, key, proof) ?? []);
  const text = texts.get(versionOf(row) ?? '');
  if (!row.says || !text) return asked;
  return [...asked, ownRendering(row.says, text, seen, today)];
}

function seenOf({ log }: Row): Seen[] {
  return log.filter(({ kind }) => kind === 'answer' || kind === 'rating').map(({ itemId, at, zone }) => ({ itemId, day: studyDay(at, zone) }));
}

/** What the article was corrected in since the viewer met the fact last. */
function unmetCorrection({ factId, sayings, log }: Row): Correction | null {
  const last = standing(reviewsOfFact(factId, log)).findLast(({ kind }) => kind === 'answer' || kind === 'rating');
  return last ? correctionOf(sayings, { at: last.at, articleVersion: log.find(({ id }) => id === last.id)?.articleVersion ?? null }) : null;
}

function cardOfRow(viewer: Viewer, row: Row, texts: ReadonlyMap<string, ReadText>, { now, zone }: Clock): ReviewCard | null {
  const { factId, says, article, own, retired, log } = row;
  const [seen, today] = [seenOf(row), studyDay(now, zone)];
  const rendering = renderingFor(renderingsOf(row, texts, seen, today), seen, today);
  if (!rendering) return null;
  const options = foldOptionsOf(viewer.userId, factId, log);
  const { memory, suspended } = foldReviews(reviewsOfFact(factId, log), options);
  if (suspended) return null;
  return {
    ...rendering, factId, article, retired, correction: memory ? unmetCorrection(row) : null, kind: says?.kind ?? null, note: own?.source ?? null,
    lastSeenAt: memory?.lastReviewAt ?? null, previews: previewsOf(memory, { at: now, zone }, options),
  };
}

/**
 * The viewer's cards of these facts, in their order, each in the form whose turn it is and with what every rating would lead
 * to. Left out are facts that are not in the viewer's review, suspended ones, and those that were met today in another form.
 */
export async function reviewCards(viewer: Viewer, factIds: readonly string[], clock: Clock): Promise<ReviewCard[]> {
  if (factIds.length === 0) return [];
  const rows = await rowsOf(viewer, factIds);
  const texts = await readTexts(new Set(rows.flatMap((row) => versionOf(row) ?? [])));
  return rows.flatMap((row) => cardOfRow(viewer, row, texts, clock) ?? []);
}
