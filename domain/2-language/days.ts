import { addDays } from '#core/time';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "MONDAY" of a headline as "Monday". */
const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
const pad = (number: number) => String(number).padStart(2, '0');
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The month a word names, 1 to 12, also shortened with or without stop; 0 for none. */
export function monthNumber(word: string): number {
  const bare = word.replace(/\.$/, '');
  if (bare.length < 3) return 0;
  return months.findIndex((month) => month === bare || (bare.length <= 4 && month.startsWith(bare))) + 1;
}

/** The weekday a word names, 0 (Sunday) to 6; -1 for none. */
export function weekdayNumber(word: string): number {
  return weekdays.indexOf(capitalised(word));
}

/** Whether a text is a weekday alone, as sentences write it: "Friday", not "last Friday", "FRIDAY" or "Today". */
export function isWeekday(text: string): boolean {
  return weekdays.includes(text);
}

/** Whether words tell a day by its weekday, "Thursday evening", and not by its date: who read them can tell Thursday from Friday, and not the 29th from the 28th. */
export const isToldByWeekday = (text: string): boolean => !/\d/.test(text) && text.split(' ').some(isWeekday);

/** Whether a text is a month alone: "March", not "last March". */
export function isMonth(text: string): boolean {
  return months.includes(text);
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** YYYY-MM-DD, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = timeOf(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}

/** YYYY-MM. */
export function monthOf(year: number, month: number): string {
  return `${year}-${pad(month)}`;
}

const ordinals = ['', 'first', 'second', 'third', 'fourth'];
const stretches: Readonly<Record<string, string>> = {
  SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter', TMO: 'the morning of', TAF: 'the afternoon of', TEV: 'the evening of', TNI: 'the night of',
};

/** The Monday of a week of ISO 8601: the fourth of January lies in the first one. */
function mondayOf(year: number, week: number): string {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 7 * (week - 1) - ((weekdayOf(fourth) + 6) % 7));
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** A stretch that is no day, month or year: "the first quarter of 1998", "the week of 2 March 1998", "the 1990s". */
function stretchInWords(value: string): string | null {
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  if (/^\d\d$/.test(value)) return `the ${ordinal(Number(value) + 1)} century`;
  const [, year = '', kind = '', number = '', weekend] = /^(\d{4})-([QHW])(\d\d?)(-WE)?$/.exec(value) ?? [];
  if (kind === 'W') return `the ${weekend === undefined ? 'week' : 'weekend'} of ${dateInWords(addDays(mondayOf(Number(year), Number(number)), weekend === undefined ? 0 : 5))}`;
  if (kind !== '') return `the ${ordinals[Number(number)] ?? ''} ${kind === 'Q' ? 'quarter' : 'half'} of ${year}`;
  const [, start = '', name] = /^([\d-]+?)-?(SP|SU|FA|WI|T[A-Z]{2})$/.exec(value) ?? [];
  if (name !== undefined) return `${stretches[name] ?? ''} ${dateInWords(start)}`;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value) ?? [];
  return day === undefined ? null : `${time ?? ''} on ${dateInWords(day)}`;
}

/**
 * A TIMEX3 value in words: "18 May 2015", "May 2015", "2015", "the first quarter of 2015"; a day with its weekday:
 * "Monday 18 May 2015".
 */
export function dateInWords(value: string, withWeekday = false): string {
  const [year = '', month, day] = value.split('-');
  const stretch = /^(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d)$/.test(value) ? null : stretchInWords(value);
  if (stretch !== null) return stretch;
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const words = `${Number(day)} ${name} ${year}`;
  return withWeekday ? `${weekdays[weekdayOf(value)] ?? ''} ${words}` : words;
}

/** "29 February 1996" as "Thursday 29 February 1996", and any other words as they are. */
export function withWeekday(words: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words) ?? [];
  const value = dayOf(Number(year), months.indexOf(month) + 1, Number(day));
  return value === null ? words : dateInWords(value, true);
}
