import type { Value } from '#language/numbers/digits';
import { pluralHead } from '#language/numbers/heads';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

const percentagePoints = /^percentage points?$/;
const percentSign = /^(?:%|percent|pct)$/;
const point = /^points?$/;
const landWord = /^(?:US|U\.S\.|New|Zealand|Hong|Kong)$/;
const per = /^(?:per|\/)$/;
const rateUnit = /^(?:h|hr|hour|second|s|minute|litre|gallon)$/;

/** What a number is of. `from` and `to` are the tokens that say so behind it, empty for a sign before it. */
export type Unit = { readonly unit: 'percent' | 'money' | 'measure'; readonly name: string; readonly from: number; readonly to: number };

const dollarOf: ReadonlyMap<string, string> = new Map([['US', 'US dollar'], ['U.S.', 'US dollar'], ['A', 'Australian dollar'], ['AU', 'Australian dollar'], ['C', 'Canadian dollar'], ['CA', 'Canadian dollar'], ['NZ', 'New Zealand dollar'], ['HK', 'Hong Kong dollar'], ['S', 'Singapore dollar'], ['NT', 'Taiwan dollar'], ['N', 'Namibian dollar']]);
const largeOnly = new Set(['won', 'pounds', 'rand', 'real', 'reais', 'taka']);
const shaped = new Set(['square', 'cubic', 'nautical', 'metric', 'light', 'astronomical', 'sq', 'sq.']);

function percentOf(tokens: readonly Token[], at: number): Unit | null {
  const words = tokens.slice(at, at + 2).map(({ lower }) => lower);
  const length = percentagePoints.test(words.join(' ')) || words.join(' ') === 'per cent' ? 2 : percentSign.test(words[0] ?? '') ? 1 : 0;
  if (length === 0) return null;
  const points = point.test(tokens[at + length]?.lower ?? '') || words[0] === 'percentage';
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

function moneyBehind(tokens: readonly Token[], { to, amount }: Value, { numbers, demonymOf }: Tables & { demonymOf: (word: string) => boolean }): Unit | null {
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at];
    const name = token && (token.text === '$' || token.text === '€' ? numbers.signs.get(token.text) : numbers.currencies.get(token.text === token.text.toUpperCase() ? token.lower : token.text));
    if (token && name !== undefined) {
      if (largeOnly.has(token.text) && amount < 1000) return null;
      const land = tokens.slice(to, at).map(({ text }) => text).join(' ');
      return { unit: 'money', name: land === '' ? name : `${land} ${name}`, from: to, to: at + 1 };
    }
    if (!isCapital(token) || !(demonymOf(token?.text ?? '') || landWord.test(token?.text ?? ''))) return null;
  }
  return null;
}

function measureOf(tokens: readonly Token[], { to, style }: Value, tables: Tables): Unit | null {
  const shape = shaped.has(tokens[to]?.lower ?? '') ? 1 : 0;
  const token = tokens[to + shape];
  const single = token !== undefined && token.text.length === 1;
  if (token && tables.numbers.measures.has(token.lower) && (!single || style === 'digits') && (!isCapital(token) || token.text.length < 4)) {
    const hourly = per.test(tokens[to + shape + 1]?.lower ?? '') && rateUnit.test(tokens[to + shape + 2]?.lower ?? '') ? 2 : 0;
    const end = to + shape + 1 + hourly;
    return { unit: 'measure', name: tokens.slice(to, end).map(({ text }) => text).join(' '), from: to + shape, to: end };
  }
  const head = tokens[to]?.lower === 'of' ? null : pluralHead(tokens, to, tables);
  const noun = head === null ? undefined : tokens[head];
  return head !== null && noun && !isCapital(noun) && tables.numbers.times.has(noun.lower) ? { unit: 'measure', name: noun.lower, from: head, to: head + 1 } : null;
}

/** Percent, money or a measure that a number at `at` stands with; null for a plain count. */
export function unitOf(tokens: readonly Token[], at: number, value: Value, tables: Tables): Unit | null {
  const sign = moneyBefore(tokens, at, tables);
  if (sign) return sign;
  if (value.attached !== '') return tables.numbers.measures.has(value.attached) ? { unit: 'measure', name: tokens[value.to - 1]?.text.replace(/^[\d.,]+/, '') ?? value.attached, from: value.to - 1, to: value.to } : null;
  const demonymOf = (word: string) => tables.demonyms.has(word);
  return percentOf(tokens, value.to) ?? moneyBehind(tokens, value, { ...tables, demonymOf }) ?? measureOf(tokens, value, tables);
}
