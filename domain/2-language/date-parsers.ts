import { addDays, dayOf, daysBetween, monthNumber, monthOf, weekdayNumber, weekdayOf } from '#language/days';

export type Precision = 'day' | 'month' | 'year' | 'week';

/** What the words around a date say: the day of the article, and whether they look ahead. */
export type DateContext = { readonly published: string | null; readonly ahead: boolean };

/** A TIMEX3 value, or null where the words alone do not tell it. */
type Reading = { readonly value: string | null; readonly precision: Precision };

/** One way to write a date. `read` returns null when the match is no date after all. */
export type DateParser = { readonly name: string; readonly pattern: RegExp; readonly read: (found: RegExpMatchArray, context: DateContext) => Reading | null };

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?)`;
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const dayWords = String.raw`(?:(${weekday}),? (?:\(|on )?(?:the )?)?`;

const day = (value: string | null): Reading | null => (value === null ? null : { value, precision: 'day' });

/** A weekday that does not fit the day is a slip of somebody's; the day is then not to be asked. */
function checked(value: string | null, weekdayName: string | undefined): Reading | null {
  if (value === null) return null;
  return { value: weekdayName === undefined || weekdayOf(value) === weekdayNumber(weekdayName) ? value : null, precision: 'day' };
}

/** The year that puts a day nearest to the article's own. */
function nearest(monthIndex: number, dayIndex: number, published: string | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => dayOf(candidate, monthIndex, dayIndex) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0] ?? null;
}

function withoutYear(monthName: string, dayNumber: string, weekdayName: string | undefined, { published }: DateContext): Reading | null {
  const monthIndex = monthNumber(monthName);
  if (monthIndex === 0 || dayOf(2000, monthIndex, Number(dayNumber)) === null) return null;
  return published === null ? { value: null, precision: 'day' } : checked(nearest(monthIndex, Number(dayNumber), published), weekdayName);
}

const dayMonthYear: DateParser = {
  name: 'day-month-year',
  pattern: new RegExp(String.raw`\b${dayWords}(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month}),? (\d{4})\b`, 'g'),
  read: ([, weekdayName, dayNumber = '', name = '', year = '']) => checked(dayOf(Number(year), monthNumber(name), Number(dayNumber)), weekdayName),
};

const monthDayYear: DateParser = {
  name: 'month-day-year',
  pattern: new RegExp(String.raw`\b${dayWords}(${month}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'g'),
  read: ([, weekdayName, name = '', dayNumber = '', year = '']) => checked(dayOf(Number(year), monthNumber(name), Number(dayNumber)), weekdayName),
};

const iso: DateParser = {
  name: 'iso',
  pattern: /\b(\d{4})-(\d\d)-(\d\d)\b/g,
  read: ([, year = '', monthIndex = '', dayIndex = '']) => day(dayOf(Number(year), Number(monthIndex), Number(dayIndex))),
};

const dayMonth: DateParser = {
  name: 'day-month',
  pattern: new RegExp(String.raw`\b${dayWords}(\d{1,2})(?:st|nd|rd|th)? (${month})(?![\p{L}\p{N}])`, 'gu'),
  read: ([, weekdayName, dayNumber = '', name = ''], context) => withoutYear(name, dayNumber, weekdayName, context),
};

const monthDay: DateParser = {
  name: 'month-day',
  pattern: new RegExp(String.raw`\b${dayWords}(${month}) (\d{1,2})(?:st|nd|rd|th)?\b(?!,?\d| (?:per|million|billion))`, 'g'),
  read: ([, weekdayName, name = '', dayNumber = ''], context) => withoutYear(name, dayNumber, weekdayName, context),
};

const monthYear: DateParser = {
  name: 'month-year',
  pattern: new RegExp(String.raw`\b(${month}),? (?:of )?(\d{4})\b`, 'g'),
  read: ([, name = '', year = '']) => ({ value: monthOf(Number(year), monthNumber(name)), precision: 'month' }),
};

const weekdayAlone: DateParser = {
  name: 'weekday',
  pattern: new RegExp(String.raw`\b(last |next |this |past )?(${weekday})\b(?!s)`, 'g'),
  read: ([, which, name = ''], { published, ahead }) => {
    if (published === null || ahead || which === 'next ' || which === 'this ') return { value: null, precision: 'day' };
    const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
    return { value: which === undefined ? addDays(published, -back) : null, precision: 'day' };
  },
};

const nearDay: DateParser = {
  name: 'near-day',
  pattern: /\b(today|yesterday|tomorrow)\b/gi,
  read: ([, word = ''], { published }) => {
    const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
    return { value: published === null ? null : addDays(published, shift), precision: 'day' };
  },
};

const nearYear: DateParser = {
  name: 'near-year',
  pattern: /\b(?:(?:earlier|later) )?(this|last|next) year\b/gi,
  read: ([, which = ''], { published }) => {
    const shift = { this: 0, last: -1, next: 1 }[which.toLowerCase()] ?? 0;
    return { value: published === null ? null : String(Number(published.slice(0, 4)) + shift), precision: 'year' };
  },
};

const nearWeekOrMonth: DateParser = {
  name: 'near-week-or-month',
  pattern: /\b(?:(?:earlier|later) )?(?:this|last|next) (week|month|weekend)\b/gi,
  read: ([, unit = '']) => ({ value: null, precision: unit.toLowerCase() === 'month' ? 'month' : 'week' }),
};

const daysAway: DateParser = {
  name: 'days-away',
  pattern: /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|years) (?:ago|earlier|later|before)\b/gi,
  read: () => ({ value: null, precision: 'day' }),
};

const year: DateParser = {
  name: 'year',
  pattern: /\b((?:in|since|until|by|from|of|during|before|after|early|late|mid|between|and|to|summer|winter|spring|autumn)[ -])(1[0-9]\d\d|20[0-9]\d)\b(?![,.]?\d|-\p{L}|['’]s| (?:people|metres|meters|miles|kilomet|feet|troops|soldiers|children|students|men|women|years|days|levels|workers|euros|dollars|tonnes|copies|words|seats|votes))/giu,
  read: ([, , value = '']) => ({ value, precision: 'year' }),
};

const yearInBrackets: DateParser = {
  name: 'year-in-brackets',
  pattern: /\((1[0-9]\d\d|20[0-9]\d)\)/g,
  read: ([, value = '']) => ({ value, precision: 'year' }),
};

const monthAlone: DateParser = {
  name: 'month',
  pattern: /\b(?:in|since|until|last|this|next) (January|February|March|April|June|July|August|September|October|November|December)\b(?! \d)/g,
  read: () => ({ value: null, precision: 'month' }),
};

/** In this order: where two would read the same words, the first does. */
export const dateParsers: readonly DateParser[] = [
  iso, dayMonthYear, monthDayYear, dayMonth, monthDay, monthYear, weekdayAlone, nearDay, nearYear, nearWeekOrMonth, daysAway, year, yearInBrackets, monthAlone,
];

/** Parsers whose pattern takes in a word before the date itself. */
export const led: ReadonlySet<DateParser> = new Set([year, monthAlone]);
