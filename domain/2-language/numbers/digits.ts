import { sizes } from '#language/numbers/words';
import type { Token } from '#language/tokens';

const inside = /[\p{L}\p{N}][-–.,:/]?$|(?:^|\s)[-–−+#]$|\/$/u;
const ordinalEnd = /^(?:st|nd|rd|th)$/;
const dashed = /^[-–]\d/;
const padded = /^0\d/;
const digit = /^\d/;

/** A number as it is written. `to` is the index of the token behind it, `end` its last offset. */
export type Value = {
  /** Without the magnitude where that is one word behind it. */
  readonly value: number;
  /** With the magnitude. */
  readonly amount: number;
  readonly magnitude: string;
  readonly style: 'digits' | 'words';
  readonly ordinal: boolean;
  readonly to: number;
  readonly end: number;
  /** Letters written on to digits: "km" of "5km", "bn". */
  readonly attached: string;
};

const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(?:\.\d{1,9})?/y;
const follows = /(?:st|nd|rd|th)(?![\p{L}\p{N}])|(\p{L}{1,4})(?![\p{L}\p{N}])|[-–][\p{L}\d]|[.,:/]\d|['’]\p{L}|[\p{L}\p{N}]/uy;
/** Letters that stand for a magnitude behind digits. */
export const suffixes: ReadonlyMap<string, string> = new Map([['bn', 'billion'], ['tn', 'trillion'], ['mn', 'million'], ['k', 'thousand']]);

/** A product without the noise of binary fractions. */
export const round = (value: number) => Number(value.toPrecision(12));

function indexBehind(tokens: readonly Token[], at: number, end: number): number {
  let to = at + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return to;
}

/** Digits at a token, unless they go on as something else: a time, a score, a name. `loose` lets "30" of "30-40" stand. */
export function readDigits(text: string, tokens: readonly Token[], at: number, loose: boolean): Value | null {
  const token = tokens[at];
  if (!token || !digit.test(token.text) || padded.test(token.text) || inside.test(text.slice(Math.max(0, token.start - 2), token.start))) return null;
  digits.lastIndex = token.start;
  const written = digits.exec(text)?.[0] ?? '';
  let end = token.start + written.length;
  const value = Number(written.replaceAll(',', ''));
  follows.lastIndex = end;
  const next = follows.exec(text);
  const ordinal = next !== null && ordinalEnd.test(next[0]);
  const attached = ordinal ? '' : next?.[1]?.toLowerCase() ?? '';
  if (next && !ordinal && attached === '' && !(loose && dashed.test(next[0]))) return null;
  const magnitude = suffixes.get(attached) ?? '';
  if (ordinal || magnitude !== '') end += ordinal ? 2 : attached.length;
  return { value, amount: round(value * (sizes.get(magnitude) ?? 1)), magnitude, style: 'digits', ordinal, to: indexBehind(tokens, at, end), end, attached: magnitude === '' ? attached : '' };
}
