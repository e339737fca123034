import type { CountryRow } from '#language/countries/country-row';
import { tokensOf } from '#language/tokens';

/** 'part' names a part of a country, or what it was part of: "England", "Soviet". */
export type CountryNameKind = 'name' | 'alias' | 'demonym' | 'part';

/** What a spelling may mean: no country (a longer name that only holds one), one, or several that share it. */
export type CountryName = {
  readonly codes: readonly string[];
  readonly kind: CountryNameKind;
  /** Whether it tells of people, as demonyms do: "English", not "England". */
  readonly ofPeople: boolean;
  /** Whether people bear it too; whether it is a common given name, or a common surname. */
  readonly borne: boolean;
  readonly givenName: boolean;
  readonly surname: boolean;
  /** Whether it is a town or state of the US too. */
  readonly namesake: boolean;
};

export type CountryNames = {
  readonly bySpelling: ReadonlyMap<string, CountryName>;
  /** How many tokens the longest spelling has that begins with a token's text. */
  readonly longest: ReadonlyMap<string, number>;
  /** Spellings that tell of a country by code: capital, cities, regions, signs. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** States of the US, full and short. */
  readonly usStates: ReadonlySet<string>;
};

type PlaceNames = { readonly country: string; readonly grain: 'city' | 'region'; readonly names: readonly string[] };

const stateAbbreviations =
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. ' +
  'AL AK AZ AR CA CO CT DE FL GA IL IN IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY';

const withoutThe = (spelling: string) => spelling.replace(/^[Tt]he /, '');

function spellingsOf({ code, name, aliases, demonyms, parts, partDemonyms, shared, sharedDemonyms, borne, givenNames, surnames, namesakes }: CountryRow): [string, CountryName][] {
  const has = (list: readonly string[], spelling: string) => list.includes(spelling);
  const entry = (kind: CountryNameKind, ofPeople = kind === 'demonym') => (spelling: string): [string, CountryName] => [
    withoutThe(spelling),
    { codes: [code], kind, ofPeople, borne: has(borne, spelling), givenName: has(givenNames, spelling), surname: has(surnames, spelling), namesake: has(namesakes, spelling) },
  ];
  return [
    ...[name, ...shared].map(entry('name')),
    ...aliases.map(entry('alias')),
    ...[...demonyms, ...sharedDemonyms].map(entry('demonym')),
    ...parts.map(entry('part')),
    ...partDemonyms.map(entry('part', true)),
  ];
}

/** What a spelling means that nothing is said about. */
export const plainName = { kind: 'name', ofPeople: false, borne: false, givenName: false, surname: false, namesake: false } as const;

/** In a headline in capitals; "POLE" or "US" may be other words there. */
const inCapitals = (spelling: string, { kind }: CountryName) => spelling.length > (kind === 'demonym' || kind === 'part' ? 4 : 3) && /\p{Ll}/u.test(spelling);

/** The names that rows of countries, longer names and places make up; of two rows with one spelling both stand, in their order. */
export function countryNamesOf(countries: readonly CountryRow[], longerNames: readonly string[], places: readonly PlaceNames[]): CountryNames {
  const bySpelling = new Map<string, CountryName>();
  const longest = new Map<string, number>();
  const put = (spelling: string, entry: CountryName) => {
    const before = bySpelling.get(spelling);
    bySpelling.set(spelling, before ? { ...before, codes: [...new Set([...before.codes, ...entry.codes])], borne: before.borne || entry.borne } : entry);
    const tokens = tokensOf(spelling, { start: 0, end: spelling.length });
    const first = tokens[0]?.text ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  };
  const longer = longerNames.map((spelling): [string, CountryName] => [spelling, { codes: [], ...plainName }]);
  for (const [spelling, entry] of [...countries.flatMap(spellingsOf), ...longer]) {
    put(spelling, entry);
    if (inCapitals(spelling, entry)) put(spelling.toUpperCase(), entry);
  }
  const placesIn = (code: string) => places.filter(({ country }) => country === code).flatMap(({ names }) => names);
  const usRegions = places.filter(({ country, grain }) => country === 'US' && grain === 'region').flatMap(({ names }) => names);
  return {
    bySpelling,
    longest,
    signs: new Map(countries.map(({ code, capital, signs }) => [code, [...capital, ...signs, ...placesIn(code)]])),
    neighbours: new Map(countries.map(({ code, neighbours }) => [code, neighbours])),
    usStates: new Set([...usRegions, ...stateAbbreviations.split(' ')]),
  };
}
