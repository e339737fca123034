import type { DateRange, DateRefiner, FoundDate } from '#language/dates/date';
import { dayOf } from '#language/days';

const joins = /^ ?(?:to|through|until|till|and|-|–|—) ?$/;
const dashes = /^ ?(?:-|–|—) ?$/;
const dayBehind = /^( ?[-–—] ?| to )(\d{1,2})(?:st|nd|rd|th)?\b(?![:/%]|,?\d| (?:per ?cent|million|billion|people))/;
const dayBefore = /\b(?:from |between |the )?(\d{1,2})(?:st|nd|rd|th)?( ?[-–—] ?| to )$/;
const yearBehind = /^[-–/](\d\d)\b(?![-–/%\d]|[,.]\d)/;

const isDay = (value: string | null): value is string => value !== null && value.length === 10;

const inMonth = (value: string, day: string) => dayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(day));

function ranged(date: FoundDate, from: string, to: string, place: { start: number; end: number }): FoundDate {
  return from < to ? { ...date, ...place, value: from, range: { from, to } } : date;
}

/** "May 3-5", "3 to 5 May", "1998-99": one date with two ends. */
function widened(date: FoundDate, text: string): FoundDate {
  const after = text.slice(date.end, date.end + 24);
  if (date.precision === 'year' && date.value?.length === 4) {
    const found = yearBehind.exec(after);
    return found ? ranged(date, date.value, `${date.value.slice(0, 2)}${found[1] ?? ''}`, { start: date.start, end: date.end + found[0].length }) : date;
  }
  if (!isDay(date.value) || date.precision !== 'day') return date;
  const behind = date.parser === 'month-day' ? dayBehind.exec(after) : null;
  const last = behind ? inMonth(date.value, behind[2] ?? '') : null;
  if (behind && last !== null) return ranged(date, date.value, last, { start: date.start, end: date.end + behind[0].length });
  const before = date.parser.startsWith('day-month') ? dayBefore.exec(text.slice(Math.max(0, date.start - 20), date.start)) : null;
  const first = before ? inMonth(date.value, before[1] ?? '') : null;
  return before && first !== null ? ranged(date, first, date.value, { start: date.start - before[0].length, end: date.end }) : date;
}

/** "from 2006 to 2009", "between May and July": two dates that stay two, each with the range. */
function rangeOf(first: FoundDate, second: FoundDate, text: string): DateRange | null {
  const gap = text.slice(first.end, second.start);
  if (!joins.test(gap) || first.precision !== second.precision || (first.loose ?? false) !== (second.loose ?? false)) return null;
  const lead = text.slice(Math.max(0, first.start - 9), first.start);
  const opened = dashes.test(gap) || (/and/.test(gap) ? /\bbetween (?:the )?$/i.test(lead) : /\bfrom (?:the )?$/i.test(lead));
  if (!opened || first.value === null || second.value === null || first.value >= second.value) return null;
  return { from: first.value, to: second.value };
}

/** Dates with the ranges they are, or are an end of. */
export const ranges: DateRefiner = (dates, { text }) => {
  const out = dates.map((date) => widened(date, text));
  for (const [at, second] of out.entries()) {
    const first = out[at - 1];
    if (!first || first.sentence !== second.sentence || first.range || second.range) continue;
    const range = rangeOf(first, second, text);
    if (range) out.splice(at - 1, 2, { ...first, range }, { ...second, range });
  }
  return out;
};
