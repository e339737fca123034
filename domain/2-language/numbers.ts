import type { Span } from '#articles/article';
import { hedgeBefore, hedgeBehind } from '#language/numbers/hedges';
import { headEnd, pluralHead, singularHead } from '#language/numbers/heads';
import { rangeAt, type Range } from '#language/numbers/ranges';
import { countsNothing } from '#language/numbers/refusals';
import { unitOf, type Unit } from '#language/numbers/units';
import { valueAt, type Value } from '#language/numbers/values';
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

type Scene = { readonly text: string; readonly tokens: readonly Token[]; readonly tables: Tables; readonly sentence: number };

/** A number with what it is of: `to` is the index behind the number, `head` that of its noun. */
type Found = { readonly at: number; readonly value: Value; readonly range: Range | null; readonly unit: Unit | null; readonly head: number | null };

const confidences = { percent: 0.99, money: 0.98, measure: 0.98, count: 0.97, ordinal: 0.93, range: 0.93 } as const;

/** "£12m": a letter for a magnitude, after money only. */
function inMoney(value: Value, unit: Unit | null): Value | null {
  if (value.attached === '' || unit?.unit === 'measure') return value;
  const size = unit?.unit === 'money' && (value.attached === 'm' ? 1e6 : value.attached === 'b' ? 1e9 : 0);
  return size ? { ...value, amount: Number((value.value * size).toPrecision(12)), magnitude: size === 1e6 ? 'million' : 'billion', end: value.end + 1, attached: '' } : null;
}

const determined = /^(?:the|an?|his|her|its|their|our|my|this|every|each|['’]s)$/;

function ordinalAt({ tokens, tables }: Scene, at: number, value: Value): Found | null {
  const { numbers } = tables;
  if (value.style === 'words' && !determined.test(tokens[at - 1]?.lower ?? '')) return null;
  const head = singularHead(tokens, value.to, tables);
  const noun = head === null ? undefined : tokens[head];
  const first = tokens[value.to];
  if (head === null || !noun || !first || /^\p{Lu}/u.test(noun.text) || numbers.ordinalNoNumber.has(noun.lower) || numbers.ordinalNoNumber.has(first.lower)) return null;
  if (numbers.currencies.has(noun.lower) || /^\d/.test(first.text) || (value.style === 'digits' && /^\p{Lu}/u.test(first.text))) return null;
  return countsNothing({ tokens, at, value, tables }, true, null) || /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? null : { at, value, range: null, unit: null, head };
}

/** The noun that a count before `to` counts; "one" counts only behind a hedge. */
function countedHead({ tokens, tables }: Scene, { amount, to }: Value, hedge: string): number | null {
  if (amount === 1) return /^(?:at least|only|just)$/.test(hedge) ? singularHead(tokens, to, tables) : null;
  return amount === 0 ? null : pluralHead(tokens, to, tables);
}

/** "One year" is said of any year; "one percent" is a number. */
const isLoneOne = ({ amount, style, magnitude }: Value) => amount === 1 && style === 'words' && magnitude === '';

function cardinalAt(scene: Scene, at: number, low: Value, range: Range | null): Found | null {
  const { tokens, tables } = scene;
  const written = range?.upper ?? low;
  const unit = unitOf(tokens, at, written, tables) ?? (range ? unitOf(tokens, range.at, written, tables) : null);
  const value = inMoney(written, unit);
  if (!value || (!range && unit?.unit === 'measure' && isLoneOne(low))) return null;
  const hedge = hedgeBefore(tokens, at, low, '', tables)?.text ?? '';
  if (countsNothing({ tokens, at, value: { ...low, to: value.to, end: value.end }, tables }, hedge !== '', unit?.unit ?? null)) return null;
  const head = unit ? (unit.unit === 'measure' && value.attached === '' ? unit.from : null) : countedHead(scene, value, hedge);
  return unit || head !== null ? { at, value, range, unit, head } : null;
}

/** The number that begins at a token, alone or as the lower end of a range. */
function numberAt(scene: Scene, at: number): { low: Value; found: Found | null } | null {
  const { text, tokens, tables } = scene;
  const low = valueAt(text, tokens, at);
  if (low?.ordinal) return { low, found: ordinalAt(scene, at, low) };
  const open = low ?? valueAt(text, tokens, at, true);
  if (!open) return null;
  const range = rangeAt(text, tokens, at, open, tables);
  return { low: open, found: low || range ? cardinalAt(scene, at, open, range) : null };
}

function mentionOf({ text, tokens, tables, sentence }: Scene, { at, value, range, unit, head }: Found, low: Value): NumberMention {
  const start = tokens[at]?.start ?? 0;
  const of = unit?.unit ?? 'count';
  const noun = head === null ? undefined : tokens[head];
  const nounEnd = head === null ? value.to : of === 'count' ? headEnd(tokens, head, tables) : head + 1;
  const first = tables.numbers.signs.has(tokens[at - 1]?.text ?? '') ? (/^\p{Lu}+$/u.test(tokens[at - 2]?.text ?? '') && tokens[at - 2]?.end === tokens[at - 1]?.start ? at - 2 : at - 1) : at;
  const before = hedgeBefore(tokens, first, low, noun?.lower ?? '', tables);
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

const vague = /^(?:several|few|many|couple|tens|dozens|hundreds|thousands|millions|billions|countless)$/;

/** Numbers of a sentence that count, measure or order something, in order; what belongs to a date, name, age or score is left out. */
export function numbersOf(text: string, tokens: readonly Token[], sentence: number, taken: readonly Span[], tables: Tables): NumberMention[] {
  const found: NumberMention[] = [];
  const scene: Scene = { text, tokens, tables, sentence };
  for (let at = 0; at < tokens.length; at++) {
    const [number, token] = [numberAt(scene, at), tokens[at]];
    if (!number || !token) continue;
    const { low, found: counted } = number;
    const end = counted?.value.end ?? low.end;
    const named = taken.some((span) => token.start < span.end && span.start < end);
    const led = low.style === 'digits' && taken.some((span) => span.end + 1 === token.start && /^\p{Lu}/u.test(text.charAt(span.start)));
    const kept = counted && !named && !led && !vague.test(tokens[at - 1]?.lower ?? '');
    if (kept) found.push(mentionOf(scene, counted, low));
    at = Math.max(at, (kept ? counted.value.to : low.to) - 1);
  }
  return found;
}
