import type { ItemKey, ItemResponse } from '#items/item';
import { scoreResponse } from '#items/score';

/** A question of an attempt with its key in force (null when void) and the response, if there is one. */
export type Graded = { readonly key: ItemKey | null; readonly response: ItemResponse | null };

/**
 * The score of an attempt, 0 to 1: the mean over its questions, where an open one scores 0 and a void one does not count.
 * Null when every question is void.
 */
export function gradeOf(questions: readonly Graded[]): number | null {
  const scores = questions.flatMap(({ key, response }) => (key ? [response ? (scoreResponse(key, response)?.score ?? 0) : 0] : []));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
