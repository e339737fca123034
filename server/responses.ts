import 'server-only';
import { uuidV8 } from '#core/ids';
import { fail, ok, type Result } from '#core/result';
import { controlOf } from '#items/forms/all';
import { ItemResponse } from '#items/item';
import { scoreResponse } from '#items/score';
import { type Feedback, feedbackOf } from '#quizzes/feedback';
import { itemResponseOf } from '#quizzes/presented';
import { type Entry, triesToWrite, writeLog } from '#server/log';
import { type CardRow, cardOf, type LoggedReview } from '#server/memory';
import { type Claim, momentOf } from '#server/moment';
import { type Ground, type GroundQuestion, responseGround } from '#server/response-ground';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** An answer as the browser sends it, to the question at a place of an attempt. */
export type NewResponse = Claim & { readonly id: string; readonly position: number; readonly response: ItemResponse };

/** Feedback is null where it comes after the due time. `late`: arrived after that. */
export type RecordedResponse = { readonly feedback: Feedback | null; readonly comesBackAt: string | null; readonly late: boolean };

type ResponseRefusal = { code: 'not-found' | 'bad-request' | 'wrong-form' | 'no-such-option' | 'already-answered' | 'already-submitted' | 'id-reused' | 'too-many-changes' | 'busy' };

/** Answers to one question of an attempt, where they may be changed. */
const mostAnswers = 50;

function isSame(a: ItemResponse, b: ItemResponse): boolean {
  return JSON.stringify(ItemResponse.parse(a)) === JSON.stringify(ItemResponse.parse(b));
}

/** The cards of the facts that a question asks for, by this log. */
function cardsOf(viewer: Viewer, question: GroundQuestion, log: readonly LoggedReview[]): CardRow[] {
  return question.factIds.flatMap((factId) => cardOf(viewer.userId, factId, log) ?? []);
}

function recorded(viewer: Viewer, ground: Ground, question: GroundQuestion, response: ItemResponse, log: readonly LoggedReview[]): RecordedResponse {
  const late = ground.dueAt !== null && now() > ground.dueAt;
  if (ground.holds) return { feedback: null, comesBackAt: null, late };
  const cards = cardsOf(viewer, question, log);
  const feedback = feedbackOf({ ...question, presented: question.options, response });
  return { feedback, comesBackAt: cards.map(({ due }) => due).sort()[0] ?? null, late };
}

/** What earlier answers say about this one: a repeat of it, a refusal, or nothing. */
function earlier(viewer: Viewer, attemptId: string, ground: Ground, question: GroundQuestion, id: string, response: ItemResponse): Result<RecordedResponse, ResponseRefusal> | null {
  const same = ground.stored.find((each) => each.id === id);
  if (same) {
    const repeated = same.attemptId === attemptId && same.itemId === question.itemId && isSame(same.response, response);
    return repeated ? ok(recorded(viewer, ground, question, response, ground.log)) : fail({ code: 'id-reused' });
  }
  if (ground.submitted) return fail({ code: 'already-submitted' });
  if (ground.holds) return ground.stored.length < mostAnswers ? null : fail({ code: 'too-many-changes' });
  return ground.stored.length > 0 ? fail({ code: 'already-answered' }) : null;
}

/** A response's lines in the review log, one for each fact of its item, in their order; their ids follow from the response's. */
export function reviewsOf(factIds: readonly string[], id: string) {
  return factIds.map((factId) => ({ id: uuidV8('review', id, factId), factId, kind: 'answer' as const, responseId: id }));
}

/** What the response adds to the logs, and the log of its facts with it. */
function entryOf(viewer: Viewer, attemptId: string, ground: Ground, question: GroundQuestion, input: NewResponse, response: ItemResponse): Entry & { readonly log: readonly LoggedReview[] } {
  const { itemId, itemVersion, key } = question;
  const moment = momentOf(input, ground.lastAt);
  const responses = [{ id: input.id, attemptId, itemId, itemVersion, response }];
  if (ground.holds) return { moment, responses, reviews: [], cards: [], log: ground.log };
  const reviews = reviewsOf(question.factIds, input.id);
  const log = [...ground.log, ...reviews.map((line) => ({ ...line, at: moment.at.getTime(), zone: moment.zone, rating: null, undoes: null, response, key }))];
  return { moment, responses, reviews, cards: cardsOf(viewer, question, log), log };
}

function isOfForm({ key, shown }: GroundQuestion, response: ItemResponse): boolean {
  return key ? scoreResponse(key, response) !== null : response.form === 'unknown' || response.form === controlOf(shown.form);
}

/**
 * Stores an answer and tells what it was worth. When this returns, the answer is committed.
 *
 * Safe to repeat: the same id with the same answer gives the same feedback and writes nothing. Another answer to a
 * question whose answer was already shown is refused; where feedback waits for the due time, the last one before handing in
 * counts, and its facts are reviewed then (`submitAttempt`). If another write of the learner came between, everything is read
 * and judged again.
 */
export async function recordResponse(viewer: Viewer, attemptId: string, input: NewResponse): Promise<Result<RecordedResponse, ResponseRefusal>> {
  for (let round = 0; round < triesToWrite; round++) {
    const ground = await responseGround(viewer, attemptId, input);
    if (!ground) return fail({ code: 'not-found' });
    const { question } = ground;
    if (!question) return fail({ code: 'bad-request' });
    const response = itemResponseOf(input.response, question.options);
    if (!response) return fail({ code: 'no-such-option' });
    if (!isOfForm(question, response)) return fail({ code: 'wrong-form' });
    const settled = earlier(viewer, attemptId, ground, question, input.id, response);
    if (settled) return settled;
    const entry = entryOf(viewer, attemptId, ground, question, input, response);
    if (await writeLog(viewer, ground.nextSeq, entry)) return ok(recorded(viewer, ground, question, response, entry.log));
  }
  return fail({ code: 'busy' });
}
