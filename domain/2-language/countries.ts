import type { Span } from '#articles/article';
import { candidatesOf, type Candidate } from '#language/countries/candidates';
import { basisOf, confidenceOf, type CountryBasis } from '#language/countries/confidence';
import type { CountryNameKind } from '#language/countries/country-names';
import { readingOf } from '#language/countries/reading';
import { countryRules } from '#language/countries/rules';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A country that a text names. `kind` 'part' is a part of it, or what it was part of: "England", "Soviet". */
export type CountryMention = Span & {
  readonly text: string;
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  readonly kind: CountryNameKind;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly basis: CountryBasis;
  /** The share of mentions of its basis that are right. */
  readonly confidence: number;
};

/** Mentions of countries and territories, also inside longer names, in order and without overlap. What `people` covers names none. */
export function countriesOf(text: string, sentences: readonly (readonly Token[])[], tables: Tables, people: readonly Span[] = []): CountryMention[] {
  const reading = readingOf(text, sentences, tables, people);
  const candidates = sentences.flatMap((tokens, index) => candidatesOf(text, tokens, index, tables));
  return countryRules.reduce<readonly Candidate[]>((left, rule) => rule(left, reading), candidates).flatMap((candidate) => {
    const { start, end, text: words, sentence, meaning } = candidate;
    const [code] = meaning.codes;
    return code === undefined || meaning.codes.length > 1 ? [] : [{ start, end, text: words, code, kind: meaning.kind, sentence, basis: basisOf(candidate), confidence: confidenceOf(candidate) }];
  });
}
