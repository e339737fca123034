import { z } from 'zod';
import { uuidV8 } from '#core/ids';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, shownCommon, ShownOption, shownOf } from '#items/forms/parts';
import { inParts, type Score } from '#items/forms/worth';

const form = 'match' as const;

/** Each pair tells of the fact at its place in `factIds`. */
const Item = z
  .strictObject({ ...common, form: z.literal(form), pairs: z.array(z.tuple([z.string().min(1), z.string().min(1)])).min(3) })
  .refine(({ pairs, factIds }) => factIds.length === pairs.length && [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size === pairs.length), { error: 'each side once' });
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, lefts: z.array(ShownOption), rights: z.array(ShownOption) });
const Key = z.strictObject({ form: z.literal(form), pairs: z.array(z.strictObject({ left: z.string(), right: z.string(), factId: z.uuid() })), ...keyCommon });

const sided = (itemId: string, side: string, text: string) => ({ id: uuidV8(itemId, side, text).replace(/-/g, '').slice(-10), text });
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function scoreMatch(key: z.infer<typeof Key>, { pairs }: ResponseOf<'match'>): Score | null {
  const given = new Map(pairs);
  const lefts = new Set(key.pairs.map(({ left }) => left));
  const rights = new Set(key.pairs.map(({ right }) => right));
  const isSound = given.size === pairs.length && new Set(given.values()).size === pairs.length && pairs.every(([left, right]) => lefts.has(left) && rights.has(right));
  if (!isSound) return null;
  const parts = key.pairs.map(({ left, right, factId }) => ({ factId, score: given.get(left) === right ? 1 : 0 }));
  return inParts(parts.filter(({ score }) => score === 1).length / parts.length, parts);
}

/** What belongs to what: each left has one right. A right that is given twice is refused. */
export const match = {
  Item,
  Shown,
  Key,
  control: 'match' as const,
  halves(item: z.infer<typeof Item>) {
    const sides = item.pairs.map(([left, right], at) => ({ left: sided(item.id, 'left', left), right: sided(item.id, 'right', right), factId: item.factIds[at] ?? '' }));
    return {
      shown: { form, ...shownOf(item), lefts: sides.map(({ left }) => left).sort(byId), rights: sides.map(({ right }) => right).sort(byId) },
      key: { form, pairs: sides.map(({ left, right, factId }) => ({ left: left.id, right: right.id, factId })), evidence: item.evidence },
    };
  },
  whole(base: Common, shown: z.infer<typeof Shown>, key: z.infer<typeof Key>) {
    const texts = new Map([...shown.lefts, ...shown.rights].map(({ id, text }) => [id, text]));
    return { ...base, form, pairs: key.pairs.map(({ left, right }): [string, string] => [texts.get(left) ?? '', texts.get(right) ?? '']) };
  },
  score: scoreMatch,
};
