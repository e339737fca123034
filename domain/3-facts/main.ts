import type { Entity } from '#facts/entities';
import { isSure } from '#language/mentions';
import { homeOf } from '#facts/home';
import { isApart, type Reading } from '#facts/reading';
import { wheresOf } from '#facts/wheres';
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

/** Where the first two paragraphs of the report end. */
function leadEnd({ article, sentences }: Reading): number {
  const own = sentences.filter(({ part }) => part === null).slice(0, 100);
  const homes = article.paragraphs.filter(({ start, end }) => own.some(({ span }) => span.start >= start && span.end <= end));
  return homes[1]?.end ?? article.text.length;
}

type Weigh = (entity: Entity) => number;

/** What the first and second sentence of the report are about counts so much more. */
const asSubject = [8, 4];

/** How much more an entity matters for being what the first sentences are about. */
function subjectWeights({ sentences }: Reading): Weigh {
  const subjects = sentences.filter(({ part }) => part === null).slice(0, asSubject.length).flatMap(({ clause, tokens }, at) => {
    const start = clause ? tokens[clause.subject[0]]?.start : undefined;
    const end = clause ? tokens[clause.subject[1] - 1]?.end : undefined;
    return start === undefined || end === undefined ? [] : [{ start, end, worth: asSubject[at] ?? 0 }];
  });
  return ({ mentions }) => subjects.reduce((sum, { start, end, worth }) => {
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    return sum + (inside.some((mention) => mention.end === end) ? worth : inside.length > 0 ? worth / 2 : 0);
  }, 0);
}

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
  return [...sums].sort(([, a], [, b]) => b - a).map(([code]) => code).slice(0, mostCountries);
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

/** Dates that can tell when it was: of the first sentence, then of the dateline, of the other sentences, of the day it came out. */
function datesByWorth({ dates, sentences }: Reading): DateMention[] {
  const own = sentences.filter(({ part }) => part === null);
  const ofDateline = dates.filter(({ sentence }) => sentence < 0);
  const others = [...own.slice(1), ...sentences.filter(({ part }) => part === 'published')];
  return [...(own[0]?.dates ?? []), ...ofDateline, ...others.flatMap(({ dates }) => dates)];
}

/** Who, what, when, where and which countries an article is about. */
export function mainOf(reading: Reading): Main {
  const { article, sentences, entities, tables } = reading;
  const weight = weights(reading);
  const weighed = entities.map((entity) => ({ entity, weight: weight(entity) })).filter((one) => one.weight > 0);
  const ranked = weighed.sort((a, b) => b.weight - a.weight).map(({ entity }) => entity);
  const what = sentences.filter(({ part }) => part === null).slice(0, 3).flatMap(({ clause, tokens }) => {
    const start = clause ? tokens[clause.predicate[0]]?.start : undefined;
    const end = clause ? tokens[clause.predicate[1] - 1]?.end : undefined;
    return start === undefined || end === undefined ? [] : [article.text.slice(start, end)];
  });
  const where = wheresOf(reading).slice(0, most);
  const subject = subjectWeights(reading);
  const actors = weighed.filter(({ entity }) => (entity.type === 'person' || entity.type === 'organisation') && isSure(entity));
  const who = actors.map((one) => ({ ...one, worth: one.weight + subject(one.entity) + (one.entity.type === 'person' ? 3 : 0) })).sort((a, b) => b.worth - a.worth);
  const placed = reading.names.find(({ name, type }) => type === 'place' && name === where[0])?.country ?? tables.places.get(where[0] ?? '')?.country ?? null;
  const countries = countriesOf(ranked, placed, weight, homeOf(reading) !== null);
  const land = entities.find(({ type, country }) => type === 'country' && country === countries[0]);
  return {
    who: who.slice(0, most).map(({ entity }) => entity.name),
    what: what.slice(0, 2),
    when: whensOf(datesByWorth(reading)).slice(0, 3),
    // Where no place is told, the country that it is about is where.
    where: where.length === 0 && land ? [land.name] : where,
    countries,
  };
}
