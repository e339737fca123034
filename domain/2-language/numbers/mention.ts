import type { Span } from '#articles/article';
import type { Value } from '#language/numbers/digits';
import type { Found, Scene } from '#language/numbers/found';
import type { Age } from '#language/numbers/ages';
import type { Compound } from '#language/numbers/compounds';
import { measuredOf, overSign, wholeOf } from '#language/numbers/extent';
import { headEnd } from '#language/numbers/heads';
import { hedgeBefore, hedgeBehind } from '#language/numbers/hedges';

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
  readonly kind: 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'range' | 'age';
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
  /** The number with its sign and unit, "$5 million", "40 km/h"; what is counted is no part of it. */
  readonly measured: Span;
  /** With the hedges around it as well. */
  readonly whole: Span;
  /** Several measures that are one: "5 feet 10 inches". */
  readonly compound: boolean;
  /** Share of such mentions that are right, 0 to 1. */
  readonly confidence: number;
  readonly sentence: number;
};

const confidences = { percent: 0.99, money: 0.98, measure: 0.98, count: 0.97, ordinal: 0.93, range: 0.93, age: 0.97 } as const;

/** The mention of a number that was found; `low` is the lower end where it is a range. */
export function mentionOf(scene: Scene, found: Found, low: Value): NumberMention {
  const { text, tokens, tables, sentence } = scene;
  const { at, value, range, unit, head } = found;
  const start = tokens[at]?.start ?? 0;
  const of = unit?.unit ?? 'count';
  const noun = head === null ? undefined : tokens[head];
  const nounEnd = head === null ? value.to : of === 'count' ? headEnd(tokens, head, tables) : head + 1;
  const before = hedgeBefore(tokens, overSign(tokens, at, tables), low, noun?.lower ?? '', tables);
  const behind = hedgeBehind(tokens, [value.to, ...(unit ? [unit.to] : []), nounEnd, ...(tokens[nounEnd]?.lower === 'of' ? [nounEnd + 2] : [])], tables);
  const spans = [before, behind].flatMap((hedge) => (hedge ? [{ start: tokens[hedge.from]?.start ?? start, end: tokens[hedge.to - 1]?.end ?? start }] : []));
  const last = tokens[nounEnd - 1]?.end ?? value.end;
  const measured = measuredOf(scene, found);
  const kind = range ? 'range' : value.ordinal ? 'ordinal' : of;
  return {
    start, end: value.end, text: text.slice(start, value.end),
    value: range ? low.value : value.value, amount: range ? range.from : value.amount, magnitude: value.magnitude, style: low.style,
    kind, unit: of, unitName: unit?.name ?? '', range: range && { from: range.from, to: range.to },
    head: noun ? { start: noun.start, end: last } : null, headText: noun ? text.slice(noun.start, last) : '',
    next: tokens[value.to]?.lower ?? '', hedge: before?.text ?? '', hedgeAfter: behind?.text ?? '', hedgeSpans: spans,
    measured, whole: wholeOf(tokens, measured, [before, behind]), compound: false, confidence: confidences[kind], sentence,
  };
}

const plain = { magnitude: '', style: 'digits', range: null, head: null, headText: '', next: '', hedge: '', hedgeAfter: '', hedgeSpans: [], compound: false } as const;

/** The mention of an age, in years. */
export function ageMention({ text, sentence }: Scene, { start, end, years }: Age): NumberMention {
  const span = { start, end };
  return { ...plain, ...span, text: text.slice(start, end), value: years, amount: years, kind: 'age', unit: 'measure', unitName: 'years', measured: span, whole: span, confidence: confidences.age, sentence };
}

/** The mention of a quantity in several units; amount and unit are those of the first. */
export function compoundMention({ text, tokens, tables, sentence }: Scene, { from, to, amount, unit }: Compound): NumberMention {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const words = text.slice(span.start, span.end);
  const [before, behind] = [hedgeBefore(tokens, from, { amount, style: 'digits' }, unit, tables), hedgeBehind(tokens, [to], tables)];
  const spans = [before, behind].flatMap((hedge) => (hedge ? [{ start: tokens[hedge.from]?.start ?? 0, end: tokens[hedge.to - 1]?.end ?? 0 }] : []));
  return {
    ...plain, ...span, text: words, value: amount, amount, kind: 'measure', unit: 'measure', unitName: unit,
    hedge: before?.text ?? '', hedgeAfter: behind?.text ?? '', hedgeSpans: spans, measured: span, whole: wholeOf(tokens, span, [before, behind]), compound: true, confidence: confidences.measure, sentence,
  };
}
