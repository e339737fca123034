import { daysBetween } from '#core/time';
import { dayReading } from '#language/dates/full-dates';
import type { DateContext, DateParser, Direction, Reading } from '#language/dates/date';
import { monthIndexOf, yearOf } from '#language/dates/values';
import { monthName, ordinalNumber, ordinalWord, stage, weekdayLead } from '#language/dates/words';
import { dayOf, monthNumber, monthOf } from '#language/days';

/** How many days ahead of the article a day without year may lie, before it is taken for one of the year before. */
function reach(direction: Direction): number {
  return direction === 'future' ? 330 : direction === 'past' ? 60 : 120;
}

/** The day of that month and number that fits the article: up to so many days ahead of it, else the last one before. */
function nearestDay(month: number, day: number, published: string, direction: Direction): string | null {
  const year = yearOf(published);
  const days = [year + 1, year, year - 1].flatMap((candidate) => dayOf(candidate, month, day) ?? []);
  return days.find((candidate) => daysBetween(published, candidate) <= reach(direction)) ?? null;
}

function withoutYear(month: string, day: number, weekday: string | undefined, { published, direction }: DateContext): Reading | null {
  const index = monthNumber(month);
  if (index === 0 || dayOf(2000, index, day) === null) return null;
  if (published === null) return { value: null, precision: 'day', relative: false };
  return dayReading(nearestDay(index, day, published, direction()), weekday);
}

/** "Monday 18 May", "the 18th of May". */
export const dayMonth: DateParser = {
  name: 'day-month',
  pattern: new RegExp(String.raw`\b${weekdayLead}(\d{1,2}(?:st|nd|rd|th)?)(?: of)? (${monthName})(?![\p{L}\p{N}])`, 'gu'),
  read: ([, weekday, day = '', month = ''], context) => withoutYear(month, ordinalNumber(day), weekday, context),
};

/** "Monday, May 18", "March eighth". */
export const monthDay: DateParser = {
  name: 'month-day',
  pattern: new RegExp(String.raw`\b${weekdayLead}(${monthName}) (\d{1,2}(?:st|nd|rd|th)?|${ordinalWord})\b(?!,?\d| ?%| (?:per ?cent|million|billion|points?|cents?)\b)`, 'g'),
  read: ([, weekday, month = '', day = ''], context) => withoutYear(month, ordinalNumber(day), weekday, context),
};

/** "May 2015", "early May of 2015". */
export const monthYear: DateParser = {
  name: 'month-year',
  pattern: new RegExp(String.raw`\b${stage}(${monthName}),? (?:of )?(\d{4})\b(?!,\d)`, 'g'),
  read: ([, month = '', year = '']) => ({ value: monthOf(Number(year), monthNumber(month)), precision: 'month', relative: false }),
};

/** The month of that name that a clause means: past ones count back from the article's own, later ones on from it. */
function nearestMonth(month: number, published: string, direction: Direction): string {
  const ahead = month - monthIndexOf(published);
  const year = yearOf(published);
  if (direction === 'future') return monthOf(ahead < -2 ? year + 1 : year, month);
  return monthOf(ahead > (direction === null ? 2 : 0) ? year - 1 : year, month);
}

const named = (month: string, which: string, { published, direction }: DateContext): Reading => {
  const index = monthNumber(month);
  if (published === null || index === 0) return { value: null, precision: 'month', relative: true };
  const year = yearOf(published);
  const own = monthIndexOf(published);
  if (which.startsWith('last')) return { value: monthOf(index >= own ? year - 1 : year, index), precision: 'month', relative: true };
  if (which.startsWith('next')) return { value: monthOf(index <= own ? year + 1 : year, index), precision: 'month', relative: true };
  if (which.startsWith('this')) return { value: monthOf(year, index), precision: 'month', relative: true };
  return { value: nearestMonth(index, published, direction()), precision: 'month', relative: true };
};

/** "last November", "this September", "next May". */
export const whichMonth: DateParser = {
  name: 'which-month',
  pattern: new RegExp(String.raw`\b(last|this past|this coming|this|next|past) (${monthName})(?!\.? \d)(?![\p{L}\p{N}])`, 'giu'),
  read: ([, which = '', month = ''], context) => named(month, which.toLowerCase() === 'past' || which.toLowerCase() === 'this past' ? 'last' : which.toLowerCase(), context),
};

/** "June last year", "January of next year". */
export const monthOfYear: DateParser = {
  name: 'month-of-year',
  pattern: new RegExp(String.raw`\b${stage}(${monthName}),? (?:of )?(last|this|next) year\b`, 'g'),
  read: ([, month = '', which = ''], { published }) => {
    const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    return { value: published === null ? null : monthOf(yearOf(published) + shift, monthNumber(month)), precision: 'month', relative: true };
  },
};

const leadsMonth = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|through|of|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|(?:January|February|March|April|June|July|August) (?:and|or|to)) $/;

/** "Black September". */
const insideName = /(?:^| )(?!(?:In|Since|By|Until|From|Last|Next|This|Late|Early|Between|During|Before|After|Of|And|Every|Each|The|Its|Their|His|Her|Through) )\p{Lu}\p{Ll}+ $/u;

/** "November", "late November", "the end of May"; "May", "March" and shortened names only behind such a word as "in". */
export const monthAlone: DateParser = {
  name: 'month',
  pattern: new RegExp(String.raw`\b(${stage})(${monthName})(?![\p{L}\p{N}'’-]|\.? \d)`, 'gu'),
  read: ([, lead = '', month = ''], context) => {
    const doubtful = month.length < 5 ? !/^Ju(?:ne|ly)$/.test(month) : month === 'March';
    const isName = /^ \p{Lu}\p{Ll}/u.test(context.after);
    if (lead === '' && (doubtful || isName) && (isName || !leadsMonth.test(context.before))) return null;
    return { ...named(month, '', context), ...(insideName.test(context.before) && lead === '' ? { loose: true } : {}) };
  },
};
