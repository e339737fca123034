import type { FactKind } from '#facts/fact';
import type { Rating } from '#reviews/review';

/** One line of a learner's log that told something of a fact: an answer in a quiz, or a rating of a card. */
export type Recall = {
  readonly id: string;
  readonly factId: string;
  /** Null for a card of one's own. */
  readonly kind: FactKind | null;
  /** The article that the fact is from, as URLs name it; null for none. */
  readonly slug: string | null;
  /** Ms since the epoch. */
  readonly at: number;
  /** The study day it belongs to, in the zone it was given in. */
  readonly day: string;
  /** Null where it counts for nothing: its question is void, or its feedback has to wait. */
  readonly rating: Rating | null;
  /** Whether it may not yet be told if it was right. */
  readonly isHeld: boolean;
  /** Whether the fact was a card whose due time had come. */
  readonly wasDue: boolean;
};

/** Some answers: how many, how many of them count, and how many of those were right. */
export type Share = { readonly all: number; readonly counted: number; readonly right: number };

/** Whether a fact was recalled: hard, good and easy are, again is not; null where it does not count. */
export function isRight({ rating }: Pick<Recall, 'rating'>): boolean | null {
  return rating === null ? null : rating >= 2;
}

/** What some recalls add up to. */
export function shareOf(recalls: readonly Recall[]): Share {
  const counted = recalls.filter(({ rating }) => rating !== null);
  return { all: recalls.length, counted: counted.length, right: counted.filter(isRight).length };
}
