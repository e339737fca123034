import type { Span } from '#articles/article';
import type { Found, Scene } from '#language/numbers/found';
import { dollarOf } from '#language/numbers/units';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const rateWord = /^(?:an?|per|each|every)$/;
const rateNoun = /^(?:second|minute|hour|day|night|week|month|quarter|year|season|decade|person|head|capita|annum|barrel|tonne|ton|kilogram|kilo|litre|liter|gallon|ounce|pound|kilometre|kilometer|mile|share|game)$/;
const pastOrLater = /^(?:ago|later|earlier|before|after|since)$/;
const opensRange = /^between$/;

/** Past "a year", "per day" behind a measure; "a week ago" is no rate. */
function afterRate(tokens: readonly Token[], at: number): number {
  const rate = rateWord.test(tokens[at]?.lower ?? '') && rateNoun.test(tokens[at + 1]?.lower ?? '') && !pastOrLater.test(tokens[at + 2]?.lower ?? '');
  return rate ? at + 2 : at;
}

/** The index of the currency sign before a number, with its country: "US$"; `at` where there is none. */
export function overSign(tokens: readonly Token[], at: number, { numbers }: Tables): number {
  const [sign, land] = [tokens[at - 1], tokens[at - 2]];
  if (!sign || !numbers.signs.has(sign.text)) return at;
  return land && ((land.end === sign.start && /^\p{Lu}+$/u.test(land.text)) || (sign.text === '$' && dollarOf.has(land.text) && land.end + 1 === sign.start)) ? at - 2 : at - 1;
}

/** Whether "minus" stands before a measure: "minus 20 degrees". */
export function isBelowZero(tokens: readonly Token[], { at, unit }: Found): boolean {
  return unit?.unit === 'measure' && tokens[at - 1]?.lower === 'minus';
}

/** The index of the first token that a number is read with: its sign, "minus", "between" before a range, "magnitude" before a strength. */
function firstOf({ tokens, tables }: Scene, found: Found): number {
  const { at, range, unit } = found;
  if (unit?.lead !== undefined) return unit.lead;
  if (isBelowZero(tokens, found)) return at - 1;
  const from = unit?.unit === 'money' ? overSign(tokens, at, tables) : at;
  return range && opensRange.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}

/** Where a number with its unit begins and ends: "$5 million", "40 km/h", "100 billion dollars a year", "four times"; of a count the number alone. */
export function measuredOf(scene: Scene, found: Found): Span {
  const { tokens } = scene;
  const { value, unit, head } = found;
  const start = tokens[firstOf(scene, found)]?.start ?? 0;
  const times = !unit && head === value.to && tokens[head]?.lower === 'times' && !value.ordinal;
  if (!unit && !times) return { start, end: value.end };
  const to = afterRate(tokens, Math.max(value.to, unit?.to ?? 0, times ? value.to + 1 : 0));
  return { start, end: Math.max(value.end, tokens[to - 1]?.end ?? 0) };
}
