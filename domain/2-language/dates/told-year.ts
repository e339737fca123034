import type { DateRefiner, FoundDate } from '#language/dates/date';

/** So many sentences back a year is still that of which is told. */
const reach = 1;

const hasNoYear = ({ text, value, precision, direction }: FoundDate & { readonly text: string }) => (precision === 'day' || precision === 'part-of-day' || precision === 'month') && direction !== 'future' && value !== null && !/\d{4}/.test(text) && /\p{Lu}\p{Ll}{2}/u.test(text) && !/day\b/i.test(text);

/** "On February 13, 1945, bombers came. On February 15 the dome fell in": a day without its year behind one of another year, told of in the same paragraph, is open. */
export const ofToldYear: DateRefiner = (dates, { text }) =>
  dates.map((date, at) => {
    const words = text.slice(date.start, date.end);
    if (!hasNoYear({ ...date, text: words })) return date;
    const before = dates.slice(0, at).findLast((other) => date.sentence - other.sentence <= reach && other.value !== null && /\d{4}/.test(text.slice(other.start, other.end)) && !/\s{2}/.test(text.slice(other.end, date.start)));
    const isOther = before?.value?.slice(0, 4) !== undefined && before.value.slice(0, 4) !== date.value?.slice(0, 4);
    return isOther && (before.precision === 'day' || before.precision === 'month') ? { ...date, value: null } : date;
  });
