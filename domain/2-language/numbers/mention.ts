import type { Span } from '#articles/article';
import type { Value } from '#language/numbers/digits';
import type { Found, Scene } from '#language/numbers/found';
import type { Age } from '#language/numbers/ages';
import type { Compound } from '#language/numbers/compounds';
import { isBelowZero, measuredOf, overSign } from '#language/numbers/extent';
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
  const ends = [value.to, ...(unit ? [unit.to] : []), nounEnd, ...(tokens[nounEnd]?.lower === 'of' ? [nounEnd + 2] : [])];
  const own = hedged(scene, measuredOf(scene, found), overSign(tokens, at, tables), ends, low, noun?.lower ?? '');
  const last = tokens[nounEnd - 1]?.end ?? value.end;
  const kind = range ? 'range' : value.ordinal ? 'ordinal' : of;
  return {
    start, end: value.end, text: text.slice(start, value.end),
    value: range ? low.value : value.value, amount: (range ? range.from : value.amount) * (isBelowZero(tokens, found) ? -1 : 1), magnitude: value.magnitude, style: low.style,
    kind, unit: of, unitName: unit?.name ?? '', range: range && { from: range.from, to: range.to },
    head: noun ? { start: noun.start, end: last } : null, headText: noun ? text.slice(noun.start, last) : '',
    next: tokens[value.to]?.lower ?? '', ...own, compound: false, confidence: confidences[kind], sentence,
  };
}

const plain = { magnitude: '', style: 'digits', range: null, head: null, headText: '', next: '', compound: false } as const;

type Hedged = Pick<NumberMention, 'hedge' | 'hedgeAfter' | 'hedgeSpans' | 'measured' | 'whole'>;

/** The hedges around tokens [from, to), which hold a number with its unit. */
function hedged({ tokens, tables }: Scene, measured: Span, from: number, ends: readonly number[], value: Pick<Value, 'amount' | 'style'>, unit: string): Hedged {
  const [before, behind] = [hedgeBefore(tokens, from, value, unit, tables), hedgeBehind(tokens, ends, tables)];
  const spans = [before, behind].flatMap((hedge) => (hedge ? [{ start: tokens[hedge.from]?.start ?? measured.start, end: tokens[hedge.to - 1]?.end ?? measured.end }] : []));
  const whole = { start: Math.min(measured.start, ...spans.map(({ start }) => start)), end: Math.max(measured.end, ...spans.map(({ end }) => end)) };
  return { hedge: before?.text ?? '', hedgeAfter: behind?.text ?? '', hedgeSpans: spans, measured, whole };
}

/** The mention of an age, in years. */
export function ageMention(scene: Scene, { start, end, years, at, to }: Age): NumberMention {
  const own = hedged(scene, { start, end }, at, [to], { amount: years, style: 'digits' }, '');
  return { ...plain, ...own, start, end, text: scene.text.slice(start, end), value: years, amount: years, kind: 'age', unit: 'measure', unitName: 'years', confidence: confidences.age, sentence: scene.sentence };
}

/** The mention of a quantity in several units; amount and unit are those of the first. */
export function compoundMention(scene: Scene, { from, to, amount, unit }: Compound): NumberMention {
  const span = { start: scene.tokens[from]?.start ?? 0, end: scene.tokens[to - 1]?.end ?? 0 };
  const own = hedged(scene, span, from, [to], { amount, style: 'digits' }, unit);
  return { ...plain, ...own, ...span, text: scene.text.slice(span.start, span.end), value: amount, amount, kind: 'measure', unit: 'measure', unitName: unit, compound: true, confidence: confidences.measure, sentence: scene.sentence };
}
