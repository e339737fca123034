import { z } from 'zod';
import { countryNamesOf, type CountryNames } from '#language/countries/country-names';
import { CountryRow } from '#language/countries/country-row';
import type { Models } from '#language/models';
import { verbsOf, type Verbs } from '#language/verbs';

const word = z.string().min(1);
const words = z.array(word);

export type Country = CountryRow;

const RoleFamily = z.strictObject({ family: word, article: z.enum(['none', 'the', 'a']), plainOffice: z.boolean(), standIns: words, heads: words });
/** Roles of a kind, and how the bare role stands after "was". `standIns` are distractors for each other: who holds one holds no other. */
export type RoleFamily = z.infer<typeof RoleFamily>;

/** Offices of a state that stand in for each other. Where `country` is null: those that every state has, whatever it calls its head, and be it too small for an army. */
const Offices = z.strictObject({ country: z.string().nullable(), heads: words });

const Place = z.strictObject({ country: word, grain: z.enum(['city', 'region']), names: words });

const Words = z.strictObject({
  courtesy: words, ranks: words, roleModifiers: words, nameLinks: words, orgHeads: words, venueHeads: words, landHeads: words, venueWords: words,
  eventHeads: words, openers: words, pronouns: words, timeWords: words,
});
type SetsOf<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? ReadonlySet<string> : ReadonlyMap<string, string> };
type WordSets = SetsOf<z.infer<typeof Words>>;

/** Words that only join others. */
const Grammar = z.strictObject({ adverbs: words, auxiliaries: words, prepositions: words, conjunctions: words, determiners: words });

/**
 * Verbs of speech in the forms that have a subject. `beforeOnly` stand before what is said ("called it"), `afterSubject` never
 * before who says it ("told"), `particles` need a second word ("went on").
 */
const Speech = z.strictObject({ verbs: words, participles: words, beforeOnly: words, afterSubject: words, particles: z.record(z.string(), word), pronouns: words });

const Numbers = z.strictObject({
  hedges: words, hedgesAfter: words,
  /** Units, in small letters; `times` among them. */
  measures: words, times: words,
  /** Names and signs of money, each to the name to show. */
  currencies: z.record(z.string(), word), signs: z.record(z.string(), word),
  /** Words before a number that names: "article 5". */
  labels: words,
  pluralsWithoutS: words, noPlurals: words,
  /** Words after a number that are no noun it counts. */
  notNouns: words,
  /** After these "about" tells the subject. */
  speechBeforeAbout: words,
  /** Nouns after an ordinal that counts nothing: "first aid", "21st century". */
  ordinalNoNumber: words,
  /** Nouns that end like "largest". */
  superlativeNouns: words,
  /** Counted together where "and" joins two: "men and women". */
  pairs: words,
});

/** Words that need, or do not need, another sentence to say what they mean. */
const References = z.strictObject({
  /** Behind "the" these mean the same to everybody: "the world", "the internet". */
  known: words,
  /** Behind a preposition these are ways of speaking: "in the lead", "on the way". */
  idioms: words,
  /** What takes place: with "in" and a place these are told apart. */
  events: words,
  /** By these news calls again what it has named or told: "the vessel", "the measure". */
  recalls: words,
});

const Organisations = z.strictObject({ known: words, acronyms: z.array(words.min(1)), countries: z.record(z.string(), word) });
const OrganisationFamily = z.strictObject({ family: word, country: z.string().nullable(), heads: words, names: words });
/** Organisations of a kind, which stand in for each other; `heads` are last words that show the kind. */
export type OrganisationFamily = z.infer<typeof OrganisationFamily>;

const VerbLists = z.strictObject({ regular: words, irregular: z.array(words.length(3)) });

const Raw = z.object({
  countries: z.array(CountryRow),
  territories: z.array(CountryRow),
  'longer-names': z.strictObject({ lands: words, peoples: words, things: words }),
  places: z.array(Place),
  roles: z.array(RoleFamily),
  offices: z.array(Offices),
  words: Words,
  grammar: Grammar,
  speech: Speech,
  numbers: Numbers,
  references: References,
  synonyms: z.array(words),
  organisations: Organisations,
  'org-families': z.array(OrganisationFamily),
  verbs: VerbLists,
  'first-names': z.strictObject({ women: words, men: words, either: words }),
});

export type PlaceRow = { readonly name: string; readonly country: string; readonly grain: 'country' | 'capital' | 'city' | 'region' };

