import { z } from 'zod';
import type { ResponseOf } from '#items/forms/response';
import { type Common, common, keyCommon, shownCommon, shownOf } from '#items/forms/parts';
import { scoreSeveral } from '#items/forms/multiple';
import { whole } from '#items/forms/worth';

const form = 'map' as const;

const Code = z.string().regex(/^[A-Z]{2}$/);
/** ISO 3166-1 alpha-2; each country tells of the fact at its place in `factIds`. */
const Item = z
  .strictObject({ ...common, form: z.literal(form), keyCountries: z.array(Code).min(1) })
  .refine(({ keyCountries, factIds }) => factIds.length === keyCountries.length && new Set(keyCountries).size === keyCountries.length, { error: 'each country once' });
/** Whether one country is looked for, or all of several. */
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, several: z.boolean() });
const Key = z.strictObject({ form: z.literal(form), countries: z.array(z.strictObject({ id: Code, factId: z.uuid() })).min(1), ...keyCommon });

/** Which country, or which countries, on a map of the world. */
export const map = {
  Item,
  Shown,
  Key,
  control: 'map' as const,
  halves: (item: z.infer<typeof Item>) => ({
    shown: { form, ...shownOf(item), several: item.keyCountries.length > 1 },
    key: { form, countries: item.keyCountries.map((id, at) => ({ id, factId: item.factIds[at] ?? '' })), evidence: item.evidence },
  }),
  whole: (base: Common, _shown: object, key: z.infer<typeof Key>) => ({ ...base, form, keyCountries: key.countries.map(({ id }) => id) }),
  score(key: z.infer<typeof Key>, { countries }: ResponseOf<'map'>) {
    const [only, ...more] = key.countries;
    if (only && more.length === 0) return countries.length > 1 ? null : countries[0] === only.id ? whole(1, 'right') : whole(0, 'wrong');
    return scoreSeveral(key.countries, countries);
  },
};
