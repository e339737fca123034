import { z } from 'zod';
import { signNames } from '#language/names/signs';
import { isProper, type NameTag } from '#language/names/tagged';

const Weights = z.array(z.number()).length(signNames.length);

/** Weights of the signs of a name, by its tag. */
export const NameConfidence = z.strictObject({ PER: Weights, LOC: Weights, ORG: Weights });
export type NameConfidence = z.infer<typeof NameConfidence>;

/** Names of other kinds (demonyms, events) were not calibrated: they stand on tables and words, not on this. */
const others = 0.5;

/** How many of the names with this tag and these signs are right, 0 to 1: logistic regression. */
export function confidenceOf(tag: NameTag, signs: readonly number[], weights: NameConfidence): number {
  if (!isProper(tag)) return others;
  const own = weights[tag];
  const sum = signs.reduce((total, sign, at) => total + sign * (own[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
