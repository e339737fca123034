import 'server-only';
import type { ReviewCard } from '#reviews/review-card';
import { reviewCards } from '#server/cards';
import { type Clock, type ReviewDay, reviewDay, type WaitingCard } from '#server/review-day';
import type { Viewer } from '#server/viewer';

/** Cards sent at once. */
const batch = 20;

/** The next cards of a study day and how many wait in all; when none does, those that come back within minutes; and the day around them. */
export type Queue = { readonly cards: readonly ReviewCard[]; readonly waiting: number; readonly soon: readonly ReviewCard[]; readonly day: ReviewDay };

const cardsAt = (viewer: Viewer, waiting: readonly WaitingCard[], clock: Clock) => reviewCards(viewer, waiting.map(({ factId }) => factId), clock);

/** What to review now: the due cards with the greatest loss first, then new ones; at most 20 at once. */
export async function reviewQueue(viewer: Viewer, clock: Clock): Promise<Queue> {
  const day = await reviewDay(viewer, clock);
  const now = [...day.due, ...day.fresh];
  let at = 0;
  let cards: ReviewCard[] = [];
  for (; at < now.length && cards.length === 0; at += batch) cards = await cardsAt(viewer, now.slice(at, at + batch), clock);
  const soon = cards.length === 0 ? await cardsAt(viewer, day.soon.slice(0, batch), clock) : [];
  return { cards, waiting: Math.max(now.length - at, 0) + cards.length, soon, day };
}
