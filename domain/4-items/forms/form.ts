import type { z } from 'zod';
import type { Common } from '#items/forms/parts';
import type { Control, ResponseOf } from '#items/forms/response';
import type { Score } from '#items/forms/worth';

/**
 * A form: what an item of it is, what of it is shown and what is kept, and what a response is worth.
 * `whole` is the reverse of `halves`; `score` is null for a response that does not fit the item.
 */
export type Form<I extends Common, S, K, C extends Control> = {
  readonly Item: z.ZodType<I>;
  readonly Shown: z.ZodType<S>;
  readonly Key: z.ZodType<K>;
  readonly control: C;
  readonly halves: (item: I) => { readonly shown: S; readonly key: K };
  readonly whole: (base: Common, shown: S, key: K) => I;
  readonly score: (key: K, response: ResponseOf<C>) => Score | null;
};
