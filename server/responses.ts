import 'server-only';
import { z } from 'zod';
import { Context } from '#articles/context';
import { uuidV8 } from '#core/ids';
import { fail, ok, type Result } from '#core/result';
import { ItemKey, ItemResponse, ShownItem } from '#items/item';
import { scoreResponse } from '#items/score';
import { type Feedback, feedbackOf } from '#quizzes/feedback';
import { itemResponseOf, PresentedOption } from '#quizzes/presented';
import { type CardRow, cardOf, LoggedReview } from '#server/memory';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** An answer as the browser sends it. Its clock is not trusted: only how long ago the answer was given counts. */
export type NewResponse = {
  readonly id: string;
  readonly position: number;
  readonly response: ItemResponse;
  readonly answeredAt: number;
  readonly sentAt: number;
  readonly zone: string;
  readonly durationMs: number;
};

export type RecordedResponse = { readonly feedback: Feedback; readonly comesBackAt: string | null };

type ResponseRefusal = { code: 'not-found' | 'bad-request' | 'wrong-form' | 'no-such-option' | 'already-answered' | 'already-submitted' | 'id-reused' | 'busy' };

const Stored = z.object({ id: z.string(), attemptId: z.string(), itemId: z.string(), response: ItemResponse });

/** All that an answer's judgement needs, as it stood when `nextSeq` was the next number in the log. */
const Ground = z.object({
  nextSeq: z.number(),
  submitted: z.boolean(),
  lastAt: z.number().nullable(),
  question: z.object({ itemId: z.string(), itemVersion: z.number(), options: z.array(PresentedOption), shown: ShownItem, key: ItemKey.nullable(), proof: Context, factIds: z.array(z.string()) }).nullable(),
  stored: z.array(Stored),
  log: z.array(LoggedReview),
});
type Ground = z.infer<typeof Ground>;
type Question = NonNullable<Ground['question']>;

/** As many answers as may come at once; each round, one of them is written. */
const attemptsToWrite = 32;
const dayMs = 24 * 3600 * 1000;

