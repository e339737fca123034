import { z } from 'zod';

const id = z.string().min(1).max(64);
const few = 32;

/**
 * What a learner answered, named by the control it was given with: forms that are answered alike share one. Option ids are
 * the item's own, or those of an attempt.
 */
export const ItemResponse = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('choice'), optionId: id }),
  z.strictObject({ form: z.literal('multiple'), optionIds: z.array(id).min(1).max(few) }),
  z.strictObject({ form: z.literal('typed'), text: z.string().min(1).max(200) }),
  /** [left, right]; a left that is not there stays without a partner. */
  z.strictObject({ form: z.literal('match'), pairs: z.array(z.tuple([id, id])).min(1).max(few) }),
  z.strictObject({ form: z.literal('order'), sequence: z.array(id).min(2).max(few) }),
  z.strictObject({ form: z.literal('map'), countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1).max(few) }),
  z.strictObject({ form: z.literal('unknown') }),
]);
export type ItemResponse = z.infer<typeof ItemResponse>;

/** How an item is answered. */
export type Control = Exclude<ItemResponse['form'], 'unknown'>;
export type ResponseOf<C extends Control> = Extract<ItemResponse, { form: C }>;
