import type { DateContext, DateParser, Reading } from '#language/dates/date';
import { monthIndexOf, yearOf } from '#language/dates/values';
import { stage } from '#language/dates/words';

const season = '(spring|summer|autumn|fall|winter)';
const codes: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
const firstMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const codeOf = (word: string) => codes[word.toLowerCase()] ?? '';

/** The year of "last fall", "next summer" and the like. */
function yearOfSeason(which: string, code: string, published: string, ahead: boolean): number {
  const year = yearOf(published);
  const begun = monthIndexOf(published) >= (firstMonths[code] ?? 1);
  const over = monthIndexOf(published) >= (firstMonths[code] ?? 1) + 3;
  if (/last|past|previous/.test(which)) return over || (begun && code !== 'WI') ? year : year - 1;
  if (/next|coming/.test(which)) return begun ? year + 1 : year;
  if (/this/.test(which) || ahead) return year;
  return begun || code === 'WI' ? year : year - 1;
}

function near(which: string, word: string, { published, direction }: DateContext): Reading {
  const code = codeOf(word);
  const value = published === null ? null : `${yearOfSeason(which.toLowerCase(), code, published, direction() === 'future')}-${code}`;
  return { value, precision: 'season', relative: true };
}

/** "last fall", "this past spring", "the early summer". */
export const nearSeason: DateParser = {
  name: 'near-season',
  pattern: new RegExp(String.raw`\b(?:${stage}(last|this past|this coming|this|next|past) ${season}|the ${stage}${season}(?= ?[.,;)]))(?![\p{L}-])`, 'giu'),
  read: ([, which = '', first, second], context) => {
    const word = first ?? second ?? '';
    return which === '' && /fall|spring/i.test(word) ? null : near(which, word, context);
  },
};

/** "the summer of 2008", "winter 1994". */
export const seasonOfYear: DateParser = {
  name: 'season-of-year',
  pattern: new RegExp(String.raw`\b${stage}(?:the )?${season},? (?:of )?((?:19|20)\d\d)\b`, 'gi'),
  read: ([, word = '', year = '']) => ({ value: `${year}-${codeOf(word)}`, precision: 'season', relative: false }),
};

/** "the first half of 2009", "the second half", "this year's first half". */
export const half: DateParser = {
  name: 'half',
  pattern: /\b(?:the )?(first|second|last|latter) half (?:of )?(?:(?:fiscal )?((?:19|20)\d\d)|(last|this|next|the) year)\b/gi,
  read: ([, which = '', year, near = ''], { published }) => {
    const code = /first/i.test(which) ? 'H1' : 'H2';
    if (year !== undefined) return { value: `${year}-${code}`, precision: 'half', relative: false };
    const shift = { last: -1, next: 1 }[near.toLowerCase()] ?? 0;
    return { value: published === null ? null : `${yearOf(published) + shift}-${code}`, precision: 'half', relative: true };
  },
};
