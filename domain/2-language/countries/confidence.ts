import type { Candidate } from '#language/countries/candidates';

/** The share of such mentions that are right. */
export function confidenceOf({ meaning }: Candidate): number {
  return meaning.kind === 'name' ? 0.97 : 0.95;
}
