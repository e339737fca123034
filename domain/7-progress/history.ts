import { type Card, type FoldOptions, standing, step } from '#reviews/fold';
import type { Rating, Review } from '#reviews/review';
import type { Memory } from '#reviews/scheduler';

/** One recall of a fact, with its memory before and after it. `rating` is null for the answer to a void question, which changes nothing. */
export type Recalled = { readonly id: string; readonly at: number; readonly rating: Rating | null; readonly before: Memory | null; readonly after: Memory | null };

function ratingOf(review: Review, options: FoldOptions): Rating | null | undefined {
  if (review.kind === 'answer') return options.worthOf(review.responseId);
  return review.kind === 'rating' ? review.rating : undefined;
}

/**
 * Every recall that a log of one fact holds, in replay order, without those undone. It is the same replay as
 * `foldReviews`: the memory after the last step is the memory of the card, unless the card was reset since.
 */
export function historyOf(log: readonly Review[], options: FoldOptions): Recalled[] {
  const recalls: Recalled[] = [];
  let card: Card = { memory: null, suspended: false };
  for (const review of standing(log)) {
    const rating = ratingOf(review, options);
    const before = card.memory;
    card = step(card, review, options);
    if (rating !== undefined) recalls.push({ id: review.id, at: review.at, rating, before, after: card.memory });
  }
  return recalls;
}
