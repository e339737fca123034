import { countryOfRole } from '#facts/role-facts';
import type { Reading } from '#facts/reading';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

/** "Nestle S.A.", "Karl Marx Theater", "Brouwer & Janachowski": taken for people by mistake. */
const ofHouses = /(?:^|[ -])(?:S\.A\.|AG|Inc|Corp|Ltd|Co|LLC|PLC|GmbH|amp|&|Group|Theat(?:er|re)|Museum|Cent(?:er|re)|Brothers|Bank|Hotel|University|College|Company|Stadium|Airport|Park|Street|Prize|Award|Cup|League|Globes?|Oscars?|Emmys?|Grammys?|Awards?|BAFTAs?|Games|Party|Party's|Times|News|Catholics?|Orthodox|owned|based)\b/;

/** Whether a name is one that a person may have. */
export const mayBePerson = (name: string): boolean => !ofHouses.test(name) && !/\d/.test(name);

/** A walk of life: people of one may be taken for each other. */
export type Walk = 'government' | 'crown' | 'sport' | 'house' | 'learned' | 'people';

const families: Readonly<Record<string, Walk>> = {
  state: 'government', ministry: 'government', diplomacy: 'government', local: 'government', parliament: 'government', crown: 'crown',
  sport: 'sport', referee: 'sport', player: 'sport',
  company: 'house', business: 'house', head: 'house', school: 'house', museum: 'house', project: 'house', single: 'house',
  voice: 'learned', science: 'learned', law: 'learned', arts: 'learned', people: 'people',
};
/** Walks that meet: a director may be a scientist, a teacher a writer. */
const meeting: ReadonlySet<string> = new Set(['house learned', 'learned house', 'learned people', 'people learned', 'crown government', 'government crown']);
/** What clubs and firms have as well as states. */
const ofAnyHouse = /^(?:co-|vice[ -]|deputy )?(?:president|chancellor|secretary[ -]general)/;
const ofBoard = /^(?:chairman|chairwoman|chair|speaker)$/;

/** Nations that have teams and governments of their own inside a state. */
const nations: Readonly<Record<string, string>> = { England: 'GB-ENG', English: 'GB-ENG', Scotland: 'GB-SCT', Scottish: 'GB-SCT', Wales: 'GB-WLS', Welsh: 'GB-WLS' };

/** ISO codes of the countries, and of nations inside them, that words name, or whose people they name: "the Afghan team's coach". */
export function countriesIn(words: string, { places, demonyms }: Tables): string[] {
  const all = words.split(/[ ,]+/).map((word) => word.replace(/['’]s?$/, ''));
  const codes = all.flatMap((_, at) => [1, 2, 3].flatMap((length) => {
    const lead = all.slice(at, at + length).join(' ');
    const place = places.get(lead);
    return nations[lead] ?? demonyms.get(lead) ?? (place?.grain === 'country' ? place.country : []);
  }));
  return [...new Set(codes)];
}

/** The walk of life that a role belongs to; the president of a club is of no government. */
export function walkOf(role: RoleMention, tables: Tables): Walk {
  const walk = families[role.family.family] ?? 'people';
  if (ofBoard.test(role.head) && /\b(?:parliament|senate|house of|assembly)\b/i.test(role.phrase)) return 'government';
  if (walk !== 'government' || !ofAnyHouse.test(role.head) || role.bare) return walk;
  const after = / of (?:the )?(.+)$/.exec(role.phrase)?.[1];
  const isCountry = after !== undefined && countriesIn(after, tables).length > 0 && after.split(' ').length < 4;
  return countryOfRole(role, tables) !== null || isCountry ? walk : 'house';
}

/** Whether people of two walks of life may be taken for each other. */
export const meet = (one: Walk, other: Walk): boolean => one === other || meeting.has(`${one} ${other}`);

/** A title right before a name tells as much as a role. */
const titled = /\b(?:President|Prime Minister|Minister|Secretary|Senator|Governor|Mayor|Ambassador|Chancellor|Congressman|Congresswoman) $/;

/** What is known of a person by name, found once for a reading: it is asked for with every question about people. */
export function onceForName<T>(find: (name: string, reading: Reading) => T): (name: string, reading: Reading) => T {
  const found = new WeakMap<Reading, Map<string, T>>();
  return (name, reading) => {
    const known = found.get(reading) ?? new Map<string, T>();
    found.set(reading, known);
    const value = known.get(name) ?? find(name, reading);
    known.set(name, value);
    return value;
  };
}

/** The walks of life that the article tells of a person; none where it gives no role. */
export const walksOf = onceForName((name, { roles, tables, names, article }): readonly Walk[] => {
  const own = roles.filter(({ person }) => person.name === name).map((role) => walkOf(role, tables));
  const isTitled = own.length === 0 && names.some((each) => each.name === name && titled.test(article.text.slice(Math.max(0, each.start - 30), each.start)));
  return isTitled ? ['government'] : [...new Set(own)];
});

/** ISO codes of the countries that a person's roles name. */
export const countriesOfRoles = onceForName((name, { roles, tables }): readonly string[] => [...new Set(roles.filter(({ person }) => person.name === name).flatMap(({ phrase }) => countriesIn(phrase, tables)))]);

/** ISO codes of the countries that the article ties a person to: by roles, or else by the sentences that name him or her. */
export const homesOf = onceForName((name, reading): readonly string[] => {
  const own = countriesOfRoles(name, reading);
  if (own.length > 0) return own;
  const near = reading.sentences.filter(({ names }) => names.some((each) => each.type === 'person' && each.name === name));
  return [...new Set(near.flatMap(({ names }) => names.flatMap(({ type, country }) => (type === 'country' || type === 'demonym') && country !== null ? country : [])))];
});
