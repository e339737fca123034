import { homeOf } from '#facts/home';
import { isLand } from '#facts/lands';
import { attachmentOf } from '#facts/main/attachment';
import { reportOf } from '#facts/main/lead';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

const describing = String.raw`(?:(?:the|an?|central|downtown|northern|southern|eastern|western|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|nearby|neighbouring|neighboring) |[\p{L}-]+(?:'s|’s) ){0,2}$`;
const inside = new RegExp(String.raw`\b(?:in|at|inside|across|throughout) ${describing}|\b(?:cities|towns|villages|places|countries): $|\b(?:capital|city|town|village|port|district|suburb|province|region|island)(?: of|,)? $`, 'iu');
const near = new RegExp(String.raw`\b(?:on|near|outside|around|through|off|under|over|along|into|onto|via|above|beneath|within) ${describing}`, 'iu');
const away = new RegExp(String.raw`\b(?:from|to|of|for|toward|towards) ${describing}`, 'iu');
/** "headquartered in Oslo", "born in Oslo": nothing happens there. */
const seat = /\b(?:headquartered|based|born|(?<!\b(?:at|inside|outside|near)\b[^,.]{0,40})(?:headquarters|offices?|embassy|consulate)) in (?:the )?$/i;

const goesThere = /\b(?:in|at|inside)\b[^,.]{0,40}$/i;

const shares = [1, 0.55, 0.4, 0.3, 0.2];
const ofDateline = 0.45;
/** Too broad to be where something happens. */
const broad = /^(?:Earth|Sun|Moon|World|Africa|Asia|Europe|Americas?|(?:North|South|Latin) America|Middle East|Near East|West|East|North|South|Western|Arctic Circle)$/;
/** Below this nothing is said to happen in a place. */
const least = 0.18;

/** A place that only the tagger knows must be as sure as this. */
const tagged = 0.55;

type Grain = 'city' | 'region' | 'country' | 'site' | 'people';
/** The finer a place, the more it tells. */
const grains: Readonly<Record<Grain, number>> = { city: 1, site: 0.9, region: 0.85, country: 0.62, people: 0.12 };

const lastWord = (name: string) => name.split(' ').at(-1) ?? '';

/** Whether a name says by itself that it is a land, a water or a house where something may happen. */
const isSite = (name: string, tables: Tables) => isLand(name, tables) || (name.includes(' ') && tables.words.venueHeads.has(lastWord(name)));

/** What kind of place a name is; null for what is none. "Suez Canal Authority" lies nowhere, but "the Suez Canal" does. */
function grainOf({ type, text, confidence }: Mention, tables: Tables): Grain | null {
  if (type === 'demonym') return 'people';
  if (type === 'country') return 'country';
  if (type === 'person' || type === 'event') return null;
  const row = type === 'organisation' ? undefined : tables.places.get(text);
  if (row) return row.grain === 'capital' ? 'city' : row.grain;
  if (isSite(text, tables)) return 'site';
  return type === 'place' && confidence >= tagged ? 'region' : null;
}

/** Where the list begins that a name stands in: "in Brussels, Santiago and Tokyo". */
function listStart({ start }: Pick<Mention, 'start'>, { names, article: { text } }: { readonly names: Reading['names']; readonly article: Pick<Reading['article'], 'text'> }): number {
  const before = names.findLast((name) => name.end < start && /^(?:, (?:and )?| and | or )$/.test(text.slice(name.end, start)));
  return before ? listStart(before, { names, article: { text } }) : start;
}

/** How much the words around a place say that something happens there. */
function prepositionOf(mention: Mention, grain: Grain, reading: Reading): number {
  const { end, type } = mention;
  const { text } = reading.article;
  if (type === 'demonym') return 1;
  if (/^ ?\$/.test(text.slice(end, end + 2))) return 0; // "US$40"
  if (/^['’]s?\s/.test(text.slice(end, end + 3))) return 0.35;
  const from = listStart(mention, reading);
  const before = text.slice(Math.max(0, from - 45), from);
  // A city that nothing stands before acts or is acted on: it is its government.
  const alone = grain === 'city' ? 0.1 : 0.3;
  const weight = inside.test(before) ? 1 : near.test(before) ? (grain === 'city' && /\bon (?:the )?$/.test(before) ? 0.1 : 0.65) : away.test(before) ? 0.25 : alone;
  // A body is where something happens only if the text goes there: "at Korea University".
  return type === 'organisation' && weight < 0.5 ? 0 : weight;
}

/** "an astronomer at Radboud University in the Netherlands": where a house stands, not where something happens. */
function isSeat({ start }: Mention, { article: { text }, names }: Reading): boolean {
  if (seat.test(text.slice(Math.max(0, start - 60), start))) return true;
  const house = names.find(({ type, end }) => (type === 'organisation' || type === 'unknown') && end < start && /^ in (?:the )?$/.test(text.slice(end, start)));
  return house !== undefined && !goesThere.test(text.slice(Math.max(0, house.start - 45), house.start));
}

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
  return (inside.test(title.slice(0, at)) ? 0.4 : grain === 'people' ? 0.1 : 0.2) * (grain === 'country' ? 0.7 : 1);
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
    if (!sentence || grain === null || at === undefined) continue;
    if (broad.test(mention.name)) continue;
    const name = nameOf(mention, grain, tables);
    if (grain !== 'people') places.add(name);
    add(name, worthOf(mention, grain, sentence, shareOf(at, report.length), reading));
    titled.set(name, Math.max(titled.get(name) ?? 0, byTitle(mention.text, grain, reading), byTitle(mention.name, grain, reading)));
  }
  const home = homeOf(reading);
  if (home !== null) {
    add(home, ofDateline);
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
