import { z } from 'zod';
import { uuidV8 } from '#core/ids';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, shownCommon, ShownOption, shownOf } from '#items/forms/parts';
import { inParts, type Score } from '#items/forms/worth';

const form = 'order' as const;

/** The entries in the right order; each tells of the fact at its place in `factIds`. */
const Item = z
  .strictObject({ ...common, form: z.literal(form), sequence: z.array(z.string().min(1)).min(3) })
  .refine(({ sequence, factIds }) => factIds.length === sequence.length && new Set(sequence).size === sequence.length, { error: 'each entry once' });
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, entries: z.array(ShownOption) });
const Key = z.strictObject({ form: z.literal(form), sequence: z.array(z.strictObject({ id: z.string(), factId: z.uuid() })), ...keyCommon });

/** -1 to 1: how many of the others stand on their right side of an entry, less those that do not, as a share. */
function agreement(places: readonly number[], at: number): number {
  const right = places.filter((place, other) => other !== at && place < (places[at] ?? 0) === other < at).length;
  return (2 * right) / (places.length - 1) - 1;
}

/**
 * Kendall's tau, 0 where it would be less: the share of pairs in the right order, less that of pairs in the wrong one.
 * Each entry's part is its own share of it, so an order by chance is worth about nothing.
 */
function scoreOrder(key: z.infer<typeof Key>, { sequence }: ResponseOf<'order'>): Score | null {
  const places = key.sequence.map(({ id }) => sequence.indexOf(id));
  if (sequence.length !== places.length || places.includes(-1)) return null;
  const shares = places.map((_, at) => agreement(places, at));
  const tau = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return inParts(Math.max(0, tau), key.sequence.map(({ factId }, at) => ({ factId, score: Math.max(0, shares[at] ?? 0) })));
}

/** What came first, next and last. A response must hold every entry once. */
export const order = {
  Item,
  Shown,
  Key,
  control: 'order' as const,
  halves(item: z.infer<typeof Item>) {
    const entries = item.sequence.map((text, at) => ({ id: uuidV8(item.id, text).replace(/-/g, '').slice(-10), text, factId: item.factIds[at] ?? '' }));
    return {
      shown: { form, ...shownOf(item), entries: entries.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1)) },
      key: { form, sequence: entries.map(({ id, factId }) => ({ id, factId })), evidence: item.evidence },
    };
  },
  whole(base: Common, shown: z.infer<typeof Shown>, key: z.infer<typeof Key>) {
    const texts = new Map(shown.entries.map(({ id, text }) => [id, text]));
    return { ...base, form, sequence: key.sequence.map(({ id }) => texts.get(id) ?? '') };
  },
  score: scoreOrder,
};
