import type { DateRefiner, FoundDate } from '#language/dates/date';
import { quarterAfter } from '#language/dates/values';
import { addDays } from '#language/days';

const mostSentences = 3;

/** The date last named of a unit, in the same sentence or just before it. */
function named(dates: readonly FoundDate[], at: number, unit: 'day' | 'quarter'): FoundDate | undefined {
  const own = dates[at];
  const near = (other: FoundDate) => own !== undefined && own.sentence - other.sentence <= (unit === 'day' ? 1 : mostSentences);
  return dates.slice(Math.max(0, at - 12), at).findLast((other) => other.precision === unit && other.value !== null && near(other) && !other.parser.startsWith('ag'));
}

/** "a year earlier" beside "the third quarter" is a quarter; "two days later" counts from the day just named. */
export const countedFrom: DateRefiner = (dates) => {
  const out = [...dates];
  for (const [at, date] of dates.entries()) {
    if (!date.from || date.value === null) continue;
    const base = named(out, at, date.from.unit);
    if (!base || base.value === null) continue;
    const value = date.from.unit === 'day' ? addDays(base.value, date.from.shift) : quarterAfter(`${date.from.year ?? base.value.slice(0, 4)}${base.value.slice(4)}`, date.from.shift);
    out[at] = { ...date, value, precision: date.from.unit };
  }
  return out;
};
