import type { Value } from '#language/numbers/digits';
import { valueAt } from '#language/numbers/values';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const dash = /^[-–]\d/;
const goesOn = /[-–/:]/;
const spansVerb = /^(?:rang|var|anywhere)/;

/** Two ends of a range. `at` is the token of the upper one. */
export type Range = { readonly from: number; readonly to: number; readonly at: number; readonly upper: Value };

/** The number behind a joint, over a currency sign. */
function upperAt(text: string, tokens: readonly Token[], at: number, { numbers }: Tables): { at: number; upper: Value } | null {
  const sign = numbers.signs.has(tokens[at]?.text ?? '') ? 1 : 0;
  const upper = valueAt(text, tokens, at + sign);
  return upper && !upper.ordinal ? { at: at + sign, upper } : null;
}

/** "30-40": digits on both sides of a dash, without space; the token holds both. */
function dashed(text: string, low: Value, tokens: readonly Token[]): { at: number; upper: Value } | null {
  if (!dash.test(text.slice(low.end, low.end + 2))) return null;
  const start = low.end + 1;
  const whole = tokens[low.to - 1];
  if (!whole || whole.end < start) return null;
  const rest: Token = { text: text.slice(start, whole.end), lower: text.slice(start, whole.end), start, end: whole.end, kind: 'number', capital: false };
  const spliced = tokens.slice(low.to, low.to + 3);
  if (goesOn.test(rest.text)) return null;
  const padded = text.slice(0, start - 1).slice(-2) + ' ';
  const window = padded + text.slice(start, start + 60);
  const shift = start - padded.length;
  const moved = [rest, ...spliced].map((token) => ({ ...token, start: token.start - shift, end: token.end - shift }));
  const upper = valueAt(window, moved, 0);
  return upper && { at: low.to - 1, upper: { ...upper, to: low.to - 1 + upper.to, end: upper.end + shift } };
}

/** How many words of the unit stand behind the lower end too: "6% to 8%", "5 km and 10 km". */
function unitTwice(tokens: readonly Token[], { to }: Value, { numbers }: Tables): number {
  const [first = '', second = ''] = [tokens[to]?.lower, tokens[to + 1]?.lower];
  if (first === 'per' && second === 'cent') return 2;
  return first === '%' || first === 'percent' || numbers.measures.has(first) || numbers.currencies.has(first) ? 1 : 0;
}

const wordsOf = (tokens: readonly Token[], at: number, length: number) => tokens.slice(at, at + length).map(({ lower }) => lower.replace(/s$/, '')).join(' ');

/** The range that a number at `at` opens: "10 to 15", "between 5 and 10", "two or three", "30-40"; null for none. */
export function rangeAt(text: string, tokens: readonly Token[], at: number, low: Value, tables: Tables): Range | null {
  if (low.ordinal || low.attached !== '') return null;
  const sign = unitTwice(tokens, low, tables);
  const joint = tokens[low.to + sign]?.lower ?? '';
  const signed = tables.numbers.signs.has(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const before = tokens[at - 1 - signed]?.lower ?? '';
  const spans = before === 'from' && spansVerb.test(tokens[at - 2 - signed]?.lower ?? '');
  const open = joint === 'or' || (joint === 'to' && ((before !== 'from' && before !== 'by') || spans)) || (joint === 'and' && before === 'between');
  const found = open ? upperAt(text, tokens, low.to + sign + 1, tables) : dashed(text, low, tokens);
  if (!found || wordsOf(tokens, low.to, sign) !== wordsOf(tokens, found.upper.to, sign)) return null;
  const shared = low.magnitude === '' && found.upper.magnitude !== '' && low.value < found.upper.value;
  const from = shared ? low.amount * (found.upper.amount / found.upper.value) : low.amount;
  const to = found.upper.amount;
  if (from >= to || (joint === 'or' && to > from * 3) || (joint !== 'and' && to > from * 20)) return null;
  return { from, to, ...found };
}
