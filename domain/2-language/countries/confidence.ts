import type { Candidate } from '#language/countries/candidates';
import type { CountryNameKind } from '#language/countries/country-names';

/**
 * What a mention rests on: the choice of one of several countries by the rest of the article, or of the usual one; a
 * name that many people or towns bear too; a part of a hyphenated word; or the kind of name.
 */
export type CountryBasis = 'article' | 'usual' | 'doubtful' | 'joined' | CountryNameKind;

/**
 * The share of mentions that are right, by basis. Names, aliases and demonyms as measured by `npm run eval countries` on
 * every second article; of the others too few were seen, and they are set below what was measured.
 */
const shares: Readonly<Record<CountryBasis, number>> = { name: 0.99, alias: 0.99, demonym: 0.99, joined: 0.97, part: 0.95, article: 0.95, doubtful: 0.9, usual: 0.75 };

/** What a candidate that the rules left rests on. */
export function basisOf({ meaning, decided, joined }: Candidate): CountryBasis {
  if (decided !== null) return decided;
  if (meaning.givenName || meaning.surname || meaning.namesake) return 'doubtful';
  return joined ? 'joined' : meaning.kind;
}

/** The share of such mentions that are right. */
export const confidenceOf = (candidate: Candidate): number => shares[basisOf(candidate)];
