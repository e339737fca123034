import type { DateContext, DateParser, Reading } from '#language/dates/date';
import { stage } from '#language/dates/words';
import { valueOfWords } from '#language/numbers/words';

const clearLead = /(?:^|[\s("“–-])(?:in|since|during|until|till|by|before|after|throughout|year|early|late|mid|spring|summer|autumn|fall|winter|election|circa|financial year|fiscal year|fiscal)[ -]$/i;
const weakLead = /(?:^|[\s("“–-])(?:from|to|through|and|between|of|for|or|than|around|about|with|the|its|their|his|her|a|this|as|that|on|at|versus|vs\.?)[ -]$/i;
const countLead = /(?:[$£€#.,:/'’]|\d ?|\d-|\b(?:than|about|nearly|almost|some|over|around|approximately|no|nos|number|room|flight|model|route|highway|order|at least|up to|total(?:ling|ing)?|the) )$/i;
const counted = /^(?:(?: (?:and|to|or) \d{1,4}| ?[-–] ?\d{1,4})? ?B\.?C|[,.]\d|[%/°]|:\d|['’]s\b(?! )|-\p{L}|\d| ?(?:per ?cent|people|persons|metres|meters|miles|kilomet|feet|foot|tons|troops|soldiers|children|students|men|women|years|year[- ]olds?|days|hours|levels|workers|employees|euros|dollars|tonnes|copies|words|seats|votes|points|shares|units|jobs|homes|houses|cars|members|pounds|acres|aircraft|planes|deaths|cases|victims|refugees|prisoners|passengers|series|more|other|million|billion|mm|km|kg|GMT|UTC|EST|EDT|hours)\b)/u;
const behindYear = /^(?:$|[.,;:)!?"”]|[–-]\d| (?:and|or|to|when|as|the|but|after|before|that|with|by|for|from|in|at|on|it|he|she|they|was|were|is|are|had|has|who|which|through|until|because|until|under)\b)/;

const year = (value: string, loose: boolean): Reading => ({ value, precision: 'year', relative: false, ...(loose ? { loose } : {}) });

/** A year before the noun it belongs to, as in "the 2014 World Cup", is loose: a name may hold it. */
function bare(value: string, { before, after }: DateContext): Reading | null {
  const recent = Number(value) >= 1900 && Number(value) < 2050;
  if (!recent || countLead.test(before.replace(/\bthe $/i, ''))) return null;
  return behindYear.test(after) || weakLead.test(before) || /^ \p{L}/u.test(after) ? year(value, true) : null;
}

/** "in 1998", "since early 2009", "the end of 1998", "the 2014 World Cup". */
export const plainYear: DateParser = {
  name: 'year',
  pattern: new RegExp(String.raw`\b(${stage})(1[0-9]\d\d|20[0-9]\d)\b`, 'gi'),
  read: ([, lead = '', value = ''], context) => {
    if (counted.test(context.after) || (/["“‘]$/.test(context.before) && /^,?["”’]/.test(context.after))) return null;
    if (lead !== '' || clearLead.test(context.before)) return year(value, false);
    if (/(?:^|[\s(])(?:from|to|of|between|and)[ -]$/i.test(context.before) && behindYear.test(context.after)) return year(value, false);
    return bare(value, context);
  },
};

/** "(1998)". */
export const yearInBrackets: DateParser = {
  name: 'year-in-brackets',
  pattern: /(?<=\()(1[0-9]\d\d|20[0-9]\d)(?=\))/g,
  read: ([, value = '']) => year(value, false),
};

/** "fiscal 1998", "fiscal year 2009", "FY2009". */
export const fiscalYear: DateParser = {
  name: 'fiscal-year',
  pattern: /\b(?:(?:fiscal|financial)(?: year)? |FY ?)((?:19|20)\d\d)\b/gi,
  read: ([, value = '']) => year(value, false),
};

/** "nineteen ninety-six", "the year two thousand", "two thousand eight". */
export const spokenYear: DateParser = {
  name: 'spoken-year',
  pattern: /\b(?:(nineteen|twenty) ((?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|the year two thousand)\b/gi,
  read: ([, hundreds, rest = '']) => {
    const value = hundreds === undefined ? 2000 : 100 * (valueOfWords(hundreds) ?? 0) + (valueOfWords(rest) ?? NaN);
    return Number.isNaN(value) ? null : year(String(value), false);
  },
};
