import type { FoldOptions } from '#reviews/fold';
import { recalled } from '#reviews/fold';
import type { Memory } from '#reviews/scheduler';
import { retrievability } from '#reviews/scheduler';
import type { Preview } from '#reviews/review-card';
import type { Rating } from '#reviews/review';
import type { When } from '#reviews/scheduler';

/** Cards that are new to a learner on one study day, at most. */
export const newADay = 10;

export type DueCard = { readonly factId: string } & Pick<Memory, 'state' | 'due' | 'stability' | 'lastReviewAt'>;

/** Due cards with those first whose recall has been lost the most; alike ones by when they were due, then by fact. */
export function mostForgottenFirst<T extends DueCard>(cards: readonly T[], now: number): T[] {
  const ranked = cards.map((card) => ({ card, recall: retrievability(card, now) }));
  return ranked.sort((a, b) => a.recall - b.recall || a.card.due - b.card.due || (a.card.factId < b.card.factId ? -1 : 1)).map(({ card }) => card);
}

const ratings = [1, 2, 3, 4] as const;

function previewOf(memory: Memory | null, rating: Rating, when: When, options: FoldOptions): Preview {
  const next = recalled({ memory, suspended: false }, rating, when, options).memory;
  if (!next) throw new Error('A recall left no memory.');
  return { days: next.scheduledDays, minutes: next.scheduledDays > 0 ? 0 : Math.round((next.due - when.at) / 60_000) };
}

/** What each rating would lead to, computed as the fold will compute it: what is shown is what comes. */
export function previewsOf(memory: Memory | null, when: When, options: FoldOptions): Record<Rating, Preview> {
  const [again, hard, good, easy] = ratings.map((rating) => previewOf(memory, rating, when, options));
  return { 1: again!, 2: hard!, 3: good!, 4: easy! };
}
