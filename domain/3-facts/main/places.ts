import { isLand } from '#facts/lands';
import type { Reading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

const describing = String.raw`(?:(?:the|an?|central|downtown|northern|southern|eastern|western|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|nearby|neighbouring|neighboring) |[\p{L}-]+(?:'s|’s) ){0,2}$`;
const inside = new RegExp(String.raw`\b(?:in|at|inside|across|throughout) ${describing}|\b(?:cities|towns|villages|places|countries): $|\b(?:capital|city|town|village|port|district|suburb|province|region|island)(?: of|,)? $`, 'iu');
const near = new RegExp(String.raw`\b(?:on|near|outside|around|through|off|under|over|along|into|onto|via|above|beneath|within) ${describing}`, 'iu');
const away = new RegExp(String.raw`\b(?:from|to|of|for|toward|towards) ${describing}`, 'iu');
/** "headquartered in Oslo", "born in Oslo": nothing happens there. */
const seat = /\b(?:headquartered|based|born|(?<!\b(?:at|inside|outside|near)\b[^,.]{0,40})(?:headquarters|offices?|embassy|consulate)) in (?:the )?$/i;

const goesThere = /\b(?:in|at|inside)\b[^,.]{0,40}$/i;

/** Names too broad to be where something happens. */
export const broad = /^(?:Earth|Sun|Moon|World|Africa|Asia|Europe|Americas?|(?:North|South|Latin) America|Middle East|Near East|West|East|North|South|Western|Arctic Circle)$/;
/** A place that only the tagger knows must be as sure as this. */
const tagged = 0.55;

/** What kind of place: a site is a land, a water or a house; people stand for their country. */
export type Grain = 'city' | 'region' | 'country' | 'site' | 'people';
const lastWord = (name: string) => name.split(' ').at(-1) ?? '';

/** Whether a name says by itself that it is a land, a water or a house where something may happen. */
const isSite = (name: string, tables: Tables) => isLand(name, tables) || (name.includes(' ') && tables.words.venueHeads.has(lastWord(name)));

/** What kind of place a name is; null for what is none. "Suez Canal Authority" lies nowhere, but "the Suez Canal" does. */
export function grainOf({ type, text, confidence }: Mention, tables: Tables): Grain | null {
  if (type === 'demonym') return 'people';
  if (type === 'country') return 'country';
  if (type === 'person' || type === 'event') return null;
  const row = type === 'organisation' ? undefined : tables.places.get(text);
  if (row) return row.grain === 'capital' ? 'city' : row.grain;
  if (isSite(text, tables)) return 'site';
  return type === 'place' && confidence >= tagged ? 'region' : null;
}

const longestList = 20;

/** Where the list begins that a name stands in: "in Brussels, Santiago and Tokyo". */
function listStart(mention: Mention, { names, article: { text } }: Reading): number {
  let at = names.indexOf(mention);
  for (let count = 0; count < longestList; count++) {
    const [before, name] = [names[at - 1], names[at]];
    if (!before || !name || !/^(?:, (?:and )?| and | or )$/.test(text.slice(before.end, name.start))) break;
    at--;
  }
  return names[at]?.start ?? mention.start;
}

/** How much the words around a place say that something happens there. */
export function prepositionOf(mention: Mention, grain: Grain, reading: Reading): number {
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

/** Whether a place is where a house stands, and not where something happens: "an astronomer at Radboud University in the Netherlands". */
export function isSeat({ start }: Mention, { article: { text }, names }: Reading): boolean {
  if (seat.test(text.slice(Math.max(0, start - 60), start))) return true;
  const house = names.find(({ type, end }) => (type === 'organisation' || type === 'unknown') && end < start && start - end < 12 && /^ in (?:the )?$/.test(text.slice(end, start)));
  return house !== undefined && !goesThere.test(text.slice(Math.max(0, house.start - 45), house.start));
}

/** Whether words end in what puts the next ones inside a place: "a conference in". */
export function leadsInside(words: string): boolean {
  return inside.test(words);
}
