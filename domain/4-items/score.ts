import { forms } from '#items/forms/all';
import { type Score, whole } from '#items/forms/worth';
import { formOf, type ItemKey, type ItemResponse } from '#items/item';

export type { Score, Verdict } from '#items/forms/worth';

/**
 * What a response is worth, 0 to 1. "I don't know" is 0. Of several keys each counts alike and each wrong choice takes
 * one away; a typed answer with one slip is 'almost' and counts in full. Null for a response that is answered another way
 * than the item, or does not fit it: a pair of things that are not there, an order that leaves one out.
 */
export function scoreResponse(key: ItemKey, response: ItemResponse): Score | null {
  if (response.form === 'unknown') return whole(0, 'unknown');
  return forms[key.form].control === response.form ? formOf(key.form).score(key, response) : null;
}
