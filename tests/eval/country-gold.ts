import { z } from 'zod';
import { readSet } from '#tests/eval/corpora';
import type { Tables } from '#language/tables';

/** `code` is null for a toponym that is no country, or of none that is known. */
export type GoldCountry = { readonly start: number; readonly end: number; readonly text: string; readonly code: string | null; readonly use: string };
export type GoldArticle = { readonly text: string; readonly toponyms: readonly GoldCountry[] };

const Toponym = z.object({ start: z.number(), end: z.number(), text: z.string() });
const Geonames = z.object({ text: z.string(), toponyms: z.array(Toponym.extend({ geonames: z.union([z.string(), z.number()]).nullable(), use: z.string() })) });
const Lgl = z.object({ text: z.string(), toponyms: z.array(Toponym.extend({ country: z.string().nullable(), isCountry: z.boolean() })) });

/** Places that bear a country's name, by GeoNames id: the US state of Georgia. */
const namesakes = new Set(['4197000']);

/** The country that a name means in the gold; a name that several share means none. */
function codeOf(text: string, { countryNames }: Tables): string | null {
  const name = countryNames.bySpelling.get(text.trim().replace(/&amp;/g, '&').replace(/^[Tt]he /, ''));
  return name?.codes.length === 1 ? (name.codes[0] ?? null) : null;
}

/** Least share of a GeoNames id's toponyms that must name a country; the rest are short forms ("SA") and slips. */
const leastShare = 0.3;

/** GeoNames ids by country: that which most of the names of a country that an id stands at name. */
function countriesById(articles: readonly z.infer<typeof Geonames>[], tables: Tables): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { toponyms } of articles) {
    for (const { geonames, text } of toponyms) {
      const id = String(geonames ?? '').trim();
      if (id === '' || namesakes.has(id)) continue;
      const code = codeOf(text, tables) ?? '';
      const tally = votes.get(id) ?? new Map<string, number>();
      votes.set(id, tally.set(code, (tally.get(code) ?? 0) + 1));
    }
  }
  const countries = new Map<string, string>();
  for (const [id, tally] of votes) {
    const all = [...tally.values()].reduce((sum, times) => sum + times, 0);
    const [code, times] = [...tally].filter(([name]) => name !== '').toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (times >= leastShare * all && times > 0) countries.set(id, code);
  }
  return countries;
}

const counted = /Literal|Metonymic|Demonym|Mixed|Modifier|Coercion|Embedded/;

/** GeoWebNews. Without a known id a demonym counts by its name, as nothing else tells its country. */
export function geoWebNews(tables: Tables): GoldArticle[] {
  const articles = readSet('countries/geowebnews', Geonames);
  const byId = countriesById(articles, tables);
  return articles.map(({ text, toponyms }) => ({
    text,
    toponyms: toponyms.map(({ start, end, text: name, geonames, use }) => {
      const known = byId.get(String(geonames ?? '').trim()) ?? (use === 'Demonym' ? codeOf(name, tables) : null);
      const city = (tables.places.get(name)?.grain ?? 'country') === 'city';
      return { start, end, text: name, use, code: !city && counted.test(use) && !use.includes('Expression') ? known : null };
    }),
  }));
}

const otherNames: Readonly<Record<string, string>> = { 'Palestinian Territory': 'PS' };

/** LGL, whose toponyms that are no country are none in the set either. */
export function lgl(tables: Tables): GoldArticle[] {
  return readSet('countries/lgl', Lgl).map(({ text, toponyms }) => ({
    text,
    toponyms: toponyms.map(({ start, end, text: name, country, isCountry }) => ({
      start, end, text: name, use: isCountry ? 'country' : 'place',
      code: isCountry && country !== null ? (otherNames[country] ?? codeOf(country, tables)) : null,
    })),
  }));
}
