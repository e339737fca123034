import type { Span } from '#articles/article';
import { isSure } from '#language/mentions';
import { seededRandom } from '#core/random';
import type { Entity } from '#facts/entities';
import type { Fact } from '#facts/fact';
import type { Scene } from '#items/drafts';
import { datesAround, type NearDates } from '#items/near-dates';
import { countriesNear, organisationsNear, placesNear } from '#items/near-names';
import { numbersNear } from '#items/near-numbers';
import { asQuantity } from '#items/quantities';
import { numberOf } from '#facts/found/number-of';
import { wantsThe } from '#facts/things/wants-the';
import { leadsWellKnown, wellKnown } from '#items/known-anyway';
import { mayBeTakenFor } from '#items/people-alike';
import { mayBePerson, walksOf } from '#items/walks';

const wanted = 3;

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** Whether a name, or the surname it goes by, stands in a stem already. */
function shown(name: string, stem: string): boolean {
  return stem.includes(name) || stem.includes(lastWord(name));
}

const longAgo = 10;

/** Whether somebody is named only where the text tells of a year long before the article: nobody would take him for the key. */
function isOfOldTimes({ mentions }: Entity, { sentences, article: { date } }: Scene['reading']): boolean {
  if (date === null) return false;
  const latest = Number(date.slice(0, 4)) - longAgo;
  return mentions.every((mention) => sentences.some(({ span, dates }) => mention.start >= span.start && mention.end <= span.end && dates.some(({ value }) => value !== null && Number(value.slice(0, 4)) < latest)));
}

/** Whether a name is that of a prize, a house or a film: "Alfred Nobel", "Jojo Rabbit" in quotation marks. */
function standsForAThing({ name, mentions }: Entity, { entities, article: { text } }: Scene['reading']): boolean {
  const named = entities.some((other) => other.type !== 'person' && other.name.split(' ').includes(lastWord(name)));
  const isQuoted = ({ start, end }: Span) => /["“]/.test(text.charAt(start - 1)) && /["”,.]/.test(text.charAt(end));
  // "For playing Judy Garland in “Judy”": a part, and nobody who takes part.
  const isPlayed = ({ start }: Span) => /\b(?:playing|portraying|portrayed|plays|played) $/.test(text.slice(Math.max(0, start - 14), start));
  return named || mentions.every((mention) => isQuoted(mention) || isPlayed(mention));
}

/** People of whom a question might be, found once for an article. */
const able = new WeakMap<Scene['reading'], readonly Entity[]>();

function peopleOf(reading: Scene['reading']): readonly Entity[] {
  const found = able.get(reading) ?? reading.entities.filter((entity) => entity.type === 'person' && isSure(entity) && mayBePerson(entity.name) && entity.name.split(' ').length > 1 && !isOfOldTimes(entity, reading) && !standsForAThing(entity, reading));
  able.set(reading, found);
  return found;
}

/** Whether somebody is spoken of in the paragraph of a fact or right beside it: in a report of several matches the players of another are no rivals. */
function isSpokenOfNear({ mentions }: Entity, { article: { text } }: Scene['reading'], { sentence }: Fact['evidence']): boolean {
  const between = (from: number, to: number) => text.slice(from, to).split('\n\n').length - 1;
  return mentions.some(({ start }) => (start < sentence.start ? between(start, sentence.start) : between(sentence.start, start)) <= 1);
}

/** Other people of the article who may be taken for the key; none who share a name with it or stand in the stem. First those who are not in its sentence, of these those of a known walk of life where the key is of one, then those spoken of near it, then those named most. */
export function peopleBeside({ reading, fact }: Scene, key: string, stem: string): string[] {
  const own = reading.article.text.slice(fact.evidence.sentence.start, fact.evidence.sentence.end);
  const fit = peopleOf(reading).filter(({ name }) => name !== key && lastWord(name) !== lastWord(key) && !shown(name, stem) && mayBeTakenFor(key, name, reading));
  const absent = (entity: Entity) => (shown(entity.name, own) ? 1 : 0);
  const strange = (entity: Entity) => (walksOf(entity.name, reading).length > 0 ? 0 : 1);
  const far = (entity: Entity) => (isSpokenOfNear(entity, reading, fact.evidence) ? 0 : 1);
  const known = walksOf(key, reading).length > 0;
  return fit.sort((a, b) => absent(a) - absent(b) || (known ? strange(a) - strange(b) : 0) || far(a) - far(b) || b.mentions.length - a.mentions.length).map(({ name }) => name);
}

const fewest = 2;

/** Of people who may be taken for whom a fact tells of, those of a known walk of life with him or her, or spoken of near it; none where those are too few. */
function rivals({ fact, reading }: Scene, people: readonly string[]): readonly string[] {
  const known = walksOf(fact.value, reading).length > 0;
  const near = people.filter((name) => (known && walksOf(name, reading).length > 0) || reading.entities.some((entity) => entity.name === name && isSpokenOfNear(entity, reading, fact.evidence)));
  return near.length < fewest ? [] : near;
}

const ofStates = /\bU\.?S\.?(?![\p{L}])|\bAmericans?\b/u;

/** Whether words speak of a country by its people: "the U.S. Navy", "Syrian troops". */
function speaksOf(words: string, country: string, { countries }: Scene['reading']['tables']): boolean {
  const row = [...countries.values()].find(({ name }) => name === country);
  return row?.code === 'US' ? ofStates.test(words) : (row?.demonyms.some((word) => words.includes(word)) ?? false);
}

