import { z } from 'zod';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, Option, shownCommon, ShownOption, shownOf } from '#items/forms/parts';
import { type Score, whole } from '#items/forms/worth';

/** One option is the key: right or wrong. */
export function scoreOneKey(key: { readonly optionId: string }, response: ResponseOf<'choice'>): Score {
  return response.optionId === key.optionId ? whole(1, 'right') : whole(0, 'wrong');
}

/** The id of the option that is the key; throws without one. */
export function keyedId(item: { readonly id: string; readonly options: readonly z.infer<typeof Option>[] }): string {
  const key = item.options.find((option) => option.key);
  if (!key) throw new Error(`Item ${item.id} has no key.`);
  return key.id;
}

/** Options without what tells the key. */
export const shownOptions = (options: readonly z.infer<typeof Option>[]) => options.map(({ id, text }) => ({ id, text }));

/** Shown options with the key among them. */
export const keyedOptions = (options: readonly z.infer<typeof ShownOption>[], keyId: string) => options.map(({ id, text }) => ({ id, text, key: id === keyId }));

/** What the article says of wrong options, by their ids; nothing where it speaks of none. */
function whysIn(options: readonly z.infer<typeof Option>[]): { whys?: Record<string, string> } {
  const told = options.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why] as const]));
  return told.length === 0 ? {} : { whys: Object.fromEntries(told) };
}

/** Options with what the article says of the wrong ones. */
const withWhys = (options: readonly { id: string; text: string; key: boolean }[], whys: Readonly<Record<string, string>>) => options.map((option) => ({ ...option, ...(whys[option.id] === undefined ? {} : { why: whys[option.id] }) }));

/** A form in which one of several options is right. */
export function oneKeyForm<const F extends string>(form: F, least: number) {
  const Item = z.strictObject({ ...common, form: z.literal(form), options: z.array(Option).min(least) });
  const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, options: z.array(ShownOption) });
  const Key = z.strictObject({ form: z.literal(form), optionId: z.string(), whys: z.record(z.string(), z.string()).optional(), ...keyCommon });
  return {
    Item,
    Shown,
    Key,
    control: 'choice' as const,
    halves: (item: Common & { form: F; options: z.infer<typeof Option>[] }) => ({
      shown: { form, ...shownOf(item), options: shownOptions(item.options) },
      key: { form, optionId: keyedId(item), ...whysIn(item.options), evidence: item.evidence },
    }),
    whole: (base: Common, shown: { options: z.infer<typeof ShownOption>[] }, key: { optionId: string; whys?: Record<string, string> | undefined }) => ({ ...base, form, options: withWhys(keyedOptions(shown.options, key.optionId), key.whys ?? {}) }),
    score: scoreOneKey,
  };
}
