import 'server-only';
import { z } from 'zod';
import { ItemKey, ItemResponse } from '#items/item';
import { type FoldOptions, foldReviews } from '#reviews/fold';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler, type Memory } from '#reviews/scheduler';
import { worthOf } from '#reviews/worth';

/** A line of the review log as SQL hands it over, with the response it came from and the key now in force. */
export const LoggedReview = z.object({
  id: z.string(),
  factId: z.string(),
  at: z.number(),
  zone: z.string(),
  kind: z.enum(['answer', 'rating', 'undo', 'bury', 'suspend', 'resume', 'reset']),
  rating: z.number().nullable(),
  undoes: z.string().nullable(),
  responseId: z.string().nullable(),
  response: ItemResponse.nullable(),
  key: ItemKey.nullable(),
});
export type LoggedReview = z.infer<typeof LoggedReview>;

/** One row of "Card" as it goes into the database; times are ISO 8601. */
export type CardRow = {
  factId: string;
  state: Memory['state'];
  due: string;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningStep: number;
  reps: number;
  lapses: number;
  suspended: boolean;
  lastReviewAt: string;
};

const scheduler = fsrsScheduler();

function reviewOf(line: LoggedReview): Review {
  const { kind, rating, undoes, responseId } = line;
  const common = { id: line.id, at: line.at, zone: line.zone };
  if (kind === 'answer' && responseId) return { ...common, kind, responseId };
  if (kind === 'rating' && rating) return { ...common, kind, rating: rating as Rating };
  if (kind === 'undo' && undoes) return { ...common, kind, undoes };
  if (kind === 'answer' || kind === 'rating' || kind === 'undo') throw new Error(`Review ${line.id} of kind ${kind} lacks its part.`);
  return { ...common, kind };
}

/** How a learner's log of one fact is folded: with the scheduler in force, and the worth of answers by the keys in force. */
export function foldOptionsOf(learnerId: string, factId: string, log: readonly LoggedReview[]): FoldOptions {
  const answers = new Map(log.map((line) => [line.responseId, line]));
  return {
    learnerId,
    factId,
    scheduler,
    worthOf: (responseId) => {
      const line = answers.get(responseId);
      return line?.response ? worthOf(line.key, line.response, factId) : null;
    },
  };
}

/** The lines of one fact in a log, as the fold takes them. */
export function reviewsOfFact(factId: string, log: readonly LoggedReview[]): Review[] {
  return log.filter((line) => line.factId === factId).map(reviewOf);
}

/** The card that a learner's log of one fact adds up to; null when it holds no recall. */
export function cardOf(learnerId: string, factId: string, log: readonly LoggedReview[]): CardRow | null {
  const { memory, suspended } = foldReviews(reviewsOfFact(factId, log), foldOptionsOf(learnerId, factId, log));
  if (!memory) return null;
  const { due, lastReviewAt, lastReviewDay: _, ...rest } = memory;
  return { factId, ...rest, suspended, due: new Date(due).toISOString(), lastReviewAt: new Date(lastReviewAt).toISOString() };
}