async function groundOf(viewer: Viewer, attemptId: string, { id, position }: NewResponse): Promise<Ground | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    SELECT json_build_object('nextSeq', u."nextSeq", 'submitted', t."submittedAt" IS NOT NULL,
      'lastAt', (SELECT round(extract(epoch FROM r.at) * 1000) FROM "Response" r WHERE r."learnerId" = u.id ORDER BY r.seq DESC LIMIT 1),
      'question', (SELECT json_build_object('itemId', i."itemId", 'itemVersion', i."itemVersion", 'options', i.options, 'shown', v.shown,
          'key', k.key, 'proof', k.proof,
          'factIds', (SELECT json_agg(f."factId" ORDER BY f.position) FROM "ItemFact" f WHERE f."itemId" = i."itemId"))
        FROM "ItemVersion" v
        JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = v."itemId" AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON true
        WHERE v."itemId" = i."itemId" AND v.version = i."itemVersion"),
      'stored', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'attemptId', r."attemptId", 'itemId', r."itemId", 'response', r.response)), '[]')
        FROM "Response" r WHERE r."learnerId" = u.id AND (r.id = ${id}::uuid OR (r."attemptId" = t.id AND r."itemId" = i."itemId"))),
      'log', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'factId', l."factId", 'at', round(extract(epoch FROM l.at) * 1000), 'kind', l.kind,
          'rating', l.rating, 'undoes', l.undoes, 'responseId', l."responseId", 'response', r.response, 'key', k.key)), '[]')
        FROM "ItemFact" f
        JOIN "Review" l ON l."learnerId" = u.id AND l."factId" = f."factId"
        LEFT JOIN "Response" r ON r."learnerId" = l."learnerId" AND r.id = l."responseId"
        LEFT JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = r."itemId" AND "itemVersion" = r."itemVersion" ORDER BY revision DESC LIMIT 1) k ON true
        WHERE f."itemId" = i."itemId")) AS ground
    FROM "User" u
    JOIN "Attempt" t ON t."learnerId" = u.id AND t.id = ${attemptId}::uuid
    LEFT JOIN "AttemptItem" i ON i."learnerId" = t."learnerId" AND i."attemptId" = t.id AND i.position = ${position}
    WHERE u.id = ${viewer.userId}::uuid`;
  return rows[0] ? Ground.parse(rows[0].ground) : null;
}

function isSame(a: ItemResponse, b: ItemResponse): boolean {
  return JSON.stringify(ItemResponse.parse(a)) === JSON.stringify(ItemResponse.parse(b));
}

function recorded(viewer: Viewer, question: Question, response: ItemResponse, log: readonly LoggedReview[]): RecordedResponse {
  const cards = question.factIds.flatMap((factId) => cardOf(viewer.userId, factId, log) ?? []);
  const feedback = feedbackOf({ ...question, presented: question.options, response });
  return { feedback, comesBackAt: cards.map(({ due }) => due).sort()[0] ?? null };
}

/** What earlier answers say about this one: a repeat of it, a refusal, or nothing. */
function earlier(viewer: Viewer, attemptId: string, ground: Ground, question: Question, id: string, response: ItemResponse): Result<RecordedResponse, ResponseRefusal> | null {
  const same = ground.stored.find((each) => each.id === id);
  if (same) {
    const repeated = same.attemptId === attemptId && same.itemId === question.itemId && isSame(same.response, response);
    return repeated ? ok(recorded(viewer, question, response, ground.log)) : fail({ code: 'id-reused' });
  }
  if (ground.submitted) return fail({ code: 'already-submitted' });
  return ground.stored.length > 0 ? fail({ code: 'already-answered' }) : null;
}

type Times = { at: Date; receivedAt: Date };

/** When the answer was given, by our clock: as long before its arrival as the device says, after the answer before it. */
function timesOf({ answeredAt, sentAt }: NewResponse, lastAt: number | null): Times {
  const received = now();
  const age = Math.min(Math.max(sentAt - answeredAt, 0), dayMs);
  const at = Math.max(received - age, (lastAt ?? 0) + 1);
  return { at: new Date(at), receivedAt: new Date(Math.max(received, at)) };
}

async function write(viewer: Viewer, attemptId: string, input: NewResponse, response: ItemResponse, question: Question, nextSeq: number, times: Times, log: readonly LoggedReview[]): Promise<boolean> {
  const fresh = question.factIds.map((factId, place) => ({ id: uuidV8('review', input.id, factId), seq: nextSeq + 1 + place, factId }));
  const cards: CardRow[] = question.factIds.flatMap((factId) => cardOf(viewer.userId, factId, log) ?? []);
  const gone = question.factIds.filter((id) => !cards.some(({ factId }) => factId === id));
  const rows = await prisma.$queryRaw<{ moved: number }[]>`
    WITH moved AS (
      UPDATE "User" SET "nextSeq" = ${nextSeq + 1 + fresh.length} WHERE id = ${viewer.userId}::uuid AND "nextSeq" = ${nextSeq} RETURNING id
    ), response AS (
      INSERT INTO "Response" ("learnerId", id, seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt")
      SELECT id, ${input.id}::uuid, ${nextSeq}, ${attemptId}::uuid, ${question.itemId}::uuid, ${question.itemVersion}, ${JSON.stringify(response)}::jsonb,
        ${times.at}, ${input.zone}, ${input.durationMs}, ${viewer.sessionId}::uuid, ${times.receivedAt} FROM moved
    ), reviews AS (
      INSERT INTO "Review" ("learnerId", id, seq, "factId", kind, "responseId", at, zone, "durationMs", "deviceId", "receivedAt")
      SELECT moved.id, row.id, row.seq, row."factId", 'answer', ${input.id}::uuid, ${times.at}, ${input.zone}, ${input.durationMs}, ${viewer.sessionId}::uuid, ${times.receivedAt}
      FROM moved, jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) AS row(id uuid, seq int, "factId" uuid)
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
    )
    SELECT count(*)::int AS moved FROM moved`;
  return rows[0]?.moved === 1;
}

function logWith(ground: Ground, question: Question, id: string, response: ItemResponse, at: number): LoggedReview[] {
  const lines = question.factIds.map((factId) => ({ id: uuidV8('review', id, factId), factId, at, kind: 'answer' as const, rating: null, undoes: null, responseId: id, response, key: question.key }));
  return [...ground.log, ...lines];
}

/**
 * Stores an answer and tells what it was worth. When this returns, the answer is committed.
 *
 * Safe to repeat: the same id with the same answer gives the same feedback and writes nothing. Another answer to a
 * question whose answer was already shown is refused. Log and projections change in one statement, on condition that
 * the learner's log stood still since it was read; if it moved, everything is read and judged again.
 */
export async function recordResponse(viewer: Viewer, attemptId: string, input: NewResponse): Promise<Result<RecordedResponse, ResponseRefusal>> {
  for (let round = 0; round < attemptsToWrite; round++) {
    const ground = await groundOf(viewer, attemptId, input);
    if (!ground) return fail({ code: 'not-found' });
    const { question } = ground;
    if (!question) return fail({ code: 'bad-request' });
    const response = itemResponseOf(input.response, question.options);
    if (!response) return fail({ code: 'no-such-option' });
    if (question.key ? !scoreResponse(question.key, response) : response.form !== 'unknown' && response.form !== question.shown.form) return fail({ code: 'wrong-form' });
    const settled = earlier(viewer, attemptId, ground, question, input.id, response);
    if (settled) return settled;
    const times = timesOf(input, ground.lastAt);
    const log = logWith(ground, question, input.id, response, times.at.getTime());
    if (await write(viewer, attemptId, input, response, question, ground.nextSeq, times, log)) return ok(recorded(viewer, question, response, log));
  }
  return fail({ code: 'busy' });
}
