import type { Value } from '#language/numbers/digits';
import { hedgeBefore } from '#language/numbers/hedges';
import type { Unit } from '#language/numbers/units';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const joint = /^(?:of|at|was|is|from)$/;
const scale = ['on', 'the', 'richter', 'scale'];
const strongest = 10;

/** "magnitude 6.7", "a magnitude of about 7.8", "6.1 on the Richter scale": how strong an earthquake was; null for any other number. */
export function strengthOf(tokens: readonly Token[], at: number, value: Value, tables: Tables): Unit | null {
  if (value.style !== 'digits' || value.magnitude !== '' || value.attached !== '' || value.amount >= strongest) return null;
  if (scale.every((word, place) => tokens[value.to + place]?.lower === word)) return { unit: 'measure', name: 'on the Richter scale', from: value.to, to: value.to + scale.length };
  const from = hedgeBefore(tokens, at, value, '', tables)?.from ?? at;
  const lead = joint.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[lead]?.lower === 'magnitude' ? { unit: 'measure', name: 'magnitude', from: value.to, to: value.to, lead } : null;
}
