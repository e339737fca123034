import type { Entity } from '#facts/entities';
import { homeOf } from '#facts/home';
import { shownPlaceOf } from '#facts/main/shown-place';
import { whensOf } from '#facts/main/whens';
import { whosOf } from '#facts/main/whos';
import { isApart, type Reading } from '#facts/reading';
import { wheresOf } from '#facts/wheres';

/** What an article is mainly about, best first, as phrases of its text; countries as ISO codes. */
export type Main = {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly countries: readonly string[];
  /** The one place to show above it. */
  readonly place: string | null;
};

const most = 5;

/** Where the first two paragraphs of the report end. */
function leadEnd({ article, sentences }: Reading): number {
  const own = sentences.filter(({ part }) => part === null).slice(0, 100);
  const homes = article.paragraphs.filter(({ start, end }) => own.some(({ span }) => span.start >= start && span.end <= end));
  return homes[1]?.end ?? article.text.length;
}

type Weigh = (entity: Entity) => number;

/** How much an entity matters: how often the report names it, more in the title and at the start. Captions and the like do not count. */
function weights(reading: Reading): Weigh {
  const { article, names, sentences } = reading;
  const lead = leadEnd(reading);
  const apart = new Set(names.filter(({ sentence }) => isApart(sentences[sentence])).map(({ start }) => start));
  return (entity) => {
    const own = entity.mentions.filter(({ start }) => !apart.has(start));
    const early = own.filter(({ start }) => start < lead).length;
    const titled = [entity.name, ...entity.aliases].some((name) => article.title.includes(name)) ? 4 : 0;
    return own.length + 2 * early + titled;
  };
}

/** Countries by how much of the article is about them; the one where it happened counts more. */
function countriesOf(entities: readonly Entity[], home: string | null, weight: Weigh, hasDateline: boolean): string[] {
  const sums = new Map<string, number>();
  for (const entity of entities) {
    // A person's or company's country is not what the text is about.
    if (entity.country === null || (entity.type !== 'country' && entity.type !== 'place')) continue;
    sums.set(entity.country, (sums.get(entity.country) ?? 0) + weight(entity));
  }
  if (home !== null) sums.set(home, (sums.get(home) ?? 0) + (hasDateline ? 4 : 2));
  return [...sums].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** What the first sentences tell of their subjects. */
function whatsOf({ article, sentences }: Reading): string[] {
  return sentences.filter(({ part }) => part === null).slice(0, 3).flatMap(({ clause, tokens }) => {
    const start = clause ? tokens[clause.predicate[0]]?.start : undefined;
    const end = clause ? tokens[clause.predicate[1] - 1]?.end : undefined;
    return start === undefined || end === undefined ? [] : [article.text.slice(start, end)];
  });
}

/** The country of the first place whose country is known: a canal's may not be, its city's is. */
function countryOfPlaces(where: readonly string[], { names, tables }: Reading): string | null {
  for (const place of where) {
    const country = names.find(({ name, type }) => (type === 'place' || type === 'country') && name === place)?.country ?? tables.places.get(place)?.country ?? null;
    if (country !== null) return country;
  }
  return null;
}

/** Who, what, when, where and which countries an article is about. */
export function mainOf(reading: Reading): Main {
  const { entities } = reading;
  const weight = weights(reading);
  const weighed = entities.map((entity) => ({ entity, weight: weight(entity) })).filter((one) => one.weight > 0);
  const ranked = weighed.sort((a, b) => b.weight - a.weight).map(({ entity }) => entity);
  const where = wheresOf(reading);
  return {
    who: whosOf(reading).slice(0, most),
    what: whatsOf(reading).slice(0, 2),
    when: whensOf(reading).slice(0, 3),
    where: where.slice(0, most),
    countries: countriesOf(ranked, countryOfPlaces(where, reading), weight, homeOf(reading) !== null),
    place: shownPlaceOf(reading, where),
  };
}
