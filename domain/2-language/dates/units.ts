import type { DateParser, Reading } from '#language/dates/date';
import { unitAfter, type Unit } from '#language/dates/values';
import { smallNumber, smallValue, stage } from '#language/dates/words';

const unitName = '(day|week|weekend|month|quarter|year|decade|century)';

function away(published: string | null, unit: Unit, shift: number): Reading {
  return { value: published === null ? null : unitAfter(published, unit, shift), precision: unit, relative: true };
}

const shifts: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, current: 0, present: 0, same: 0, next: 1, coming: 1, following: 1, upcoming: 1 };

/** "last week", "later this year", "the past decade", "the end of next month". */
export const whichUnit: DateParser = {
  name: 'which-unit',
  pattern: new RegExp(String.raw`\b${stage}(?:the )?(last|past|previous|this|current|present|next|coming|upcoming|following) (?:fiscal |financial |calendar |academic )?(week|weekend|month|quarter|year|decade|century)\b(?!s|-)`, 'gi'),
  read: ([, which = '', name = ''], { published }) => {
    const unit = name.toLowerCase() as Unit;
    if (/previous|following/i.test(which)) return { ...away(published, unit, shifts[which.toLowerCase()] ?? 0), loose: true };
    return away(published, unit, shifts[which.toLowerCase()] ?? 0);
  },
};

/** "the end of the year", "earlier in the month", "over the weekend": the article's own. */
export const ownUnit: DateParser = {
  name: 'own-unit',
  pattern: /\b(?:(?:the )?(?:beginning|start|middle|end|close|rest|remainder) of the (week|month|year|decade|century)|(?:earlier|later|early|late) in the (week|month|year|decade|century)|the (weekend)|(?:around )?(year)(?:['’]s)?[- ]end)\b/gi,
  read: ([, first, second, third, fourth], { published, direction }) => {
    const unit = (first ?? second ?? third ?? fourth ?? 'year').toLowerCase() as Unit;
    return away(published, unit, unit === 'weekend' && direction() !== 'future' ? -1 : 0);
  },
};

/** "three days ago", "nearly two years ago". */
export const ago: DateParser = {
  name: 'ago',
  pattern: new RegExp(String.raw`\b(?:(?:about|nearly|almost|just|only|some|more than|less than|over|exactly) )?${smallNumber} ${unitName}s? (?:or so )?ago\b`, 'gi'),
  read: ([, count = '', name = ''], { published }) => {
    const shift = smallValue(count);
    const unit = name.toLowerCase().replace('centurie', 'century') as Unit;
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
    if (unit === 'day' || unit === 'week') return { ...reading, from: { unit: 'day', shift: unit === 'day' ? shift : 7 * shift } };
    return reading;
  },
};
