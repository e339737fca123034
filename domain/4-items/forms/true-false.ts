import { z } from 'zod';
import { type Common, common, keyCommon, Option, shownCommon, ShownOption, shownOf } from '#items/forms/parts';
import { keyedId, keyedOptions, scoreOneKey, shownOptions } from '#items/forms/one-key';

const form = 'true-false' as const;

/** The detail that was exchanged in a false statement: what it says, and what the article says. */
export const Change = z.strictObject({ said: z.string().min(1), right: z.string().min(1) });
export type Change = z.infer<typeof Change>;

const Item = z.strictObject({ ...common, form: z.literal(form), options: z.array(Option).length(2), changed: Change.nullable() });
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, options: z.array(ShownOption) });
const Key = z.strictObject({ form: z.literal(form), optionId: z.string(), changed: Change.nullable(), ...keyCommon });

/** A statement that is true or, with one detail exchanged, false. The options stand in this order. */
export const trueFalse = {
  Item,
  Shown,
  Key,
  control: 'choice' as const,
  halves: (item: z.infer<typeof Item>) => ({
    shown: { form, ...shownOf(item), options: shownOptions(item.options) },
    key: { form, optionId: keyedId(item), changed: item.changed, evidence: item.evidence },
  }),
  whole: (base: Common, shown: z.infer<typeof Shown>, key: z.infer<typeof Key>) => ({ ...base, form, options: keyedOptions(shown.options, key.optionId), changed: key.changed }),
  score: scoreOneKey,
};
