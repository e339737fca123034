import { georgia, lands, towns } from '#language/countries/namesakes';
import { languages } from '#language/countries/languages';
import { currencies, otherWords, pronouns } from '#language/countries/other-words';
import { people } from '#language/countries/people';
import type { CountryRule } from '#language/countries/reading';
import { northAndSouth, shared } from '#language/countries/shared';
import { titles } from '#language/countries/titles';

/** In this order: later ones build on what earlier ones left. */
export const countryRules: readonly CountryRule[] = [lands, people, towns, georgia, titles, languages, currencies, pronouns, otherWords, shared, northAndSouth];
