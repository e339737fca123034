import type { Span } from '#articles/article';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const magnitudes = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** A number in a text: how it is written, and what it counts. */
export type NumberMention = Span & {
  readonly text: string;
  readonly value: number;
  /** "million", or '' for none; part of `text`. */
  readonly magnitude: string;
  readonly style: 'digits' | 'words';
  readonly unit: 'count' | 'percent' | 'money' | 'measure';
  /** The word or words after it, in small letters. */
  readonly next: string;
  readonly hedge: string;
  readonly sentence: number;
};

/** The value of a number word, "two" or "twenty-five"; null for none. */
export function valueOfWords(word: string): number | null {
  const lower = word.toLowerCase();
  const low = small.indexOf(lower);
  if (low >= 0) return low;
  const [first = '', second] = lower.split('-');
  const ten = tens.indexOf(first);
  if (ten < 2) return null;
  if (second === undefined) return ten * 10;
  const unit = small.indexOf(second);
  return unit > 0 && unit < 10 ? ten * 10 + unit : null;
}

/** A whole number up to 99 in words; null for others. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return small[value] ?? null;
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}

function valueOf(token: Token): { value: number; style: NumberMention['style'] } | null {
  if (token.kind === 'number') {
    if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(token.text)) return null;
    return { value: Number(token.text.replace(/,/g, '')), style: 'digits' };
  }
  const value = token.kind === 'word' ? valueOfWords(token.text) : null;
  return value === null ? null : { value, style: 'words' };
}

const measures = /^(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|feet|foot|centimetres?|centimeters?|cm|mm|tonnes?|tons?|kilograms?|kg|grams?|litres?|liters?|degrees|hectares|acres|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centuries|light-years|square|cubic|megawatts?|gigawatts?|mph)$/;
const money = /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|kron(?:or|er|a)|rand|pesos?|US|New|Swedish|Norwegian|Canadian|Australian)$/;

function unitOf(before: Token | undefined, after: readonly Token[]): NumberMention['unit'] {
  const [first, second] = after;
  if (first?.text === '%' || first?.lower === 'percent' || (first?.lower === 'per' && second?.lower === 'cent')) return 'percent';
  if (before && /^(?:\$|€|£|US\$|¥)$/.test(before.text)) return 'money';
  if (first && money.test(first.text) && after.slice(0, 3).some((token) => /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|kron(?:or|er|a)|rand|pesos?)$/.test(token.text))) return 'money';
  return first && measures.test(first.text) ? 'measure' : 'count';
}

function hedgeBefore(tokens: readonly Token[], at: number, hedges: ReadonlySet<string>): string {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(Math.max(0, at - length), at).map((token) => token.lower).join(' ');
    if (hedges.has(words)) return words;
  }
  return '';
}

/** A number before one of these counts nothing that is named: an age, a score, a sum said before. */
const noNoun = /^(?:on|in|at|when|and|or|to|by|for|from|with|of|as|after|before|was|were|is|are|had|has|have|fewer|more|less|who|that|which|but|during|while|if|than|until|since|to)$/;

/** Parts of something else: a score, an ordinal list, a clock time, an age, a number that names ("number 10", "Group of 77"). */
function isNoCount(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before && /^(?:[-–—/:.#+]|No\.|no\.|number|numbers|aged|age|page|chapter|Group|day|days?|version|part|of the|pm|am|type|grade)$/.test(before.text)) return true;
  if (before?.text === 'of' && /^(?:age|Group|number|out)$/.test(tokens[at - 2]?.text ?? '')) return true;
  if (after && /^(?:[-–—/:]|st|nd|rd|th|pm|am|a\.m\.|p\.m\.|of|o'clock|GMT|UTC)$/.test(after.text)) return true;
  const age = before?.text === ',' && after && /^[,.]$/.test(after.text);
  return age === true || (tokens[to]?.lower === 'years' && tokens[to + 1]?.lower === 'old');
}

/** Numbers of a sentence that count or measure something, in order; "one" and what belongs to a date, name, age or score are left out. */
export function numbersOf(text: string, tokens: readonly Token[], sentence: number, taken: readonly Span[], tables: Tables): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const number = token ? valueOf(token) : null;
    if (!token || !number || (number.style === 'words' && number.value < 2)) continue;
    const next = tokens[at + 1];
    const magnitude = next && magnitudes.has(next.lower) ? next.lower : '';
    const to = at + (magnitude === '' ? 1 : 2);
    const end = magnitude === '' ? token.end : (next?.end ?? token.end);
    if (taken.some((span) => token.start < span.end && span.start < end) || isNoCount(tokens, at, to)) continue;
    if (taken.some((span) => span.end + 1 === token.start && /^\p{Lu}/u.test(text.charAt(span.start)))) continue;
    const unit = unitOf(tokens[at - 1], tokens.slice(to, to + 3));
    if (unit === 'count' && (tokens[to]?.kind !== 'word' || noNoun.test(tokens[to]?.text ?? ''))) continue;
    found.push({ start: token.start, end, text: text.slice(token.start, end), ...number, magnitude, unit, next: tokens[to]?.lower ?? '', hedge: hedgeBefore(tokens, at, tables.words.hedges), sentence });
    at = to - 1;
  }
  return found;
}
