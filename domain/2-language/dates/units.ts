import type { DateParser, Direction, Reading } from '#language/dates/date';
import { unitAfter, type Unit } from '#language/dates/values';
import { smallNumber, smallValue, stage } from '#language/dates/words';
import { weekdayOf } from '#language/days';

const unitName = '(day|week|weekend|month|quarter|year|decade|century)';

function away(published: string | null, unit: Unit, shift: number): Reading {
  return { value: published === null ? null : unitAfter(published, unit, shift), precision: unit, relative: true };
}

/** What a unit counts from, where it can. */
function fromUnit(unit: Unit, shift: number): Pick<Reading, 'from'> {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? { from: { unit, shift } } : {};
}

const shifts: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, current: 0, present: 0, same: 0, next: 1, coming: 1, following: 1, upcoming: 1 };

/** Weeks from the article's own to the weekend meant: on a weekday the last one, unless the clause looks ahead. */
function weekendShift(published: string | null, direction: Direction): number {
  return published === null || [0, 6].includes(weekdayOf(published)) || direction === 'future' ? 0 : -1;
}

const whichPattern = (units: string) => new RegExp(String.raw`\b${stage}(?:the )?(last|past|previous|this|current|present|next|coming|upcoming|following) (?:fiscal |financial |calendar |academic )?(${units})\b(?!s|-)`, 'gi');

const readWhich: DateParser['read'] = ([, which = '', name = ''], { published, direction }) => {
  const unit = name.toLowerCase() as Unit;
  if (unit === 'weekend' && /^this$/i.test(which)) return away(published, unit, weekendShift(published, direction()));
  const shift = shifts[which.toLowerCase()] ?? 0;
  const reading = away(published, unit, shift);
  return /previous|following/i.test(which) ? { ...reading, loose: true, ...fromUnit(unit, shift) } : reading;
};

/** "later this year", "the past decade", "the end of next month". */
export const whichUnit: DateParser = { name: 'which-unit', pattern: whichPattern('month|quarter|year|decade|century'), read: readWhich };

/** "last week", "this weekend". */
export const whichWeek: DateParser = { name: 'which-week', pattern: whichPattern('weekend|week'), read: readWhich };

/** "that day", "later the same year", "the next day": of the date last named. */
export const thatUnit: DateParser = {
  name: 'that-unit',
  pattern: /\b(?:(?:earlier|later|early|late) )?(that(?: same)?|the same|the next|the following|the previous) (day|month|year)\b(?! (?:of|old))/gi,
  read: ([, which = '', name = '']) => {
    const unit = name.toLowerCase() as Unit;
    const shift = /next|following/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0;
    return { value: null, precision: unit, relative: true, loose: true, ...fromUnit(unit, shift) };
  },
};

/** "the end of the year", "earlier in the month", "over the weekend": the article's own. */
export const ownUnit: DateParser = {
  name: 'own-unit',
  pattern: /\b(?:(?:the )?(?:beginning|start|middle|end|close|rest|remainder) of the (week|month|year|decade|century)|(?:earlier|later|early|late) in the (week|month|year|decade|century)|the (weekend)|(?<=\bfor )the (?:full |whole |fiscal )?(year)(?! (?:ended|ending|before|to))|the full (year)|(?:around )?(year)(?:['’]s)?[- ]end)\b/gi,
  read: ([, ...units], { published, direction }) => {
    const unit = (units.find(Boolean) ?? 'year').toLowerCase() as Unit;
    return away(published, unit, unit === 'weekend' ? weekendShift(published, direction()) : 0);
  },
};

/** "three days ago", "nearly two years ago". */
export const ago: DateParser = {
  name: 'ago',
  pattern: new RegExp(String.raw`\b(?:(?:about|nearly|almost|just|only|some|more than|less than|over|exactly) )?${smallNumber} ${unitName}s? (?:or so )?ago\b`, 'gi'),
  read: ([, count = '', name = ''], { published }) => {
    const shift = smallValue(count);
    const unit = name.toLowerCase() as Unit;
    if (shift === 0) return null;
    const reading = away(published, unit === 'decade' ? 'year' : unit, unit === 'decade' ? -10 * shift : -shift);
    return unit === 'year' && shift === 1 ? { ...reading, from: { unit: 'quarter', shift: -4 } } : reading;
  },
};

/** "two days later", "a year earlier", "a week from now": from the date last named where its unit is the same. */
export const earlierOrLater: DateParser = {
  name: 'earlier-or-later',
  pattern: new RegExp(String.raw`\b${smallNumber} ${unitName}s? (earlier|before|later|afterwards?|from now|from today|hence)\b`, 'gi'),
  read: ([, count = '', name = '', side = ''], { published }) => {
    const size = smallValue(count);
    const unit = name.toLowerCase() as Unit;
    if (size === 0) return null;
    const shift = /earlier|before/i.test(side) ? -size : size;
    const reading = { ...away(published, unit, shift), loose: true };
    if (/from|hence/i.test(side)) return reading;
    if (unit === 'year' && size === 1) return { ...reading, from: { unit: 'quarter', shift: 4 * shift } };
    return { ...reading, ...(unit === 'week' ? fromUnit('day', 7 * shift) : fromUnit(unit, shift)) };
  },
};
