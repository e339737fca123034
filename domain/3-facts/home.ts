import type { Reading } from '#facts/reading';
import type { PlaceRow } from '#language/tables';

const plain = (text: string) => text.normalize('NFC').toLowerCase();

/** The place that a spelling in any letters names, as it is usually written; a city before the country of that name. */
function knownPlace(name: string, places: ReadonlyMap<string, PlaceRow>): readonly [string, PlaceRow] | undefined {
  const wanted = plain(name);
  const found = [...places].filter(([spelling]) => plain(spelling) === wanted);
  return found.find(([, { grain }]) => grain !== 'country') ?? found[0];
}

/**
 * The place a report comes from by its dateline, as it is usually written, or as the dateline has it where no table knows
 * it; null without one, and where the land behind it is another than the one we know it in: "PARIS, Texas".
 */
export function homeOf({ article, dateline, names, tables }: Reading): string | null {
  if (!dateline?.place) return null;
  const words = article.text.slice(dateline.place.start, dateline.place.end);
  const [first = '', ...lands] = words.split(/\/|, ?/);
  const known = knownPlace(first, tables.places);
  const land = words.includes('/') ? undefined : knownPlace(lands.at(-1) ?? '', tables.places)?.[1];
  if (known) return land && land.country !== known[1].country ? null : known[0];
  const named = names.find(({ type, name }) => type === 'place' && plain(name) === plain(first));
  return named?.name ?? (dateline.agency || dateline.date ? first : null);
}
