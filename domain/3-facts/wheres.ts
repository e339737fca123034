import { homeOf } from '#facts/home';
import { attachmentOf } from '#facts/main/attachment';
import { reportOf } from '#facts/main/lead';
import { broad, grainOf, isSeat, leadsInside, prepositionOf, type Grain } from '#facts/main/places';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

const shares = [1, 0.55, 0.4, 0.3, 0.2];
/** Where a report was written, where its first sentence names a place, and where it names none. */
const ofDateline = 0.45;
const ofDatelineAlone = 0.58;
/** Below this nothing is said to happen in a place. */
const least = 0.18;

/** The finer a place, the more it tells. */
const grains: Readonly<Record<Grain, number>> = { city: 1, site: 0.9, region: 0.85, country: 0.62, people: 0.12 };

const hangs = { main: 1, clause: 0.6, aside: 0.4 } as const;

function shareOf(at: number, length: number): number {
  return shares[at] ?? (at < length / 3 ? 0.16 : 0.1);
}

function worthOf(mention: Mention, grain: Grain, sentence: SentenceReading, share: number, reading: Reading): number {
  return share * grains[grain] * prepositionOf(mention, grain, reading) * hangs[attachmentOf(sentence, mention)] * (isSeat(mention, reading) ? 0.3 : 1);
}

/** The title's part: "in Paris" is where, another mention may be. */
function byTitle(name: string, grain: Grain, { article: { title }, entities }: Reading): number {
  const at = title.indexOf(name);
  if (at < 0 || /^[\p{L}\p{N}]/u.test(title.slice(at + name.length))) return 0;
  // "Qatar Airways" is not where Qatar is.
  if (entities.some((entity) => entity.name !== name && entity.name.includes(name) && title.includes(entity.name))) return 0;
  return (leadsInside(title.slice(0, at)) ? 0.4 : grain === 'people' ? 0.1 : 0.2) * (grain === 'country' ? 0.7 : 1);
}

/** The name that a place goes by: of a demonym its country's. */
function nameOf({ type, name, text, country }: Mention, grain: Grain, { countries }: Tables): string {
  return type === 'demonym' ? (countries.get(country ?? '')?.name ?? name) : grain === 'site' ? text : name;
}

/** Every place an article names, with what it is worth as where it took place, the best first; `isPlace` unless only its people are named. */
export function weighedPlaces(reading: Reading): { readonly name: string; readonly worth: number; readonly isPlace: boolean }[] {
  const { names, tables, sentences } = reading;
  const report = reportOf(reading);
  const rank = new Map(report.map(({ index }, at) => [index, at] as const));
  const worths = new Map<string, number[]>();
  const add = (name: string, worth: number) => worths.set(name, [...(worths.get(name) ?? []), worth]);
  const titled = new Map<string, number>();
  const places = new Set<string>();
  for (const mention of names) {
    const sentence = sentences[mention.sentence];
    const grain = grainOf(mention, tables);
    const at = rank.get(mention.sentence);
    if (!sentence || grain === null || at === undefined || broad.test(mention.name)) continue;
    const name = nameOf(mention, grain, tables);
    if (grain !== 'people') places.add(name);
    add(name, worthOf(mention, grain, sentence, shareOf(at, report.length), reading));
    titled.set(name, Math.max(titled.get(name) ?? 0, byTitle(mention.text, grain, reading), byTitle(mention.name, grain, reading)));
  }
  const home = homeOf(reading);
  if (home !== null) {
    add(home, [...worths.values()].some(([first = 0]) => first > ofDatelineAlone) ? ofDateline : ofDatelineAlone);
    places.add(home);
  }
  // Said again it counts, but a place named often is not yet where it happened.
  const sum = (all: readonly number[]) => Math.max(...all) + 0.3 * (all.reduce((total, one) => total + one, 0) - Math.max(...all));
  const weighed = [...worths].map(([name, all]) => ({ name, worth: sum(all) + (titled.get(name) ?? 0), isPlace: places.has(name) }));
  return weighed.sort((a, b) => b.worth - a.worth);
}

/** The country that a report speaks of more often than of all others together, by its name or its people; null for none. */
function countryThroughout({ names, sentences, tables }: Reading): string | null {
  const counts = new Map<string, number>();
  for (const { type, country, sentence } of names) {
    if (country !== null && (type === 'country' || type === 'demonym') && sentences[sentence]?.part === null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [code, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return code !== undefined && count >= 2 && count > all / 2 ? (tables.countries.get(code)?.name ?? null) : null;
}

/**
 * Where an article takes place, best first: places that its first sentences put the main event in, the finest first, then
 * those named further down. Where it was written counts less than a place that its first sentence names; a country by its people only
 * where nothing else is told.
 */
export function wheresOf(reading: Reading): string[] {
  const found = weighedPlaces(reading).filter(({ worth }) => worth >= least);
  const named = found.filter(({ isPlace }) => isPlace);
  if (named.length > 0) return named.map(({ name }) => name);
  const country = found[0]?.name ?? countryThroughout(reading);
  return country === null ? [] : [country];
}
