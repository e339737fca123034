import type { Scene } from '#language/numbers/found';
import { valueAt } from '#language/numbers/values';
import type { Token } from '#language/tokens';

/** Units of one kind, the largest first: each may be followed by smaller ones. */
const families: readonly (readonly RegExp[])[] = [
  [/^centur(?:y|ies)$/, /^decades?$/, /^years?$/, /^months?$/, /^weeks?$/, /^days?$/, /^nights?$/, /^(?:hours?|hrs?)$/, /^(?:minutes?|mins?)$/, /^(?:seconds?|secs?)$/],
  [/^(?:kilomet(?:re|er)s?|km)$/, /^(?:met(?:re|er)s?|m)$/, /^(?:centimet(?:re|er)s?|cm)$/, /^(?:millimet(?:re|er)s?|mm)$/],
  [/^miles?$/, /^yards?$/, /^(?:foot|feet|ft)$/, /^(?:inch|inches)$/],
  [/^(?:tonnes?|tons?)$/, /^(?:kilograms?|kilos?|kg)$/, /^(?:grams?|g)$/],
  [/^stones?$/, /^(?:pounds?|lbs?)$/, /^(?:ounces?|oz)$/],
  [/^(?:dollars?|euros?)$/, /^cents?$/],
  [/^pounds?$/, /^(?:pence|penny)$/],
];
const single = /^(?:an?|one)$/;
const outside = /^(?:old|ago|later|earlier|before|after|apart)$/;
const padded = /^0\d$/;
const most = 4;

type Part = { readonly from: number; readonly to: number; readonly amount: number };
/** Several measures that are one: tokens [from, to); amount and unit are those of the first. `apart` where it is an age or tells when. */
export type Compound = { readonly from: number; readonly to: number; readonly amount: number; readonly unit: string; readonly apart: boolean };

/** A number with its unit right behind: "59 minutes", "an hour". */
function partAt({ text, tokens }: Scene, at: number): Part | null {
  if (single.test(tokens[at]?.lower ?? '')) return { from: at, to: at + 2, amount: 1 };
  const value = valueAt(text, tokens, at);
  // "40 min 03 sec"
  if (padded.test(tokens[at]?.text ?? '')) return { from: at, to: at + 2, amount: Number(tokens[at]?.text) };
  return value && !value.ordinal && value.attached === '' ? { from: at, to: value.to + 1, amount: value.amount } : null;
}

const unitIn = (family: readonly RegExp[], tokens: readonly Token[], { to }: Part) => family.findIndex((unit) => unit.test(tokens[to - 1]?.lower ?? ''));

/** Past "," or "and" or ", and"; the same index where there is none. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[comma]?.lower === 'and' ? comma + 1 : comma;
}

function partsFrom(scene: Scene, first: Part, family: readonly RegExp[]): Part[] {
  const parts = [first];
  for (let last = first; parts.length < most; ) {
    const next = partAt(scene, afterJoint(scene.tokens, last.to));
    const [was, is] = [unitIn(family, scene.tokens, last), next ? unitIn(family, scene.tokens, next) : -1];
    if (!next || is <= was) break;
    parts.push(next);
    last = next;
  }
  return parts;
}

/** "1 hour, 59 minutes and 40 seconds", "5 feet 10 inches", "an hour and 20 minutes": one quantity in several units, from a token on; null for none. */
export function compoundAt(scene: Scene, at: number): Compound | null {
  const first = partAt(scene, at);
  const unit = first === null ? undefined : scene.tokens[first.to - 1]?.lower;
  if (!first || unit === undefined) return null;
  for (const family of families) {
    if (unitIn(family, scene.tokens, first) < 0) continue;
    const parts = partsFrom(scene, first, family);
    const last = parts.at(-1);
    if (last && parts.length > 1) return { from: at, to: last.to, amount: first.amount, unit, apart: outside.test(scene.tokens[last.to]?.lower ?? '') };
  }
  return null;
}
