import type { DateParser, Reading } from '#language/dates/date';
import { monthName, ordinalNumber, ordinalWord, weekdayLead } from '#language/dates/words';
import { dayOf, monthNumber, weekdayNumber, weekdayOf } from '#language/days';

/** A day; without value where the weekday beside it is another: a slip of somebody's. */
export function dayReading(value: string | null, weekday: string | undefined, relative = false): Reading | null {
  if (value === null) return null;
  return { value: weekday === undefined || weekdayOf(value) === weekdayNumber(weekday) ? value : null, precision: 'day', relative };
}

/** The year of two digits: up to 49 of this century, else of the last one. */
const century = (year: string) => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900));

/** "2015-05-18", "2015/05/18". */
export const iso: DateParser = {
  name: 'iso',
  pattern: /\b(\d{4})([-/])(\d\d)\2(\d\d)\b/g,
  read: ([, year = '', , month = '', day = '']) => dayReading(dayOf(Number(year), Number(month), Number(day)), undefined),
};

/** "5/18/2015", "5/18/15": month first, as in America, but where only the other way round is a day. */
export const slashes: DateParser = {
  name: 'slashes',
  pattern: /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/g,
  read: ([, first = '', , second = '', year = '']) =>
    dayReading(dayOf(century(year), Number(first), Number(second)) ?? dayOf(century(year), Number(second), Number(first)), undefined),
};

/** "Monday, 18 May 2015", "the 18th of May, 2015". */
export const dayMonthYear: DateParser = {
  name: 'day-month-year',
  pattern: new RegExp(String.raw`\b${weekdayLead}(\d{1,2}(?:st|nd|rd|th)?)(?: of)? (${monthName}),? (\d{4})\b`, 'g'),
  read: ([, weekday, day = '', month = '', year = '']) => dayReading(dayOf(Number(year), monthNumber(month), ordinalNumber(day)), weekday),
};

/** "Monday, May 18, 2015", "May eighteenth, 2015". */
export const monthDayYear: DateParser = {
  name: 'month-day-year',
  pattern: new RegExp(String.raw`\b${weekdayLead}(${monthName}) (\d{1,2}(?:st|nd|rd|th)?|${ordinalWord}) ?,? (\d{4})\b(?!,\d)`, 'g'),
  read: ([, weekday, month = '', day = '', year = '']) => dayReading(dayOf(Number(year), monthNumber(month), ordinalNumber(day)), weekday),
};
