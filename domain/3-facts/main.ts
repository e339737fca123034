import { isSure, type Entity } from '#facts/entities';
import type { Reading } from '#facts/reading';
import { hasDateline, wheresOf } from '#facts/wheres';
import type { DateMention } from '#language/dates';

/** The gist of an article, best first, as phrases of its text; countries as ISO codes. */
export type Main = {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly countries: readonly string[];
};

const most = 5;
const mostCountries = 8;

/** How much an entity matters: how often it is named, more in the title and at the start. */
function weight(entity: Entity, { article }: Reading): number {
  const early = entity.mentions.filter(({ start }) => start < (article.paragraphs[1]?.end ?? article.text.length)).length;
  const titled = [entity.name, ...entity.aliases].some((name) => article.title.includes(name)) ? 4 : 0;
  return entity.mentions.length + 2 * early + titled;
}

/** Countries by how much of the article is about them; the one where it happened counts more. */
function countriesOf(entities: readonly Entity[], home: string | null, reading: Reading): string[] {
  const weights = new Map<string, number>();
  for (const entity of entities) {
    // A person's or company's country is not what the text is about.
    if (entity.country === null || (entity.type !== 'country' && entity.type !== 'place')) continue;
    weights.set(entity.country, (weights.get(entity.country) ?? 0) + weight(entity, reading));
  }
  if (home !== null) weights.set(home, (weights.get(home) ?? 0) + (hasDateline(reading) ? 4 : 2));
  return [...weights].sort(([, a], [, b]) => b - a).map(([code]) => code).slice(0, mostCountries);
}

const broad = new Set<DateMention['precision']>(['decade', 'century']);

/** Dates in the words of the text, each once. */
function whensOf(dates: readonly DateMention[]): string[] {
  const seen = new Set<string>();
  return dates.flatMap(({ text, value, precision }) => {
    const day = value?.slice(0, 10) ?? '';
    if (day === '' || broad.has(precision) || seen.has(day) || seen.has(text.toLowerCase())) return [];
    seen.add(day).add(text.toLowerCase());
    return [text];
  });
}

/** Who, what, when, where and which countries an article is about. */
export function mainOf(reading: Reading): Main {
  const { article, sentences, entities, tables } = reading;
  const ranked = [...entities].sort((a, b) => weight(b, reading) - weight(a, reading));
  const namesOf = (...types: readonly Entity['type'][]) => ranked.filter((entity) => types.includes(entity.type) && isSure(entity)).map(({ name }) => name);
  const what = sentences.slice(0, 3).flatMap(({ clause, tokens }) => {
    const start = clause ? tokens[clause.predicate[0]]?.start : undefined;
    const end = clause ? tokens[clause.predicate[1] - 1]?.end : undefined;
    return start === undefined || end === undefined ? [] : [article.text.slice(start, end)];
  });
  const people = namesOf('person');
  const where = wheresOf(reading).slice(0, most);
  return {
    who: [...people, ...namesOf('organisation')].slice(0, most),
    what: what.slice(0, 2),
    when: whensOf(sentences.flatMap(({ dates }) => dates)).slice(0, 3),
    where,
    countries: countriesOf(ranked, (reading.names.find(({ name, type }) => type === 'place' && name === where[0])?.country ?? tables.places.get(where[0] ?? '')?.country) ?? null, reading),
  };
}
