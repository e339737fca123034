import { capitalised } from '#core/capitals';
import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { withThe } from '#facts/things/landmarks';
import { slug } from '#facts/wording';
import type { Mention } from '#language/mentions';
import { isSure } from '#language/mentions';

const behind = /^(?:, (?:in )?(?:the )?| in (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?|, (?:the |its )?(?:\p{Ll}+ )*capital of (?:the )?| \()$/u;
/** By itself enough to place a name that no table knows: "Rosh Pinah, Namibia,". */
const plain = /^, (?:in )?(?:the )?$/;
const before = /^(?:(?:'s|’s)? (?:\p{Ll}+ )*capital(?: city)?,? (?:of )?)$/u;

const isLand = ({ type }: Mention) => type === 'country' || type === 'demonym';

/** "In Washington, US President Barack Obama": the country is the president's. */
const isOffice = (text: string, { end }: Mention) => /^['’]?s? ?\p{L}/u.test(text.slice(end, end + 3)) && !/^ (?:on|in|at|and|was|were|is|are|has|had|to|by|from|for|as|where|who|that|after|before)\b/.test(text.slice(end, end + 8));

const continents = /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Latin|Southeast) )?(?:Europe|Africa|Asia|America|Oceania)$/;

/** Whether a text puts a place into a land or region by the words between them: "Seoul, South Korea", "the Nigerien capital, Niamey". */
function isPlacedIn(place: Mention, other: Mention, { article: { text }, tables }: Reading): boolean {
  if (other.start < place.end) return isLand(other) && before.test(text.slice(other.end, place.start));
  const words = text.slice(place.end, other.start);
  // "In Europe, India and Latin America": a list.
  if (continents.test(place.text) || (/^, $/.test(words) && /^ and \p{Lu}/u.test(text.slice(other.end, other.end + 7)) && tables.places.get(place.text) === undefined)) return false;
  if (other.type === 'demonym' || isOffice(text, other) || !behind.test(words)) return false;
  return tables.places.has(place.text) || (plain.test(words) && isSure(place) && isSure(other));
}

/** "The Haystack Observatory in Massachusetts": what is built stands where it is said to be. */
function landOfVenue(venue: Mention, { names, tables, article: { text } }: Reading): Mention | null {
  const isVenue = isSure(venue) && venue.name.includes(' ') && venue.name.split(' ').some((word) => tables.words.venueWords.has(word.toLowerCase()));
  if (!isVenue) return null;
  return names.find((other) => {
    const between = other.start > venue.end ? text.slice(venue.end, other.start) : '';
    return other.sentence === venue.sentence && /^(?:place|country)$/.test(other.type) && isSure(other) && !isOffice(text, other) && /^(?: \([A-Z]+\))? in (?:the )?$/.test(between);
  }) ?? null;
}

/** What the text puts a place into: a country, or a region of the same country. */
function landAround(place: Mention, reading: Reading): Mention | null {
  const { names, tables } = reading;
  const row = tables.places.get(place.text);
  if (row && (row.grain === 'region' || row.grain === 'country')) return null;
  return names.find((other) => {
    if (other === place || other.sentence !== place.sentence) return false;
    const region = tables.places.get(other.text);
    if (!isLand(other) && region?.grain !== 'region') return false;
    const land = isLand(other) ? other.country : (region?.country ?? null);
    return (row === undefined || row.country === land) && isPlacedIn(place, other, reading);
  }) ?? null;
}

/** The countries and regions of cities and venues, where the text itself puts them there. */
export function countryFacts(reading: Reading): FactDraft[] {
  const { tables, names } = reading;
  const seen = new Set<string>();
  return names.flatMap((name): FactDraft[] => {
    const land = name.type === 'place' ? landAround(name, reading) : name.type === 'organisation' ? landOfVenue(name, reading) : null;
    if (!land || seen.has(name.name)) return [];
    const country = isLand(land) ? tables.countries.get(land.country ?? '') : undefined;
    const value = country?.name ?? land.name;
    if (value === name.name || (isLand(land) && !country)) return [];
    seen.add(name.name);
    const called = name.type === 'organisation' ? withThe(reading.article.text, name) : name.name;
    return [{
      kind: country ? 'country' : 'where',
      subject: name.name,
      value,
      statement: `${capitalised(called)} is in ${country?.article ? 'the ' : ''}${value}.`,
      // A venue has a mark of its own beside that of where it stands.
      evidence: name.type === 'organisation' ? { start: land.start, end: land.end } : { start: Math.min(name.start, land.start), end: Math.max(name.end, land.end) },
      sentence: name.sentence,
      confidence: 0.95,
      about: slug(`city ${name.name}`),
    }];
  });
}
