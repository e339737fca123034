import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { escaped } from '#core/pattern';
import type { Span } from '#articles/article';
import { contentFolder } from '#server/content-folder';

/** `size` is the larger side of its largest piece, in units of the map; 0 for what has no shape there. */
const Place = z.strictObject({ code: z.string().length(2), name: z.string(), x: z.number(), y: z.number(), size: z.number().nonnegative() });
const World = z.strictObject({ file: z.string().startsWith('/geo/'), width: z.number(), height: z.number(), places: z.array(Place) });
type World = z.infer<typeof World>;

/** A country of an article on the map; `paragraph` (from 1) is where the text names it, or one of it, first; `part` is the region or city that the text names in its place. */
export type MappedCountry = z.infer<typeof Place> & { readonly paragraph: number; readonly part: string | null };

/** The map with the countries of an article, in the order of the text; the file is the address of its shapes. */
export type ArticleMap = Omit<World, 'places'> & { readonly places: readonly MappedCountry[] };

const Parts = z.array(z.object({ country: z.string(), names: z.array(z.string()) }));
const words = z.array(z.string());
const Named = z.array(z.object({
  code: z.string(), name: z.string(), aliases: words, demonyms: words, capital: words,
  shared: words.default([]), sharedDemonyms: words.default([]), parts: words.default([]), partDemonyms: words.default([]),
}));

type Known = z.infer<typeof Place> & { readonly words: RegExp; /** Its regions and cities. */ readonly parts: RegExp };
type Atlas = World & { readonly byCode: ReadonlyMap<string, Known>; /** What it and its people are called, by its name; its capital is not. */ readonly calledBy: ReadonlyMap<string, RegExp> };

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(contentFolder(), file), 'utf8'));

let atlas: Atlas | null = null;

/** content/geo with the words that each country is known by from content/tables, read once. */
function loadAtlas(): Atlas {
  if (atlas) return atlas;
  const world = World.parse(read('geo/world.json'));
  const names = [...Named.parse(read('tables/countries.json')), ...Named.parse(read('tables/territories.json'))];
  const wordsOf = new Map(names.map(({ code, name, aliases, demonyms, capital }) => [code, [name, ...aliases, ...demonyms, ...capital]]));
  const partsOf = new Map<string, string[]>();
  for (const { country, names: own } of Parts.parse(read('tables/places.json'))) partsOf.set(country, [...(partsOf.get(country) ?? []), ...own]);
  const anyOf = (words: readonly string[]) => new RegExp(`(?<![\\p{L}\\d]|(?:North|South|Latin|Central) )(?:${words.map(escaped).join('|')})(?![\\p{L}\\d$])`, 'u');
  const place = (one: z.infer<typeof Place>) => {
    const words = wordsOf.get(one.code) ?? [one.name];
    return [one.code, { ...one, words: anyOf(words), parts: anyOf(partsOf.get(one.code) ?? words) }] as const;
  };
  const called = names.map(({ name, aliases, demonyms, shared, sharedDemonyms, parts, partDemonyms }) => {
    const without = [name, ...aliases, ...demonyms, ...shared, ...sharedDemonyms, ...parts, ...partDemonyms].map((one) => one.replace(/^the /, ''));
    return [name, anyOf(without)] as const;
  });
  atlas = { ...world, byCode: new Map(world.places.map(place)), calledBy: new Map(called) };
  return atlas;
}

/** The map for an article with countries by their ISO codes, or by name; those that the map does not know are left out. */
export function mapOf(text: string, paragraphs: readonly Span[], codes: readonly string[], names: readonly string[]): ArticleMap {
  const { file, width, height, places, byCode } = loadAtlas();
  const named = places.filter(({ name }) => names.includes(name)).map(({ code }) => code);
  const found = [...new Set([...codes, ...named])].flatMap((code) => {
    const place = byCode.get(code);
    if (!place) return [];
    const { words, parts, ...rest } = place;
    // Where no word for the country stands, one of its regions or cities has put it on the map.
    const named = words.exec(text);
    const part = named ? null : parts.exec(text);
    const start = (named ?? part)?.index ?? 0;
    return [{ start, place: { ...rest, part: part?.[0] ?? null, paragraph: Math.max(1, paragraphs.findIndex((one) => start < one.end) + 1) } }];
  });
  return { file, width, height, places: found.sort((a, b) => a.start - b.start).map(({ place }) => place) };
}

/** The facts with those of a country proved by the words that name it alone: of "US Secretary of State John Kerry" by "US", so that a mark says what it marks. */
export function withCountryWords<T extends { readonly kind: string; readonly value: string; readonly evidence: Span }>(text: string, facts: readonly T[]): (Omit<T, 'evidence'> & { readonly evidence: Span })[] {
  const { calledBy } = loadAtlas();
  return facts.map((fact) => {
    const { start, end } = fact.evidence;
    const words = text.slice(start, end);
    const named = fact.kind === 'country' && words !== fact.value ? calledBy.get(fact.value)?.exec(words) : null;
    return named ? { ...fact, evidence: { start: start + named.index, end: start + named.index + named[0].length } } : fact;
  });
}