/** Countries that might be keys and are not: others of the article, then neighbours and the region, eight at most; none that the sentence names. */
export function countriesBeside({ reading, sentence }: Scene, keys: readonly string[]): string[] {
  const { tables } = reading;
  const own = new Set(sentence.names.flatMap(({ country, text }) => country ?? tables.places.get(text)?.country ?? []).map((code) => tables.countries.get(code)?.name));
  const named = reading.entities.filter(({ type }) => type === 'country');
  // Named in passing: where it is far off, nobody takes it for the key.
  const inPassing = named.filter(({ mentions }) => mentions.length === 1).map(({ name }) => name);
  const told = named.map(({ name }) => name);
  const words = reading.article.text.slice(sentence.span.start, sentence.span.end);
  return countriesNear(keys, tables, told, { known: wellKnown, inPassing }).filter((name) => !own.has(name) && !speaksOf(words, name, tables)).slice(0, 8);
}

function placesBeside({ reading, fact }: Scene, stem: string): string[] {
  const named = reading.entities.filter(({ type }) => type === 'place').map(({ name }) => name);
  const own = reading.article.text.slice(fact.evidence.sentence.start, fact.evidence.sentence.end);
  // A city of another country, which the article does not speak of, nobody takes for the place.
  const home = reading.tables.places.get(fact.value)?.country;
  const isNear = (name: string) => named.includes(name) || reading.tables.places.get(name)?.country === home;
  const isHome = (name: string) => reading.tables.places.get(name)?.country === home;
  const fit = placesNear(fact.value, reading.tables, named, seededRandom(fact.slot)).filter((name) => isNear(name) && !own.includes(name) && !stem.includes(name));
  // Of its own country first: "Korea University" is in none of another's cities.
  return [...fit.filter((name) => isHome(name) && named.includes(name)), ...fit.filter((name) => isHome(name) && !named.includes(name)), ...fit.filter((name) => !isHome(name))].slice(0, wanted);
}

function organisationsBeside({ reading, fact, sentence }: Scene, stem: string): string[] {
  const entities = reading.entities;
  const entity = entities.find(({ name }) => name === fact.value);
  if (!entity) return [];
  const countryOf = (text: string) => {
    const place = reading.tables.places.get(text);
    return place && place.grain !== 'country' ? place.country : undefined;
  };
  const seat = entity.mentions.flatMap(({ end }) => countryOf(/^ in (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u.exec(reading.article.text.slice(end, end + 60))?.[1] ?? '') ?? [])[0];
  const near = sentence.names.find(({ type, country }) => country !== null && type !== 'organisation')?.country ?? null;
  const city = seat ?? sentence.names.map(({ text }) => countryOf(text)).find((code) => code !== undefined) ?? null;
  // "the Amnesty International" would tell that it is not meant.
  const needsThe = /\bthe $/i.test(reading.article.text.slice(sentence.span.start, fact.evidence.start)) && wantsThe.test(entity.name);
  return organisationsNear(entity, entities, reading, entity.name.startsWith('US ') ? 'US' : (city ?? near)).filter((name) => !stem.includes(name) && (!needsThe || wantsThe.test(name))).filter((name, at, all) => !all.slice(0, at).some((other) => other.includes(name) || name.includes(other))).slice(0, wanted);
}

/** Of the Games and World Cups, every fourth year had one. */
const everyFourYears = /\bOlympics?\b|\bWorld Cup\b|\bEuropean Championship/;

/** What dates near that of a fact are chosen by. */
export function nearDatesOf({ fact, sentence, reading: { article } }: Scene): NearDates {
  return { published: article.date, taken: sentence.dates.flatMap(({ value }) => value ?? []), random: seededRandom(fact.slot), every: everyFourYears.test(`${article.title} ${fact.statement}`) ? 4 : 1 };
}

/** Wrong answers of the key's own kind and grain, best first, three at most; fewer where good ones are scarce. */
export function distractorsFor(scene: Scene, stem: string): string[] {
  const { fact, sentence, reading } = scene;
  const random = seededRandom(fact.slot);
  switch (fact.kind) {
    case 'event':
    case 'quote': {
      const people = rivals(scene, peopleBeside(scene, fact.value, stem)).slice(0, wanted);
      // The one name that the world knows, among others, needs no reading.
      return leadsWellKnown(fact.value, reading) && !people.some((name) => leadsWellKnown(name, reading)) ? [] : people;
    }
    case 'country':
      // The state that the news names most is guessed among any others.
      return fact.value === 'United States' ? [] : countriesBeside(scene, [fact.value]).slice(0, wanted);
    case 'organisation':
      return organisationsBeside(scene, stem);
    case 'where':
      return reading.tables.places.has(fact.value) ? placesBeside(scene, stem) : organisationsBeside(scene, stem);
    case 'when':
      return datesAround(fact.value, nearDatesOf(scene));
    case 'quantity': {
      const number = numberOf(sentence, fact.evidence);
      const near = number ? numbersNear(number, sentence.numbers.map(({ value }) => value), random).map((text) => asQuantity(number, text, reading.article.text)) : [];
      const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
      return /^(?:According to the article, )?how many/i.test(stem) ? near.map((text) => `${number?.hedge ?? ''} ${small(text)}`.trim()) : near;
    }
    case 'role':
      return [];
  }
}
