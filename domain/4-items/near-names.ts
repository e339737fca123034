import { seededRandom, shuffled, type Random } from '#core/random';
import type { Entity } from '#facts/entities';
import { isSure } from '#language/mentions';
import type { Reading } from '#facts/reading';
import type { OrganisationFamily, Tables } from '#language/tables';

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Codes of the countries that everybody knows, and names of those that an article only mentions. */
type Rank = { readonly known: ReadonlySet<string>; readonly inPassing: readonly string[] };

/** With fewer that everybody knows in its region, "Nigeria" among three of elsewhere is guessed. */
const fewestKnown = 3;

/** "Europe" of "Northern Europe". */
const continentOf = (region: string) => region.split(' ').at(-1) ?? region;

/** Nobody takes these for Italy or Spain. */
const tiny: ReadonlySet<string> = new Set(['VA', 'MC', 'SM', 'LI', 'AD']);

/**
 * Countries that might stand for others: those given first, but for what is far and only mentioned, then neighbours, then the
 * same region. Nobody takes Greenland for the United States: of a country that everybody knows only others that everybody
 * knows, those of its continent first.
 */
export function countriesNear(names: readonly string[], { countries }: Tables, first: readonly string[], { known, inPassing }: Rank): string[] {
  const every = [...countries.values()];
  const rows = every.filter(({ name }) => names.includes(name));
  const isTiny = rows.some(({ code }) => tiny.has(code));
  const all = isTiny ? every : every.filter(({ code }) => !tiny.has(code));
  const isGreat = rows.length > 0 && rows.every(({ code }) => known.has(code));
  const neighbours = rows.flatMap((row) => row.neighbours.flatMap((code) => ((isGreat && !known.has(code)) || (!isTiny && tiny.has(code)) ? [] : (countries.get(code)?.name ?? []))));
  const alike = all.filter(({ code, region }) => (!isGreat || known.has(code)) && rows.some((row) => row.region === region)).map(({ name }) => name);
  const continents = new Set(rows.map(({ region }) => continentOf(region)));
  const others = isGreat ? shuffled(all.filter(({ code }) => known.has(code)), seededRandom(names.join())) : [];
  const isOfContinent = ({ region }: { readonly region: string }) => continents.has(continentOf(region));
  const great = [...others.filter(isOfContinent), ...others.filter((one) => !isOfContinent(one))].map(({ name }) => name);
  const unknown = isGreat && alike.length - rows.length < fewestKnown ? rows.flatMap((row) => row.neighbours.flatMap((code) => (tiny.has(code) ? [] : (countries.get(code)?.name ?? [])))) : [];
  const region = [...alike, ...unknown, ...great];
  const near = new Set([...neighbours, ...alike]);
  const last = first.filter((name) => inPassing.includes(name) && !near.has(name));
  return unique([...first.filter((name) => !last.includes(name)), ...neighbours, ...region, ...last]).filter((name) => !names.includes(name));
}

const apart = (name: string, at: number, all: readonly string[]) => !all.slice(0, at).some((other) => other.includes(name) || name.includes(other));

/** So many of a country's places come next to another in size. */
const ofItsSize = 6;

/** Cities or regions of the same grain: those given first, then of the same country, then capitals of its neighbours; for a capital these before its own country. Last capitals of the region. */
export function placesNear(name: string, { places, countries }: Tables, first: readonly string[], random: Random): string[] {
  const row = places.get(name);
  if (!row) return [];
  const isCity = row.grain === 'city' || row.grain === 'capital';
  const rows = [...places.entries()].filter(([spelling, other]) => spelling === other.name && (isCity ? other.grain === 'city' || other.grain === 'capital' : other.grain === row.grain));
  const home = countries.get(row.country);
  const near = rows.filter(([, other]) => other.grain === 'capital' && home?.neighbours.includes(other.country)).map(([spelling]) => spelling);
  // Largest first in the tables: a great city among small ones is guessed.
  const all = rows.filter(([, other]) => other.country === row.country).map(([spelling]) => spelling);
  const place = row.grain === 'capital' ? 0 : Math.max(0, all.indexOf(row.name));
  const bySize = isCity ? all.filter((spelling) => spelling !== row.name).sort((a, b) => Math.abs(all.indexOf(a) - place) - Math.abs(all.indexOf(b) - place)) : shuffled(all, random);
  const same = [...shuffled(bySize.slice(0, ofItsSize), random), ...bySize.slice(ofItsSize)];
  const region = rows.filter(([, other]) => other.grain === 'capital' && countries.get(other.country)?.region === home?.region).map(([spelling]) => spelling);
  const ordered = row.grain === 'capital' ? [...near, ...same, ...region] : [...same, ...near, ...region];
  return unique([...first.filter((other) => rows.some(([spelling]) => spelling === other)), ...ordered]).filter((other) => !other.includes(row.name) && !row.name.includes(other)).filter(apart);
}

function familyOf(name: string, country: string | null, families: readonly OrganisationFamily[]): OrganisationFamily | null {
  const words = name.split(' ');
  const fits = families.filter(({ names, heads }) => names.includes(name) || heads.some((head) => words.at(-1) === head || (words[0] === head && words[1] === 'of')));
  return fits.find((family) => family.country !== null && family.country === country) ?? fits.find((family) => family.country === null) ?? fits[0] ?? null;
}

const headOf = (name: string) => (/^(\S+) (?:of|for) /.exec(name)?.[1] ?? name.split(' ').at(-1) ?? name);

/** Organisations of the same kind: from the article where the kind shows, in its order, then from the tables in theirs, with the people's name that the key begins with; none where the kind is unknown. */
export function organisationsNear(entity: Entity, entities: readonly Entity[], { tables }: Reading, country: string | null): string[] {
  const family = familyOf(entity.name, country, tables.organisationFamilies);
  const own = entities.filter((other) => other.type === 'organisation' && other.name !== entity.name && isSure(other));
  const alike = own.filter((other) => headOf(other.name) === headOf(entity.name) || (family !== null && familyOf(other.name, country, tables.organisationFamilies)?.family === family.family));
  const prefix = demonymOf(entity.name, tables);
  // Of houses of the whole world those of the key's own country are unknown: Uppsala beside a university of Louisiana tells.
  const known = (family?.country === null ? [] : family?.names ?? []).map((name) => (prefix === '' || name.startsWith(prefix) ? name : prefix + name));
  return unique([...alike.map(({ name }) => name), ...known]).filter((name) => !sameOrganisation(name, entity));
}

/** "US " of "US Defense Department", "Nepalese " of "Nepalese Home Ministry"; '' for none. */
function demonymOf(name: string, { demonyms }: Tables): string {
  const [first = '', second = ''] = name.split(' ');
  if (first === 'US' || first === 'UK' || demonyms.has(first)) return `${first} `;
  return demonyms.has(`${first} ${second}`) ? `${first} ${second} ` : '';
}

function sameOrganisation(name: string, entity: Entity): boolean {
  return [entity.name, ...entity.aliases].some((other) => other.includes(name) || name.includes(other));
}
