import type { DateRefiner, FoundDate } from '#language/dates/date';
import { partCode } from '#language/dates/near-days';

const partBehind = /^(?:,? (?:early |late )?(?:in the )?)(morning|afternoon|evening|night)\b(?!s)/i;
const clockParts: readonly (readonly [RegExp, (hour: number) => number])[] = [
  [/^ (?:in the )morning\b/i, (hour) => hour % 12],
  [/^ (?:in the (?:afternoon|evening)|at night)\b/i, (hour) => (hour % 12) + 12],
];

function withPart(date: FoundDate, text: string): FoundDate {
  if (date.precision !== 'day') return date;
  const found = partBehind.exec(text.slice(date.end, date.end + 24));
  if (!found) return date;
  const value = date.value === null ? null : `${date.value}${partCode(found[1] ?? '')}`;
  return { ...date, end: date.end + found[0].length, value, precision: 'part-of-day' };
}

function withHalf(date: FoundDate, text: string): FoundDate {
  if (date.parser !== 'clock' || date.value === null) return date;
  for (const [pattern, hourOf] of clockParts) {
    const found = pattern.exec(text.slice(date.end, date.end + 24));
    if (!found) continue;
    const hour = hourOf(Number(date.value.slice(11, 13)));
    return { ...date, end: date.end + found[0].length, value: `${date.value.slice(0, 11)}${String(hour).padStart(2, '0')}${date.value.slice(13)}` };
  }
  return date;
}

/** "Monday" and "morning" are one part of one day. */
export const partsOfDay: DateRefiner = (dates, { text }) => dates.map((date) => withHalf(withPart(date, text), text));
