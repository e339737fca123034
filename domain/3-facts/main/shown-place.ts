import { homeOf } from '#facts/home';
import type { Reading } from '#facts/reading';
import type { Tables } from '#language/tables';

const isCity = (name: string, { places }: Tables) => /^(?:city|capital)$/.test(places.get(name)?.grain ?? '');

/** "Nizhny Novgorod Stadium": a house, by its last word; "Port" alone is none. */
const isHouse = (name: string, { places, words }: Tables) => name.includes(' ') && !places.has(name) && words.venueHeads.has(name.split(' ').at(-1) ?? '');

/** The city in the name of a house, the longest: "Toronto" of "Metro Toronto Convention Centre"; null for none, and for what people are called. */
function cityIn(house: string, tables: Tables): string | null {
  const words = house.split(' ');
  const names = words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, words.length - more).join(' ')));
  const cities = names.filter((name) => isCity(name, tables) && !tables.firstNames.has(name));
  return cities.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** A place in capitals as it is usually written. */
const asWritten = (name: string) => (name === name.toUpperCase() ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name);

/** The place of a dateline, also one that has the name of a place elsewhere: "PARIS, Texas"; null without one. */
function datelinePlace(reading: Reading): string | null {
  const { article: { text }, dateline } = reading;
  const [first = '', land] = dateline?.place ? text.slice(dateline.place.start, dateline.place.end).split(', ') : [];
  const home = homeOf(reading) ?? (land === undefined ? null : first);
  return home === null ? null : asWritten(home);
}

/** The place to show above an article: that of its dateline, else the best of where it takes place, and of a house its city where one is known; null for none. */
export function shownPlaceOf(reading: Reading, where: readonly string[]): string | null {
  const { tables } = reading;
  const place = datelinePlace(reading) ?? where[0] ?? null;
  if (place === null || !isHouse(place, tables)) return place;
  return where.find((name) => isCity(name, tables)) ?? cityIn(place, tables) ?? place;
}
