import type { Value } from '#language/numbers/digits';
import { pluralHead, singularHead } from '#language/numbers/heads';
import { hedgeBefore, hedgeBehind } from '#language/numbers/hedges';
import { rangeAt, type Range } from '#language/numbers/ranges';
import { countsNothing } from '#language/numbers/refusals';
import { strengthOf } from '#language/numbers/strengths';
import { unitOf, type Unit } from '#language/numbers/units';
import { valueAt } from '#language/numbers/values';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const capital = /^\p{Lu}/u;
const digit = /^\d/;
const makesOneCount = /^(?:at least|only|just)$/;

/** A sentence's tokens, with what is needed to read them. */
export type Scene = { readonly text: string; readonly tokens: readonly Token[]; readonly tables: Tables; readonly sentence: number };

/** A number with what it is of: `to` is the index behind the number, `head` that of its noun. */
export type Found = { readonly at: number; readonly value: Value; readonly range: Range | null; readonly unit: Unit | null; readonly head: number | null };

/** "£12m": a letter for a magnitude, after money only. */
function inMoney(value: Value, unit: Unit | null, { tokens, tables }: Scene): Value | null {
  // "2m people"
  const million = value.attached === 'm' && unit?.unit === 'measure' && pluralHead(tokens, value.to, tables) === value.to;
  if (!million && (value.attached === '' || unit?.unit === 'measure')) return value;
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
  if (head === null || !noun || !first || capital.test(noun.text) || numbers.ordinalNoNumber.has(noun.lower) || numbers.ordinalNoNumber.has(first.lower)) return null;
  if (numbers.currencies.has(noun.lower) || digit.test(first.text) || (value.style === 'digits' && capital.test(first.text))) return null;
  return countsNothing({ tokens, at, value, tables }, true, null) || capital.test(tokens[at]?.text ?? '') ? null : { at, value, range: null, unit: null, head };
}

/** The noun of "at least one person": one counts only behind a hedge, and nothing else reaches here. */
function oneHead({ tokens, tables }: Scene, { to }: Value, hedge: string): number | null {
  return makesOneCount.test(hedge) ? singularHead(tokens, to, tables) : null;
}

/** "One year" is said of any year; "one percent" is a number. */
const isLoneOne = ({ amount, style, magnitude }: Value) => amount === 1 && style === 'words' && magnitude === '';

function cardinalAt(scene: Scene, at: number, low: Value, range: Range | null): Found | null {
  const { tokens, tables } = scene;
  const upper = range?.upper ?? low;
  // "ten or more people"
  const written = { ...upper, to: hedgeBehind(tokens, [upper.to], tables)?.to ?? upper.to };
  const unit = unitOf(tokens, at, written, tables) ?? (range ? unitOf(tokens, range.at, written, tables) : strengthOf(tokens, at, written, tables));
  const value = inMoney(written, unit, scene);
  // "6ft 2in"
  if (value?.attached && digit.test(tokens[value.to]?.text ?? '')) return null;
  if (!value || (!range && unit?.unit === 'measure' && isLoneOne(low))) return null;
  const counted = unit || value.amount <= 1 ? null : pluralHead(tokens, value.to, tables);
  if (!unit && counted === null && value.amount !== 1) return null;
  const hedge = hedgeBefore(tokens, at, low, '', tables)?.text ?? '';
  if (countsNothing({ tokens, at, value: { ...low, to: upper.to, end: value.end }, tables }, hedge !== '', unit?.unit ?? null)) return null;
  const head = unit ? (unit.unit === 'measure' && value.attached === '' ? unit.from : null) : counted ?? oneHead(scene, value, hedge);
  return unit || head !== null ? { at, value: { ...value, to: upper.to }, range, unit, head } : null;
}

/** The number that begins at a token, alone or as the lower end `low` of a range; `found` is null where it counts nothing. */
export function numberAt(scene: Scene, at: number): { low: Value; found: Found | null } | null {
  const { text, tokens, tables } = scene;
  const low = valueAt(text, tokens, at);
  if (low?.ordinal) return { low, found: ordinalAt(scene, at, low) };
  const open = low ?? valueAt(text, tokens, at, true);
  if (!open) return null;
  const range = rangeAt(text, tokens, at, open, tables);
  return { low: open, found: low || range ? cardinalAt(scene, at, open, range) : null };
}
