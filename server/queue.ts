import 'server-only';
import type { ReviewCard } from '#reviews/review-card';
import { reviewCards } from '#server/cards';
import { type Clock, type ReviewDay, reviewDay } from '#server/review-day';
import type { Viewer } from '#server/viewer';

/** Cards sent at once. */
const batch = 20;

/** The next cards of a day of study, how many wait in all, and the day around them. */
export type Queue = { readonly cards: readonly ReviewCard[]; readonly waiting: number; readonly day: ReviewDay };

/**
 * What to review now: the due cards with the greatest loss first, then new ones; at most 20 at once.
 * @param ahead whether to show cards that are being learned some minutes before their time, when nothing else waits
 */
export async function reviewQueue(viewer: Viewer, clock: Clock, ahead = false): Promise<Queue> {
  const day = await reviewDay(viewer, clock);
  const now = [...day.due, ...day.fresh];
  const facts = now.length === 0 && ahead ? day.soon : now;
  const cards = await reviewCards(viewer, facts.slice(0, batch).map(({ factId }) => factId), clock);
  return { cards, waiting: Math.max(facts.length - Math.min(facts.length, batch), 0) + cards.length, day };
}
