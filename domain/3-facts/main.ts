import type { Entity } from '#facts/entities';
import type { Reading } from '#facts/reading';

/** The gist of an article, best first, as phrases of its text; countries as ISO codes. */
export type Main = {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly countries: readonly string[];
};

const most = 5;

/** How much an entity matters: how often it is named, more in the title and at the start. */
function weight(entity: Entity, { article }: Reading): number {
  const early = entity.mentions.filter(({ start }) => start < (article.paragraphs[1]?.end ?? article.text.length)).length;
  const titled = [entity.name, ...entity.aliases].some((name) => article.title.includes(name)) ? 4 : 0;
  return entity.mentions.length + 2 * early + titled;
}

/** Who, what, when, where and which countries an article is about. */
export function mainOf(reading: Reading): Main {
  const { article, sentences, dates, entities } = reading;
  const ranked = [...entities].sort((a, b) => weight(b, reading) - weight(a, reading));
  const namesOf = (...types: readonly Entity['type'][]) => ranked.filter(({ type, confidence }) => types.includes(type) && confidence >= 0.85).map(({ name }) => name);
  const what = sentences.slice(0, 3).flatMap(({ clause, tokens }) => {
    const start = clause ? tokens[clause.predicate[0]]?.start : undefined;
    const end = clause ? tokens[clause.predicate[1] - 1]?.end : undefined;
    return start === undefined || end === undefined ? [] : [article.text.slice(start, end)];
  });
  const people = namesOf('person');
  return {
    who: [...people, ...namesOf('organisation')].slice(0, most),
    what: what.slice(0, 2),
    when: [...new Set(dates.filter(({ value }) => value !== null).map(({ text }) => text))].slice(0, 3),
    where: namesOf('place').slice(0, most),
    countries: [...new Set(ranked.flatMap(({ country }) => country ?? []))],
  };
}
