import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { foldReviews } from '#reviews/fold';
import type { Rating } from '#reviews/review';
import type { ReviewCard } from '#reviews/review-card';
import { reviewCards } from '#server/cards';
import { type Entry, triesToWrite, writeLog } from '#server/log';
import { cardOf, foldOptionsOf, type LoggedReview, reviewsOfFact } from '#server/memory';
import { type Claim, momentOf } from '#server/moment';
import { prisma } from '#server/prisma';
import { type ReviewGround, reviewGround } from '#server/review-ground';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';

/** A line of the review log as the browser sends it. `itemId` is the question shown; null for the fact's own sentence. */
export type NewReview = Claim & { readonly id: string; readonly factId: string } & (
    | { readonly kind: 'rating'; readonly rating: Rating; readonly itemId: string | null }
    | { readonly kind: 'undo'; readonly undoes: string }
    | { readonly kind: 'suspend' | 'resume' | 'bury' | 'reset' }
  );

/** When the card comes back, ISO 8601 and in days; null when it holds no recall. The card itself after an undo, to be shown again. */
export type RecordedReview = { readonly due: string | null; readonly days: number | null; readonly card: ReviewCard | null };

type ReviewRefusal = { code: 'not-found' | 'card-gone' | 'bad-request' | 'id-reused' | 'busy' };

type Parts = { readonly rating: number | null; readonly undoes: string | null; readonly itemId: string | null };

function partsOf(input: NewReview): Parts {
  return { rating: input.kind === 'rating' ? input.rating : null, undoes: input.kind === 'undo' ? input.undoes : null, itemId: input.kind === 'rating' ? input.itemId : null };
}

function isRepeat(stored: NonNullable<ReviewGround['stored']>, input: NewReview): boolean {
  const { rating, undoes, itemId } = partsOf(input);
  return stored.factId === input.factId && stored.kind === input.kind && stored.rating === rating && stored.undoes === undoes && stored.itemId === itemId;
}

function refusalOf(viewer: Viewer, ground: ReviewGround, input: NewReview): ReviewRefusal | null {
  if (ground.stored) return isRepeat(ground.stored, input) ? null : { code: 'id-reused' };
  if (!ground.known) return { code: 'not-found' };
  if (ground.gone) return { code: 'card-gone' };
  if (!ground.asked) return { code: 'bad-request' };
  if (input.kind === 'undo') {
    const target = ground.log.find(({ id }) => id === input.undoes);
    return target && target.kind !== 'answer' && target.kind !== 'undo' ? null : { code: 'not-found' };
  }
  const { suspended } = foldReviews(reviewsOfFact(input.factId, ground.log), foldOptionsOf(viewer.userId, input.factId, ground.log));
  return suspended && (input.kind === 'rating' || input.kind === 'bury') ? { code: 'not-found' } : null;
}

/** What the line adds to the log, and the log of its fact with it. */
function entryOf(viewer: Viewer, ground: ReviewGround, input: NewReview): Entry & { readonly log: readonly LoggedReview[] } {
  const { id, factId, kind } = input;
  const { rating, undoes, itemId } = partsOf(input);
  const moment = momentOf(input, ground.lastAt);
  const log = [...ground.log, { id, factId, kind, rating, undoes, at: moment.at.getTime(), zone: moment.zone, responseId: null, response: null, key: null }];
  const line = { id, factId, kind, ...(rating ? { rating } : {}), ...(undoes ? { undoes } : {}), ...(itemId ? { itemId } : {}) };
  const card = cardOf(viewer.userId, factId, log);
  return { moment, responses: [], reviews: [line], cards: card ? [card] : [], log };
}

async function recorded(viewer: Viewer, input: NewReview, log: readonly LoggedReview[]): Promise<RecordedReview> {
  const card = cardOf(viewer.userId, input.factId, log);
  const shown = input.kind === 'undo' ? await reviewCards(viewer, [input.factId], { now: now(), zone: input.zone }) : [];
  return { due: card?.due ?? null, days: card?.scheduledDays ?? null, card: shown[0] ?? null };
}

/** What the line means beside the log: where the learner is now, and that a fact learned anew is one to learn. */
async function noted(viewer: Viewer, ground: ReviewGround, input: NewReview): Promise<void> {
  if (ground.zone !== input.zone) await prisma.$executeRaw`UPDATE "User" SET zone = ${input.zone} WHERE id = ${viewer.userId}::uuid`;
  if (input.kind !== 'reset') return;
  await prisma.$executeRaw`
    INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt") VALUES (${viewer.userId}::uuid, ${input.factId}::uuid, 0, ${new Date(now())}) ON CONFLICT DO NOTHING`;
}

/**
 * Stores what a learner did with a card: a rating, or an undo, a suspension and the like. When this returns, it is committed.
 *
 * Safe to repeat under its id. Refused are facts that are not in the learner's review or are suspended ('not-found'), own
 * cards that were deleted meanwhile ('card-gone'), a question that does not ask for the fact, and an id that means something else.
 * If another write of the learner came between, everything is read and judged again.
 */
export async function recordReview(viewer: Viewer, input: NewReview): Promise<Result<RecordedReview, ReviewRefusal>> {
  for (let round = 0; round < triesToWrite; round++) {
    const ground = await reviewGround(viewer, input);
    if (!ground) return fail({ code: 'not-found' });
    const refusal = refusalOf(viewer, ground, input);
    if (refusal) return fail(refusal);
    if (ground.stored) return ok(await recorded(viewer, input, ground.log));
    const { log, ...entry } = entryOf(viewer, ground, input);
    if (!(await writeLog(viewer, ground.nextSeq, entry))) continue;
    await noted(viewer, ground, input);
    return ok(await recorded(viewer, input, log));
  }
  return fail({ code: 'busy' });
}
