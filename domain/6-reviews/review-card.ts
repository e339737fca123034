import type { Context } from '#articles/context';
import type { FactKind } from '#facts/fact';
import type { Correction } from '#reviews/correction';
import type { Rating } from '#reviews/review';

/** One way to ask for a fact on a card. A run of underscores in `front` is the gap that `back` fills. */
export type Rendering = {
  /** The question it comes from; null for the fact's own sentence, and for a learner's own card. */
  readonly itemId: string | null;
  readonly front: string;
  readonly back: string;
  readonly proof: Context | null;
};

/** What a rating leads to: days, or minutes where that is less than a day. */
export type Preview = { readonly days: number; readonly minutes: number };

/** A card as it is reviewed. Times are ms since the epoch. */
export type ReviewCard = Rendering & {
  readonly factId: string;
  /** Null for a learner's own card. */
  readonly kind: FactKind | null;
  readonly article: { readonly slug: string; readonly place: string | null; readonly date: string | null } | null;
  /** Where a learner's own card comes from, in their words. */
  readonly note: string | null;
  /** Null for a card that is new. */
  readonly lastSeenAt: number | null;
  /** The article says it no more. */
  readonly retired: boolean;
  /** What changed since the learner met the fact last; null until the article is corrected. */
  readonly correction: Correction | null;
  readonly previews: Readonly<Record<Rating, Preview>>;
};

/** A line of today's reviews that can be taken back. */
export type Undoable = { readonly id: string; readonly factId: string };
