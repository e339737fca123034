/** How well a fact was recalled: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/**
 * A line of the log that one fact's memory hears. Times are ms since the epoch; `zone` is where the learner was then.
 * An `answer` points at the response it came from; its worth is not stored, it follows from the key now in force.
 */
export type Review = { readonly id: string; readonly at: number; readonly zone: string } & (
  | { readonly kind: 'answer'; readonly responseId: string }
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'undo'; readonly undoes: string }
  | { readonly kind: 'bury' | 'suspend' | 'resume' | 'reset' }
);

/** Replay order: by time, then by id. Total, so two devices never disagree. */
export function byReplayOrder(a: Review, b: Review): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
