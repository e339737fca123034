/** Words that a full stop belongs to, so that it ends no sentence. Lower case, without the stop. */
const titles = ['mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'hon', 'sr', 'jr', 'st', 'messrs', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'adm', 'cmdr', 'sen', 'rep', 'gov', 'pres'];
const months = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'];
const others = ['v', 'vs', 'no', 'nos', 'approx', 'ca', 'cf', 'e.g', 'i.e', 'fig', 'vol', 'pp', 'mt', 'ft', 'ave', 'blvd', 'dept', 'est'];
/** These may end a sentence, and do so when a capital follows that is no name of theirs. */
const ends = ['inc', 'ltd', 'co', 'corp', 'etc', 'a.m', 'p.m'];

export const neverEnds: ReadonlySet<string> = new Set([...titles, ...months, ...others]);
export const mayEnd: ReadonlySet<string> = new Set(ends);
