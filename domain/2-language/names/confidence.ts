import { z } from 'zod';
import { signNames, signsOf, type Census } from '#language/names/signs';
import { isProper, type Tagged } from '#language/names/tagged';

const Weights = z.array(z.number()).length(signNames.length);

/** Weights of the signs of a name, by its tag. */
export const NameConfidence = z.strictObject({ PER: Weights, LOC: Weights, ORG: Weights });
export type NameConfidence = z.infer<typeof NameConfidence>;

/** Names of other kinds (demonyms, events) were not calibrated: they stand on tables and words, not on this. */
const others = 0.5;

/** How many of the names with this confidence are right, 0 to 1: logistic regression over their signs. */
export function confidenceOf(name: Tagged, census: Census, weights: NameConfidence): number {
  if (!isProper(name.tag)) return others;
  const own = weights[name.tag];
  const sum = signsOf(name, census).reduce((total, sign, at) => total + sign * (own[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
