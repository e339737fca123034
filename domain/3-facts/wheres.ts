import { homeOf } from '#facts/home';
import { isLand } from '#facts/lands';
import { isApart, type Reading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

const inside = /\b(?:in|at|inside)(?: the)? $/i;
const near = /\b(?:near|outside|around|through|off|of|from|to)(?: the)? $/i;

/** The city a place is known to be or to lie in by its name ("Lusail Stadium"); null for others. */
function cityOf(name: string, { places, words: { venueHeads } }: Tables): string | null {
  const words = name.split(' ');
  const leads = [name, words.slice(0, 2).join(' '), words[0] ?? ''];
  const isVenue = words.length > 1 && venueHeads.has(words.at(-1) ?? '');
  return leads.find((lead) => {
    const row = places.get(lead);
    return row !== undefined && (row.grain === 'city' || row.grain === 'capital') && (lead === name || isVenue);
  }) ?? null;
}

/** How much one mention says that something happens there: nothing for a capital that stands for its government. */
function weightOf({ start, sentence, text }: Mention, { article, sentences, names, tables }: Reading): number {
  const before = article.text.slice(Math.max(0, start - 30), start);
  const preposition = inside.test(before) ? 2 : near.test(before) ? 1 : tables.places.has(text) ? 0 : 0.5;
  const early = sentence < 3 ? 3 : sentence < sentences.length / 3 ? 2 : 1;
  // "an astronomer at Radboud University in the Netherlands": where a house stands, not where something happens.
  const seat = /\b(?:headquarters|headquartered|based|offices?|embassy|consulate|university|born) in (?:the )?$/i.test(before) || names.some(({ type, end }) => (type === 'organisation' || type === 'unknown') && end < start && /^ in (?:the )?$/.test(article.text.slice(end, start)));
  return preposition * early * (seat ? 0.4 : 1);
}

/** "Suez Canal Authority" lies nowhere, and "Rio de Janeiro Olympics" is no place. */
const isPlace = (mention: Mention, tables: Tables) => mention.type === 'place' && (tables.places.has(mention.text) || tables.words.venueHeads.has(mention.name.split(' ').at(-1) ?? '') || isLand(mention.name, tables));

/** Where an article takes place, best first: the place of its dateline, then cities, then regions, waters and venues. */
export function wheresOf(reading: Reading): string[] {
  const { names, tables, sentences } = reading;
  const weights = new Map<string, number>();
  for (const mention of names) {
    if (!isPlace(mention, tables) || isApart(sentences[mention.sentence])) continue;
    const city = cityOf(mention.name, tables);
    const weight = weightOf(mention, reading);
    if (city !== null && weight > 0) weights.set(city, (weights.get(city) ?? 0) + weight * 1.5);
    if (city !== mention.name) weights.set(mention.name, (weights.get(mention.name) ?? 0) + weight * (city === null ? 1 : 0.4));
  }
  const ranked = [...weights].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a).map(([name]) => name);
  const home = homeOf(reading);
  return home === null ? ranked : [home, ...ranked.filter((name) => name !== home)];
}
