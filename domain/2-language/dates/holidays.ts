import { addDays, daysBetween } from '#core/time';
import type { DateParser, Direction } from '#language/dates/date';
import { yearOf } from '#language/dates/values';
import { dayOf, weekdayOf } from '#language/days';

/** The first such weekday of a month's days from `first` on. */
function weekdayFrom(year: number, month: number, first: number, weekday: number): string {
  const start = dayOf(year, month, first) ?? '';
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** Easter Sunday, by the anonymous Gregorian rule (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const count = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) ?? '';
}

const days: Readonly<Record<string, (year: number) => string>> = {
  'christmas eve': (year) => `${year}-12-24`,
  christmas: (year) => `${year}-12-25`,
  "new year's eve": (year) => `${year}-12-31`,
  "new year's day": (year) => `${year}-01-01`,
  "valentine's day": (year) => `${year}-02-14`,
  'independence day': (year) => `${year}-07-04`,
  'boxing day': (year) => `${year}-12-26`,
  halloween: (year) => `${year}-10-31`,
  'labor day': (year) => weekdayFrom(year, 9, 1, 1),
  'memorial day': (year) => weekdayFrom(year, 5, 25, 1),
  thanksgiving: (year) => weekdayFrom(year, 11, 22, 4),
  'good friday': (year) => addDays(easter(year), -2),
  'easter sunday': easter,
  'easter monday': (year) => addDays(easter(year), 1),
};

/** The one of three years that a clause means: up to four months ahead, or the last one before. */
function nearest(of: (year: number) => string, published: string, which: string, direction: Direction): string | null {
  const year = yearOf(published);
  const most = which === 'last' ? -1 : which === 'next' || direction === 'future' ? 366 : 60;
  return [year + 1, year, year - 1].map(of).find((day) => daysBetween(published, day) <= most) ?? null;
}

/** "Thanksgiving Day", "last Christmas", "New Year's Eve 1999". */
export const holiday: DateParser = {
  name: 'holiday',
  pattern: /\b(?:(last|this|next) )?(Christmas Eve|(?:(?<=\b(?:on|by|before|after|since|until|at|last|this|next) )Christmas|Christmas Day)(?! (?:Island|\p{L}))|New Year['’]s (?:Eve|Day)|Valentine['’]s Day|(?<=\bon )Independence Day|Boxing Day|Halloween|Labor Day|Memorial Day|Thanksgiving(?: Day)?|Good Friday(?! (?:[Aa]greement|[Aa]ccord|[Dd]eal|[Pp]eace))|Easter (?:Sunday|Monday))(?:,? ((?:19|20)\d\d))?\b/giu,
  read: ([, which = '', name = '', year], { published, direction }) => {
    const key = name.toLowerCase().replace(/’/g, "'");
    const of = days[key] ?? days[key.replace(/ day$/, '')];
    if (!of) return null;
    if (year !== undefined) return { value: of(Number(year)), precision: 'day', relative: false };
    return { value: published === null ? null : nearest(of, published, which.toLowerCase(), direction()), precision: 'day', relative: true };
  },
};

/** "the Sept. 11 attacks", "9/11". */
export const september11: DateParser = {
  name: 'september-11',
  pattern: /\b(?:Sept(?:ember|\.)? 11|11 September)(?= (?:terror|attack|hijack|victim))|9\/11(?<=\b(?:[Tt]he|[Ss]ince|[Aa]fter|[Bb]efore|post-|[Oo]n|[Oo]f) ?9\/11)(?![\d/])/g,
  read: () => ({ value: '2001-09-11', precision: 'day', relative: false, loose: true }),
};
