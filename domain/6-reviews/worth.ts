import type { ItemKey, ItemResponse } from '#items/item';
import { scoreResponse } from '#items/score';
import { ratingOf } from '#reviews/rating';
import type { Rating } from '#reviews/review';

/**
 * What a response tells of one fact by this key; null when the question is void, or the key became one of another form.
 * In an item of several facts each is rated by its own part of the answer.
 */
export function worthOf(key: ItemKey | null, response: ItemResponse, factId: string): Rating | null {
  const score = key && scoreResponse(key, response);
  if (!score) return null;
  const part = score.parts.find((each) => each.factId === factId);
  return ratingOf(part?.score ?? score.score);
}
