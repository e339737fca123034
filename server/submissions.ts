import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { gradeOf } from '#quizzes/grade';
import { type Entry, triesToWrite, writeLog } from '#server/log';
import { cardOf, type LoggedReview } from '#server/memory';
import { reviewsOf } from '#server/responses';
import { now } from '#server/runtime';
import { type SubmissionGround, submissionGround } from '#server/submission-ground';
import type { Viewer } from '#server/viewer';

/** `score` is null also while it waits for the due time. */
export type Submission = { readonly submittedAt: string; readonly score: number | null };

/** Lines of the review log for the answers that were held until now, each at the moment of its answer. */
function heldReviews({ questions }: SubmissionGround) {
  return questions.flatMap(({ key, factIds, final }) => {
    if (!final || final.isReviewed) return [];
    const { at, receivedAt, zone, durationMs, response } = final;
    return reviewsOf(factIds, final.id).map((line) => ({ line: { ...line, of: { at, receivedAt, zone, durationMs } }, logged: { ...line, at: at.getTime(), zone, rating: null, undoes: null, response, key } }));
  });
}

/** What the end of an attempt adds to the logs. */
function entryOf(viewer: Viewer, attemptId: string, ground: SubmissionGround, score: number | null): Entry {
  const reviews = heldReviews(ground);
  const log: LoggedReview[] = [...ground.log, ...reviews.map(({ logged }) => logged)];
  const touched = [...new Set(reviews.map(({ line }) => line.factId))];
  const at = new Date(now());
  return {
    moment: { at, receivedAt: at, zone: 'UTC', durationMs: 0 },
    responses: [],
    reviews: reviews.map(({ line }) => line),
    cards: touched.flatMap((factId) => cardOf(viewer.userId, factId, log) ?? []),
    ending: { attemptId, score },
  };
}

function told(submittedAt: Date, score: number | null, heldUntil: number | null): Submission {
  const held = heldUntil !== null && now() < heldUntil;
  return { submittedAt: submittedAt.toISOString(), score: held ? null : score };
}

/**
 * Ends an attempt and grades it from the last stored answers; questions left open score 0. Facts whose answers were held
 * until now are reviewed, in the same statement. Where feedback waits for the due time, the score is not told before.
 * Safe to repeat, also at the same moment: the first submission stands, with its time and score.
 */
export async function submitAttempt(viewer: Viewer, attemptId: string): Promise<Result<Submission, { code: 'not-found' | 'busy' }>> {
  for (let round = 0; round < triesToWrite; round++) {
    const ground = await submissionGround(viewer, attemptId);
    if (!ground) return fail({ code: 'not-found' });
    if (ground.submittedAt) return ok(told(new Date(ground.submittedAt), ground.score, ground.heldUntil));
    const score = gradeOf(ground.questions.map(({ key, final }) => ({ key, response: final?.response ?? null })));
    const entry = entryOf(viewer, attemptId, ground, score);
    if (await writeLog(viewer, ground.nextSeq, entry)) return ok(told(entry.moment.receivedAt, score, ground.heldUntil));
  }
  return fail({ code: 'busy' });
}
