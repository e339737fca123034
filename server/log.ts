import 'server-only';
import type { ItemResponse } from '#items/item';
import type { Review } from '#reviews/review';
import type { CardRow } from '#server/memory';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

/** When something was done: `at` by the device's word, corrected; `receivedAt` by our clock. */
export type Moment = { readonly at: Date; readonly receivedAt: Date; readonly zone: string; readonly durationMs: number };

/** A line of the response log, without its number. */
export type NewResponseLine = { readonly id: string; readonly attemptId: string; readonly itemId: string; readonly itemVersion: number; readonly response: ItemResponse };

/** A line of the review log, without its number. `of` is its own moment, where that is not the entry's. */
export type NewReviewLine = { readonly of?: Moment; readonly id: string; readonly factId: string; readonly kind: Review['kind']; readonly rating?: number; readonly responseId?: string; readonly undoes?: string; readonly itemId?: string };

/** The end of an attempt. It takes a number of the log too, so that no answer judged before it can be written after it. */
type Ending = { readonly attemptId: string; readonly score: number | null };

/** What one event writes: lines of both logs, the cards of the facts that these touch, as they are after it, and the end of an attempt. */
export type Entry = { readonly moment: Moment; readonly responses: readonly NewResponseLine[]; readonly reviews: readonly NewReviewLine[]; readonly cards: readonly CardRow[]; readonly ending?: Ending };

/** Tries before a writer gives up: as many writes as may come at once, for each round one of them comes through. */
export const triesToWrite = 32;

const numbered = <T>(lines: readonly T[], from: number) => JSON.stringify(lines.map((line, place) => ({ ...line, seq: from + place })));

function endingOf({ attemptId, score }: Ending, at: Date): Prisma.Sql {
  return Prisma.sql`, ended AS (
      UPDATE "Attempt" t SET "submittedAt" = ${at}, score = ${score} FROM moved WHERE t."learnerId" = moved.id AND t.id = ${attemptId}::uuid
    )`;
}

/**
 * Writes an entry on condition that the learner's log stood still since `nextSeq` was read; false, with nothing
 * written, when it moved. Log lines and cards change in one statement, a touched fact that holds no recall loses its card;
 * when this returns true, all of it is committed.
 */
export async function writeLog(viewer: Viewer, nextSeq: number, { moment, responses, reviews, cards, ending }: Entry): Promise<boolean> {
  const { at, receivedAt, zone, durationMs } = moment;
  const lines = reviews.map(({ of, ...line }) => ({ ...line, ...of }));
  const end = nextSeq + responses.length + reviews.length + (ending ? 1 : 0);
  const gone = reviews.map(({ factId }) => factId).filter((id) => !cards.some(({ factId }) => factId === id));
  const rows = await prisma.$queryRaw<{ moved: number }[]>`
    WITH moved AS (
      UPDATE "User" SET "nextSeq" = ${end} WHERE id = ${viewer.userId}::uuid AND "nextSeq" = ${nextSeq} RETURNING id
    ), responses AS (
      INSERT INTO "Response" ("learnerId", id, seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt")
      SELECT moved.id, row.id, row.seq, row."attemptId", row."itemId", row."itemVersion", row.response, ${at}, ${zone}, ${durationMs}, ${viewer.sessionId}::uuid, ${receivedAt}
      FROM moved, jsonb_to_recordset(${numbered(responses, nextSeq)}::jsonb)
        AS row(id uuid, seq int, "attemptId" uuid, "itemId" uuid, "itemVersion" smallint, response jsonb)
    ), reviews AS (
      INSERT INTO "Review" ("learnerId", id, seq, "factId", kind, rating, "responseId", undoes, "itemId", at, zone, "durationMs", "deviceId", "receivedAt")
      SELECT moved.id, row.id, row.seq, row."factId", row.kind, row.rating, row."responseId", row.undoes, row."itemId", coalesce(row.at, ${at}), coalesce(row.zone, ${zone}),
        coalesce(row."durationMs", ${durationMs}), ${viewer.sessionId}::uuid, coalesce(row."receivedAt", ${receivedAt})
      FROM moved, jsonb_to_recordset(${numbered(lines, nextSeq + responses.length)}::jsonb)
        AS row(id uuid, seq int, "factId" uuid, kind "ReviewKind", rating smallint, "responseId" uuid, undoes uuid, "itemId" uuid, at timestamptz, zone text, "durationMs" int, "receivedAt" timestamptz)
    ), cards AS (
      INSERT INTO "Card" ("learnerId", "factId", state, due, stability, difficulty, "scheduledDays", "learningStep", reps, lapses, suspended, "lastReviewAt")
      SELECT moved.id, row."factId", row.state, row.due, row.stability, row.difficulty, row."scheduledDays", row."learningStep", row.reps, row.lapses, row.suspended, row."lastReviewAt"
      FROM moved, jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) AS row("factId" uuid, state text, due timestamptz, stability float8, difficulty float8,
        "scheduledDays" int, "learningStep" smallint, reps int, lapses int, suspended boolean, "lastReviewAt" timestamptz)
      ON CONFLICT ("learnerId", "factId") DO UPDATE SET state = excluded.state, due = excluded.due, stability = excluded.stability, difficulty = excluded.difficulty,
        "scheduledDays" = excluded."scheduledDays", "learningStep" = excluded."learningStep", reps = excluded.reps, lapses = excluded.lapses,
        suspended = excluded.suspended, "lastReviewAt" = excluded."lastReviewAt"
    ), gone AS (
      DELETE FROM "Card" c USING moved WHERE c."learnerId" = moved.id AND c."factId" = ANY(${gone}::uuid[])
    )${ending ? endingOf(ending, receivedAt) : Prisma.empty}
    SELECT count(*)::int AS moved FROM moved`;
  return rows[0]?.moved === 1;
}
