import { z } from 'zod';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, Option, shownCommon, ShownOption, shownOf } from '#items/forms/parts';
import { shownOptions } from '#items/forms/one-key';
import { inParts, type Score } from '#items/forms/worth';

const form = 'multiple' as const;

const Item = z.strictObject({ ...common, form: z.literal(form), options: z.array(Option).min(3) });
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, options: z.array(ShownOption) });
/** One entry for each option; an option tells of the fact it names, or of all facts of the item when it names none. */
const Key = z.strictObject({ form: z.literal(form), options: z.array(z.strictObject({ id: z.string(), key: z.boolean(), factId: z.uuid().optional() })), ...keyCommon });

type Keyed = { readonly id: string; readonly factId?: string | undefined };

/** What a choice of several is worth: each key counts alike, and each wrong choice takes one away. */
export function scoreSeveral(keyed: readonly Keyed[], choices: readonly string[]): Score {
  const chosen = new Set(choices);
  const right = keyed.filter(({ id }) => chosen.has(id)).length;
  const score = Math.max(0, (right - (chosen.size - right)) / Math.max(1, keyed.length));
  return inParts(score, keyed.map(({ id, factId }) => ({ factId, score: chosen.has(id) ? 1 : 0 })));
}

/** Several of the answers are right. */
export const multiple = {
  Item,
  Shown,
  Key,
  control: 'multiple' as const,
  halves: (item: z.infer<typeof Item>) => ({
    shown: { form, ...shownOf(item), options: shownOptions(item.options) },
    key: { form, options: item.options.map(({ id, key, factId }) => ({ id, key, ...(factId ? { factId } : {}) })), evidence: item.evidence },
  }),
  whole(base: Common, shown: z.infer<typeof Shown>, key: z.infer<typeof Key>) {
    const told = new Map(key.options.map((option) => [option.id, option]));
    return { ...base, form, options: shown.options.map((option) => ({ ...option, key: false, ...told.get(option.id) })) };
  },
  score: (key: z.infer<typeof Key>, response: ResponseOf<'multiple'>) => scoreSeveral(key.options.filter((option) => option.key), response.optionIds),
};
