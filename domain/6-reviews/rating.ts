import type { Rating } from '#reviews/review';

/**
 * What an automatically scored answer tells of a fact: 3 (good) for the full score, 1 (again) for less.
 * Speed tells nothing, and no answer is "easy": only the learner can say that.
 * @param score the fact's part of the answer, 0 to 1
 */
export function ratingOf(score: number): Rating {
  return score === 1 ? 3 : 1;
}
