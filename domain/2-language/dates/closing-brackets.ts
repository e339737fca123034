import type { DateRefiner } from '#language/dates/date';

/** "Monday (18 May)" with its closing bracket. */
export const closingBrackets: DateRefiner = (dates, { text }) => dates.map((date) => {
  const open = text.slice(date.start, date.end).includes('(') && text.charAt(date.end) === ')';
  return open ? { ...date, end: date.end + 1 } : date;
});
