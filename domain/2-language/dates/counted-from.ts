import type { DateRefiner, FoundDate, Reading } from '#language/dates/date';
import { quarterAfter, unitAfter } from '#language/dates/values';

type From = NonNullable<Reading['from']>;

/** How many sentences back a date may have been named. */
const reach = { day: 1, week: 1, month: 2, quarter: 3, year: 2 } as const;

const shapes = { day: /^\d{4}-\d\d-\d\d/, week: /^\d{4}-\d\d-\d\d/, month: /^\d{4}-\d\d(?!\d)/, quarter: /^\d{4}-Q\d$/, year: /^\d{4}(?!\d)/ } as const;

/** The date last named that tells such a unit, in the same sentence or just before it; not one that is itself counted back from it. */
function named(dates: readonly FoundDate[], at: number, { unit }: From): FoundDate | undefined {
  const own = dates[at]?.sentence ?? 0;
  return dates.slice(Math.max(0, at - 12), at).findLast(({ value, sentence, from, parser }) =>
    value !== null && shapes[unit].test(value) && own - sentence <= reach[unit] && parser !== 'ago' && (unit !== 'quarter' || !from || from.shift === 0));
}

function counted(base: string, { unit, shift, year }: From): string | null {
  if (unit === 'quarter') return quarterAfter(`${year ?? base.slice(0, 4)}${base.slice(4)}`, shift);
  return unitAfter(base.slice(0, 10), unit, shift);
}

/** "a year earlier" beside "the third quarter" is a quarter; "two days later" counts from the day just named. */
export const countedFrom: DateRefiner = (dates) => {
  const out = [...dates];
  for (const [at, date] of dates.entries()) {
    const base = date.from && named(out, at, date.from)?.value;
    if (date.from && base) out[at] = { ...date, value: counted(base, date.from), precision: date.from.unit };
  }
  return out;
};
