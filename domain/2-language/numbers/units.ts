import type { Value } from '#language/numbers/digits';
import { pluralHead } from '#language/numbers/heads';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

const percentSign = /^(?:%|percent|pct)$/;
const point = /^points?$/;
const landWord = /^(?:US|U\.S\.|New|Zealand|Hong|Kong)$/;
const digits = /^[\d.,]+/;
const per = /^(?:per|\/)$/;
const rateUnit = /^(?:h|hr|hour|second|s|minute|litre|gallon)$/;

/** What a number is of. `from` and `to` are the tokens that say so behind it, empty for a sign before it; `lead` is that of a word before it, "magnitude". */
export type Unit = { readonly unit: 'percent' | 'money' | 'measure'; readonly name: string; readonly from: number; readonly to: number; readonly lead?: number };

/** Letters before "$" that tell whose dollar it is. */
export const dollarOf: ReadonlyMap<string, string> = new Map([['US', 'US dollar'], ['U.S.', 'US dollar'], ['A', 'Australian dollar'], ['AU', 'Australian dollar'], ['C', 'Canadian dollar'], ['CA', 'Canadian dollar'], ['NZ', 'New Zealand dollar'], ['HK', 'Hong Kong dollar'], ['S', 'Singapore dollar'], ['NT', 'Taiwan dollar'], ['N', 'Namibian dollar']]);
const largeOnly = new Set(['won', 'pounds', 'rand', 'real', 'reais', 'taka', 'crowns']);
const shaped = new Set(['square', 'cubic', 'nautical', 'metric', 'light', 'astronomical', 'sq', 'sq.']);

function percentOf(tokens: readonly Token[], at: number): Unit | null {
  const [first = '', second = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const twoWords = (first === 'percentage' && point.test(second)) || (first === 'per' && second === 'cent');
  const length = twoWords ? 2 : percentSign.test(first) ? 1 : 0;
  if (length === 0) return null;
  const points = point.test(tokens[at + length]?.lower ?? '') || first === 'percentage';
  return { unit: 'percent', name: points ? 'percentage points' : 'percent', from: at, to: at + length };
}

function moneyBefore(tokens: readonly Token[], at: number, { numbers }: Tables): Unit | null {
  const sign = tokens[at - 1];
  const name = sign && numbers.signs.get(sign.text);
  if (!sign || name === undefined) return null;
  const land = tokens[at - 2];
  const dollar = sign.text === '$' && land ? dollarOf.get(land.text) : undefined;
  return { unit: 'money', name: dollar ?? name, from: at, to: at };
}

function moneyBehind(tokens: readonly Token[], { to, amount }: Value, { numbers, demonyms }: Tables): Unit | null {
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at];
    const name = token && (token.text === '$' || token.text === '€' ? numbers.signs.get(token.text) : numbers.currencies.get(token.text === token.text.toUpperCase() ? token.lower : token.text));
    if (token && name !== undefined) {
      if (largeOnly.has(token.text) && amount < 1000 && tokens[at + 1]?.lower !== 'sterling') return null;
      const land = tokens.slice(to, at).map(({ text }) => text).join(' ');
      return { unit: 'money', name: land === '' ? name : `${land} ${name}`, from: to, to: at + 1 };
    }
    if (!token || !isCapital(token) || !(demonyms.has(token.text) || landWord.test(token.text))) return null;
  }
  return null;
}

/** Past "per hour" or "/h". */
function afterRate(tokens: readonly Token[], at: number): number {
  return per.test(tokens[at]?.lower ?? '') && rateUnit.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

const degree = /^(?:degrees?|°)$/;
const degreeScale = /^(?:Celsius|Fahrenheit|centigrade|Centigrade|Kelvin|C|F)$/;

/** Past "Celsius" behind "degrees". */
function afterScale(tokens: readonly Token[], at: number): number {
  return degree.test(tokens[at - 1]?.lower ?? '') && degreeScale.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

const nameOf = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).map(({ text }) => text).join(' ').replace(' / ', '/');

function measureOf(tokens: readonly Token[], { to, style }: Value, tables: Tables): Unit | null {
  const shape = shaped.has(tokens[to]?.lower ?? '') ? 1 : 0;
  const token = tokens[to + shape];
  const single = token !== undefined && token.text.length === 1;
  if (token && tables.numbers.measures.has(token.lower) && (!single || style === 'digits') && (!isCapital(token) || token.text.length < 4)) {
    const end = afterScale(tokens, afterRate(tokens, to + shape + 1));
    return { unit: 'measure', name: nameOf(tokens, to, end), from: to + shape, to: end };
  }
  const head = tokens[to]?.lower === 'of' ? null : pluralHead(tokens, to, tables);
  const noun = head === null ? undefined : tokens[head];
  return head !== null && noun && !isCapital(noun) && tables.numbers.times.has(noun.lower) ? { unit: 'measure', name: noun.lower, from: head, to: head + 1 } : null;
}

/** "5km", "50km/h". */
function attachedUnit(tokens: readonly Token[], { attached, to }: Value, { numbers }: Tables): Unit | null {
  if (!numbers.measures.has(attached)) return null;
  const end = afterRate(tokens, to);
  return { unit: 'measure', name: nameOf(tokens, to - 1, end).replace(digits, ''), from: to - 1, to: end };
}

/** Percent, money or a measure that a number at `at` stands with; null for a plain count. */
export function unitOf(tokens: readonly Token[], at: number, value: Value, tables: Tables): Unit | null {
  const sign = moneyBefore(tokens, at, tables);
  if (sign) return sign;
  if (value.attached !== '') return attachedUnit(tokens, value, tables);
  return percentOf(tokens, value.to) ?? moneyBehind(tokens, value, tables) ?? measureOf(tokens, value, tables);
}