/** What tables tell of the world. Keys of names are as they are written, of roles in lower case. */
export type WordTables = {
  readonly countries: ReadonlyMap<string, Country>;
  readonly demonyms: ReadonlyMap<string, string>;
  /** Every name of countries and territories as written, with what it may mean. */
  readonly countryNames: CountryNames;
  /** Countries by every name, capitals, cities, regions. */
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly roles: ReadonlyMap<string, RoleFamily>;
  /** By country code; '' for a state that has no row. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Well-known organisations: every spelling to the one to show. */
  readonly organisations: ReadonlyMap<string, { readonly name: string; readonly aliases: readonly string[]; readonly country: string | null }>;
  readonly organisationFamilies: readonly OrganisationFamily[];
  /** Given names, with the pronoun that nearly all who bear one go by; null for those borne by women and men. */
  readonly firstNames: ReadonlyMap<string, 'he' | 'she' | null>;
  readonly words: WordSets;
  readonly grammar: SetsOf<z.infer<typeof Grammar>>;
  readonly speech: SetsOf<z.infer<typeof Speech>>;
  readonly numbers: SetsOf<z.infer<typeof Numbers>>;
  readonly references: SetsOf<z.infer<typeof References>>;
  /** What news calls one thing by in turn, each noun in the singular: of "pact" the treaty, the accord. */
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: Verbs;
};

/** All that the language stages know: tables, and what was learnt. */
export type Tables = WordTables & { readonly models: Models };

function placesOf(countries: readonly Country[], rows: readonly z.infer<typeof Place>[]): Map<string, PlaceRow> {
  const places = new Map<string, PlaceRow>();
  for (const { country, grain, names } of rows) for (const name of names) places.set(name, { name, country, grain });
  for (const { code, capital } of countries) for (const name of capital) places.set(name, { name: capital[0] ?? name, country: code, grain: 'capital' });
  for (const { code, name, aliases } of countries) {
    for (const spelling of [name, ...aliases]) places.set(spelling.replace(/^[Tt]he /, ''), { name, country: code, grain: 'country' });
  }
  return places;
}

function organisationsOf({ known, acronyms, countries }: z.infer<typeof Organisations>): WordTables['organisations'] {
  const rows = [...known.map((name) => [name]), ...acronyms];
  return new Map(
    rows.flatMap((spellings) => {
      const [first = '', full = first] = spellings;
      const withoutThe = spellings.map((spelling) => spelling.replace(/^The /, ''));
      return [...spellings, ...withoutThe].map((spelling) => [spelling, { name: full, aliases: spellings, country: countries[first] ?? null }] as const);
    }),
  );
}

function setsOf(lists: z.infer<typeof Words>): WordSets {
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return {
    courtesy: set(lists.courtesy), ranks: set(lists.ranks), roleModifiers: set(lists.roleModifiers), nameLinks: set(lists.nameLinks),
    orgHeads: set(lists.orgHeads), venueHeads: set(lists.venueHeads), landHeads: set(lists.landHeads), venueWords: set(lists.venueWords),
    eventHeads: set(lists.eventHeads), openers: set(lists.openers), pronouns: set(lists.pronouns),
    timeWords: set(lists.timeWords),
  };
}

/** A table with its lists as sets, and pairs as a map. */
function lookedUp<T extends Record<string, readonly string[] | Record<string, string>>>(table: T): SetsOf<T> {
  const entries = Object.entries(table).map(([name, value]) => [name, Array.isArray(value) ? new Set(value) : new Map(Object.entries(value))]);
  return Object.fromEntries(entries) as SetsOf<T>;
}

/** Each noun with all that stand beside it in a row. */
function synonymsOf(rows: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows) for (const noun of row) found.set(noun, new Set([...(found.get(noun) ?? []), ...row.filter((other) => other !== noun)]));
  return found;
}

/** The tables that raw JSON files hold, by file name without ".json". Throws when a file is missing or malformed: a bug. */
export function readTables(raw: Record<string, unknown>): WordTables {
  const { countries, territories, 'longer-names': longer, places, roles, offices, words: lists, grammar, speech, numbers, references, synonyms, organisations, 'org-families': organisationFamilies, verbs, 'first-names': firstNames } = Raw.parse(raw);
  return {
    countries: new Map(countries.map((country) => [country.code, country])),
    demonyms: new Map(countries.flatMap(({ code, demonyms }) => demonyms.map((demonym) => [demonym, code] as const))),
    countryNames: countryNamesOf([...countries, ...territories], Object.values(longer).flat(), places),
    places: placesOf(countries, places),
    roles: new Map(roles.flatMap((family) => family.heads.map((head) => [head, family] as const))),
    offices: new Map(offices.map(({ country, heads }) => [country ?? '', heads])),
    organisations: organisationsOf(organisations),
    organisationFamilies,
    firstNames: new Map([...firstNames.either.map((name) => [name, null] as const), ...firstNames.women.map((name) => [name, 'she'] as const), ...firstNames.men.map((name) => [name, 'he'] as const)]),
    words: setsOf(lists),
    grammar: lookedUp(grammar),
    speech: lookedUp(speech),
    numbers: lookedUp(numbers),
    references: lookedUp(references),
    synonyms: synonymsOf(synonyms),
    verbs: verbsOf(verbs.regular, verbs.irregular),
  };
}
