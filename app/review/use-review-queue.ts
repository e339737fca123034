import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ReviewCard } from '#reviews/review-card';

/** A batch of cards as the server made it, at `stamp` by its clock. */
export type Batch = { readonly stamp: number; readonly day: string; readonly zone: string; readonly cards: readonly ReviewCard[]; readonly waiting: number };

/** With fewer cards than this at hand, the next batch is fetched. */
const fewCards = 6;

/**
 * The cards at hand. A new batch adds those that are not at hand and were not rated meanwhile; one of another day or zone
 * takes the place of all. `isStale`: something was done since the batch was made.
 */
export function useReviewQueue(batch: Batch) {
  const router = useRouter();
  const [cards, setCards] = useState<readonly ReviewCard[]>(batch.cards);
  const [seen, setSeen] = useState(batch);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const [isStale, setIsStale] = useState(false);
  const [loading, startLoading] = useTransition();

  if (seen.stamp !== batch.stamp) {
    const isOther = seen.day !== batch.day || seen.zone !== batch.zone;
    const atHand = isOther ? [] : cards;
    setSeen(batch);
    setCards([...atHand, ...batch.cards.filter(({ factId }) => !touched.includes(factId) && !atHand.some((card) => card.factId === factId))]);
    setIsStale(touched.length > 0);
    setTouched([]);
  }

  /** Asks for the next batch; all that was done until now must be stored. */
  function load() {
    setTouched([]);
    startLoading(() => router.refresh());
  }

  function touch(factId: string) {
    setTouched((before) => [...before, factId]);
    setIsStale(true);
  }

  function take(factId: string) {
    touch(factId);
    setCards((before) => before.filter((card) => card.factId !== factId));
  }

  function putFirst(added: readonly ReviewCard[]) {
    setCards((before) => [...added, ...before.filter(({ factId }) => !added.some((card) => card.factId === factId))]);
  }

  const more = Math.max(0, seen.waiting - seen.cards.length);
  return { cards, more, loading, isStale, needsMore: isStale && (cards.length === 0 || (more > 0 && cards.length < fewCards)), load, touch, take, putFirst };
}
