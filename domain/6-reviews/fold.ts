import type { Rating, Review } from '#reviews/review';
import { byReplayOrder } from '#reviews/review';
import type { Memory, Scheduler, When } from '#reviews/scheduler';

/** One learner's memory of one fact, as the log adds up to it. `memory` is null while nothing has been recalled. */
export type Card = { readonly memory: Memory | null; readonly suspended: boolean };

export type FoldOptions = {
  readonly learnerId: string;
  readonly factId: string;
  readonly scheduler: Scheduler;
  /** What an answer was worth by the key now in force; null when its question is void and the answer counts for nothing. */
  readonly worthOf: (responseId: string) => Rating | null;
};

/** The log in replay order, each line once, without what was undone. */
export function standing(log: readonly Review[]): Review[] {
  const undone = new Set(log.flatMap((review) => (review.kind === 'undo' ? [review.undoes] : [])));
  const kept = new Map(log.filter((review) => review.kind !== 'undo' && !undone.has(review.id)).map((review) => [review.id, review]));
  return [...kept.values()].sort(byReplayOrder);
}

/** The card after a recall: what a rating would make of it, and what it makes of it, is the same computation. */
export function recalled(card: Card, rating: Rating, when: When, options: FoldOptions): Card {
  const seed = `${options.learnerId}/${options.factId}/${card.memory?.reps ?? 0}`;
  return { ...card, memory: options.scheduler(card.memory, rating, when, seed) };
}

/** The card after one more line of its standing log. */
export function step(card: Card, review: Review, options: FoldOptions): Card {
  switch (review.kind) {
    case 'answer': {
      const worth = options.worthOf(review.responseId);
      return worth === null ? card : recalled(card, worth, review, options);
    }
    case 'rating':
      return recalled(card, review.rating, review, options);
    case 'suspend':
      return { ...card, suspended: true };
    case 'resume':
      return { ...card, suspended: false };
    case 'reset':
      return { memory: null, suspended: false };
    case 'bury':
    case 'undo':
      return card;
  }
}

/**
 * The card that a log of reviews of one fact by one learner adds up to.
 *
 * It depends on which reviews there are and on the keys in force, not on the order, the number of times or the device
 * that they came from: merging two devices is a set union.
 */
export function foldReviews(log: readonly Review[], options: FoldOptions): Card {
  return standing(log).reduce<Card>((card, review) => step(card, review, options), { memory: null, suspended: false });
}
