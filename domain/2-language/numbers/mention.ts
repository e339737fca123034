import type { Span } from '#articles/article';
import type { Value } from '#language/numbers/digits';
import type { Found, Scene } from '#language/numbers/found';
import { headEnd } from '#language/numbers/heads';
import { hedgeBefore, hedgeBehind } from '#language/numbers/hedges';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A number in a text: how it is written, and what it counts. */
export type NumberMention = Span & {
  readonly text: string;
  /** As written, without the magnitude; of a range the lower end. */
  readonly value: number;
  /** With the magnitude: 1,300,000,000 of "1.3 billion". */
  readonly amount: number;
  /** "million", or '' for none; part of `text`. */
  readonly magnitude: string;
  readonly style: 'digits' | 'words';
  readonly kind: 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'range';
  readonly unit: 'count' | 'percent' | 'money' | 'measure';
  /** "percentage points", "US dollar", "square kilometres"; '' of a count. */
  readonly unitName: string;
  /** Both ends, magnitudes applied; null of a single number. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The noun it counts, picks or is measured in; null of percent and money. */
  readonly head: Span | null;
  readonly headText: string;
  /** The word after it, in small letters. */
  readonly next: string;
  /** "about", "at least", before it; '' for none. */
  readonly hedge: string;
  /** "or more", behind it; '' for none. */
  readonly hedgeAfter: string;
  readonly hedgeSpans: readonly Span[];
  /** Share of such mentions that are right, 0 to 1. */
  readonly confidence: number;
  readonly sentence: number;
};

const confidences = { percent: 0.99, money: 0.98, measure: 0.98, count: 0.97, ordinal: 0.93, range: 0.93 } as const;

/** The index of the currency sign before a number, with its country: "US$"; `at` where there is none. */
function overSign(tokens: readonly Token[], at: number, { numbers }: Tables): number {
  const [sign, land] = [tokens[at - 1], tokens[at - 2]];
  if (!sign || !numbers.signs.has(sign.text)) return at;
  return land && land.end === sign.start && /^\p{Lu}+$/u.test(land.text) ? at - 2 : at - 1;
}

/** The mention of a number that was found; `low` is the lower end where it is a range. */
export function mentionOf({ text, tokens, tables, sentence }: Scene, { at, value, range, unit, head }: Found, low: Value): NumberMention {
  const start = tokens[at]?.start ?? 0;
  const of = unit?.unit ?? 'count';
  const noun = head === null ? undefined : tokens[head];
  const nounEnd = head === null ? value.to : of === 'count' ? headEnd(tokens, head, tables) : head + 1;
  const before = hedgeBefore(tokens, overSign(tokens, at, tables), low, noun?.lower ?? '', tables);
  const behind = hedgeBehind(tokens, [value.to, ...(unit ? [unit.to] : []), nounEnd, ...(tokens[nounEnd]?.lower === 'of' ? [nounEnd + 2] : [])], tables);
  const spans = [before, behind].flatMap((hedge) => (hedge ? [{ start: tokens[hedge.from]?.start ?? start, end: tokens[hedge.to - 1]?.end ?? start }] : []));
  const last = tokens[nounEnd - 1]?.end ?? value.end;
  const kind = range ? 'range' : value.ordinal ? 'ordinal' : of;
  return {
    start, end: value.end, text: text.slice(start, value.end),
    value: range ? low.value : value.value, amount: range ? range.from : value.amount, magnitude: value.magnitude, style: low.style,
    kind, unit: of, unitName: unit?.name ?? '', range: range && { from: range.from, to: range.to },
    head: noun ? { start: noun.start, end: last } : null, headText: noun ? text.slice(noun.start, last) : '',
    next: tokens[value.to]?.lower ?? '', hedge: before?.text ?? '', hedgeAfter: behind?.text ?? '', hedgeSpans: spans,
    confidence: confidences[kind], sentence,
  };
}
