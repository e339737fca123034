/** How a typed answer is compared: what is forgiven, in the order it is taken away. */
type Fold = (text: string) => string;

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'professor', 'prof', 'president', 'minister', 'senator', 'general', 'king', 'queen', 'prince', 'princess', 'pope', 'chancellor', 'ambassador', 'mayor', 'judge', 'captain', 'coach', 'governor', 'gov', 'sen', 'rep', 'sheriff', 'lt', 'sgt', 'gen', 'secretary', 'congressman', 'congresswoman', 'premier', 'justice', 'detective', 'officer', 'chief', 'director']);

function monthOf(word: string): number {
  if (word.length < 3) return 0;
  return months.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word))) + 1;
}

const plain = /^[\x20-\x7e]*$/;
const withoutAccents: Fold = (text) => plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/đ/g, 'd');
const withoutThousands: Fold = (text) => text.replace(/(\d)[, ](?=\d{3}(?!\d))/g, '$1');
const withoutMarks: Fold = (text) => text.replace(/(\d)\.(?=\d)/g, '$1·').replace(/[-‐–—/]/g, ' ').replace(/[^\p{L}\p{N}·%$€£ ]+/gu, '').replace(/\s+/g, ' ').trim();

function numberOf(word: string, next: string | undefined): { text: string; used: number } {
  const low = small.indexOf(word);
  if (low >= 0) return { text: String(low), used: 1 };
  const ten = tens.indexOf(word);
  if (ten < 2) return { text: word, used: 1 };
  const unit = next === undefined ? -1 : small.indexOf(next);
  return unit > 0 && unit < 10 ? { text: String(ten * 10 + unit), used: 2 } : { text: String(ten * 10), used: 1 };
}

const withDigits: Fold = (text) => {
  const words = text.split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { text: number, used } = numberOf(words[at] ?? '', words[at + 1]);
    out.push(number);
    at += used;
  }
  return out.join(' ').replace(/ per ?cent$| percent$/, '%').replace(/ %$/, '%');
};

function withoutLead(words: readonly string[]): readonly string[] {
  const first = words[0] ?? '';
  const droppable = first === 'the' || first === 'a' || first === 'an' || titles.has(first);
  return words.length > 1 && droppable ? withoutLead(words.slice(1)) : words;
}

const withoutTitles: Fold = (text) => withoutLead(text.split(' ')).join(' ');

/** "Over 200", "about 12": the amount is what was asked for. */
const withoutHedge: Fold = (text) => text.replace(/^(?:more than|less than|fewer than|at least|at most|up to|as many as|over|under|about|around|approximately|roughly|nearly|almost|some|only|just) (?=[\d$€£])/, '');

const folds: readonly Fold[] = [withoutAccents, (text) => text.toLowerCase(), withoutThousands, withoutMarks, withDigits, withoutHedge, withoutTitles];

/** One spelling for every way to write the same answer: case, accents, articles, titles, hedges, marks and number words go. */
export function folded(text: string): string {
  return folds.reduce((done, fold) => fold(done), text.slice(0, 400));
}

const anyMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Year, month and day that an answer names, 0 where it does not say; null when it is no date. */
export function dateOf(text: string): { year: number; month: number; day: number } | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  if (!anyMonth.test(text)) return null;
  const words = folded(text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')).split(' ').filter((word) => word !== 'on' && word !== 'of' && word !== 'the' && !weekday.test(word));
  const month = words.map(monthOf).find((number) => number > 0) ?? 0;
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  if (month === 0 || numbers.length + 1 !== words.length || numbers.length > 2) return null;
  return { year: numbers.find((n) => n > 31) ?? 0, month, day: numbers.find((n) => n > 0 && n <= 31) ?? 0 };
}
