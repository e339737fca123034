import { z } from 'zod';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, shownCommon, shownOf } from '#items/forms/parts';
import { scoreText } from '#items/typed-answer';

/** A form that is answered by typing. */
export function textForm<const F extends string>(form: F) {
  /** The first answer is the one to show; the others are as right. */
  const Item = z.strictObject({ ...common, form: z.literal(form), answers: z.array(z.string().min(1)).min(1) });
  const Shown = z.strictObject({ form: z.literal(form), ...shownCommon });
  const Key = z.strictObject({ form: z.literal(form), answers: z.array(z.string()).min(1), ...keyCommon });
  return {
    Item,
    Shown,
    Key,
    control: 'typed' as const,
    halves: (item: Common & { form: F; answers: string[] }) => ({ shown: { form, ...shownOf(item) }, key: { form, answers: item.answers, evidence: item.evidence } }),
    whole: (base: Common, _shown: object, key: { answers: string[] }) => ({ ...base, form, answers: key.answers }),
    score: (key: { answers: readonly string[] }, response: ResponseOf<'typed'>) => scoreText(key.answers, response.text),
  };
}
