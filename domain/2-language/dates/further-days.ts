import { addDays, daysBetween } from '#core/time';
import type { DateRefiner, FoundDate } from '#language/dates/date';
import { dayOf } from '#language/days';

const behind = /^ and (\d{1,2})(?:st|nd|rd|th)?\b(?![:/%,.]?\d| ?%| [a-z]+s\b)/;
const before = /(?:^| )(?:the )?(\d{1,2})(?:st|nd|rd|th)? and $/;

function further(date: FoundDate, day: string, start: number): FoundDate[] {
  const value = date.value === null ? null : dayOf(Number(date.value.slice(0, 4)), Number(date.value.slice(5, 7)), Number(day));
  return value === null ? [] : [{ ...date, start, end: start + day.length, value }];
}

/** "Monday and Tuesday": the second day follows the first. */
export const joinedWeekdays: DateRefiner = (dates, { text }) => dates.map((date, at) => {
  const first = dates[at - 1];
  if (!first || first.parser !== 'weekday' || date.parser !== 'weekday' || !first.value || !date.value || date.value > first.value) return date;
  if (!/^,? (?:and|or|to|through) $/.test(text.slice(first.end, date.start))) return date;
  return { ...date, value: addDays(date.value, 7 * Math.ceil((daysBetween(date.value, first.value) + 1) / 7)) };
});

/** "April 24 and 25", "24 and 25 April": each day is one. */
export const furtherDays: DateRefiner = (dates, { text }) => dates.flatMap((date) => {
  if (date.precision !== 'day') return [date];
  const next = date.parser === 'month-day' ? behind.exec(text.slice(date.end, date.end + 12)) : null;
  if (next) return [date, ...further(date, next[1] ?? '', date.end + ' and '.length)];
  const lead = text.slice(Math.max(0, date.start - 16), date.start);
  const last = date.parser.startsWith('day-month') ? before.exec(lead) : null;
  return last ? [...further(date, last[1] ?? '', date.start - last[0].length + last[0].indexOf(last[1] ?? '')), date] : [date];
});
