import type { DateContext, DateParser, Reading } from '#language/dates/date';
import { quarterAfter, quarterOf, unitAfter, yearOf } from '#language/dates/values';
import { ordinalNumber } from '#language/dates/words';

const which = String.raw`(first|second|third|fourth|final|last)`;
const numberOf = (word: string) => (/final|last/i.test(word) ? 4 : ordinalNumber(word));

/** "third-quarter earnings" belongs to its noun. */
const reading = (value: string | null, relative: boolean, words: string): Reading => ({ value, precision: 'quarter', relative, ...(/r-|-q/i.test(words) ? { loose: true } : {}) });

/** The quarter of that number that a clause means: the last one that has begun, or the next one; figures of one just ended are still to come. */
function nearest(quarter: number, { published, direction }: DateContext): string | null {
  if (published === null) return null;
  const year = yearOf(published);
  const own = Number(quarterOf(published).slice(6));
  if (direction() === 'future') return `${quarter < own - 1 ? year + 1 : year}-Q${quarter}`;
  return `${quarter > own ? year - 1 : year}-Q${quarter}`;
}

/** "the third quarter", "its fiscal first quarter", "third-quarter". */
export const quarterAlone: DateParser = {
  name: 'quarter',
  pattern: new RegExp(String.raw`\b(?:the |its |their )?(?:fiscal[- ]|financial )?${which}[- ](?:fiscal[- ])?quarter\b(?!s|-\p{L})`, 'giu'),
  read: (found, context) => (/last/i.test(found[1] ?? '') ? null : reading(nearest(numberOf(found[1] ?? ''), context), true, found[0])),
};

/** "Q3". */
export const shortQuarter: DateParser = {
  name: 'short-quarter',
  pattern: /\bQ([1-4])\b(?!,? (?:of )?\d{4})/g,
  read: ([words, quarter], context) => reading(nearest(Number(quarter), context), true, words),
};

/** "the third quarter of 1989", "the 1989 third quarter", "Q3 2008". */
export const quarterOfYear: DateParser = {
  name: 'quarter-of-year',
  pattern: new RegExp(String.raw`\b(?:(?:the )?${which}[- ](?:fiscal )?quarter(?: of|,)?(?: fiscal)? ((?:19|20)\d\d)|(?:the )?((?:19|20)\d\d) ${which}[- ]quarter|[Qq]([1-4]),? (?:of )?((?:19|20)\d\d))\b`, 'gi'),
  read: ([, first, firstYear, secondYear, second, third, thirdYear]) => {
    const quarter = third === undefined ? numberOf(first ?? second ?? '') : Number(third);
    return { value: `${firstYear ?? secondYear ?? thirdYear ?? ''}-Q${quarter}`, precision: 'quarter', relative: false };
  },
};

/** "this year's third quarter", "the first quarter of next year". */
export const quarterOfNearYear: DateParser = {
  name: 'quarter-of-near-year',
  pattern: new RegExp(String.raw`\b(?:(last|this|next) year['’]s ${which}[- ]quarter|(?:the )?${which}[- ]quarter (?:of )?(last|this|next) year)\b`, 'gi'),
  read: ([, before, first, second, behind], { published }) => {
    const shift = { last: -1, this: 0, next: 1 }[(before ?? behind ?? '').toLowerCase()] ?? 0;
    return { value: published === null ? null : `${yearOf(published) + shift}-Q${numberOf(first ?? second ?? '')}`, precision: 'quarter', relative: true };
  },
};

/** "the quarter", "the latest period", "the year-ago quarter": counted from the quarter last named. */
export const thatQuarter: DateParser = {
  name: 'that-quarter',
  pattern: /\b(?:the )?(?:(?:(?:comparable|same|corresponding|latest|most recent) )?((?:year-ago|year-earlier|prior-year|previous year['’]s|last year['’]s) )(?:(first|second|third|fourth) )?(?:quarter|period)|(?:latest|most recent|just-ended) (?:quarter|period)|(?<=\bthe |\bthat )quarter|(?:same|corresponding|comparable) (?:quarter|period) (a year (?:ago|earlier)|last year))\b(?! of)/gi,
  read: ([, earlier, which, later], { published }) => {
    const back = earlier !== undefined || later !== undefined ? -4 : 0;
    const completed = published === null ? null : quarterAfter(quarterOf(published), -1);
    const own = completed === null || which === undefined ? completed : `${completed.slice(0, 4)}-Q${ordinalNumber(which)}`;
    return { value: own === null ? null : quarterAfter(own, back), precision: 'quarter', relative: true, loose: true, ...(which === undefined ? { from: { unit: 'quarter', shift: back } } : {}) };
  },
};

/** "the 1988 period": the year alone, unless a quarter is spoken of. */
export const periodOfYear: DateParser = {
  name: 'period-of-year',
  pattern: /\b(?:the )?((?:19|20)\d\d) (?:quarter|period)\b/gi,
  read: ([, year = '']) => ({ value: year, precision: 'year', relative: false, loose: true, from: { unit: 'quarter', shift: 0, year } }),
};

/** "a year-earlier loss": beside a noun, without its period. */
export const yearEarlier: DateParser = {
  name: 'year-earlier',
  pattern: /\b(?:year-ago|year-earlier)\b(?! (?:quarter|period|(?:first|second|third|fourth) quarter))/gi,
  read: (_, { published }) => ({ value: published === null ? null : unitAfter(published, 'year', -1), precision: 'year', relative: true, loose: true, from: { unit: 'quarter', shift: -4 } }),
};
