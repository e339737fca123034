import type { Entity } from '#facts/entities';
import { leadShares, reportOf } from '#facts/main/lead';
import { actorsOf } from '#facts/main/subjects';
import { isApart, type Reading } from '#facts/reading';
import { isSure } from '#language/mentions';
import { partsOfSpeech } from '#language/parts-of-speech';
import type { Tables } from '#language/tables';

/** What the subject of the first sentence counts, a name in the subject of the title, one further on in it, and a person. */
const asSubject = 10;
const opensTitle = 4;
const inTitle = 2;
const asPerson = 1;
/** Below this nobody is what the article is about. */
const least = 4.5;
/** What a person counts whom the first sentence only describes: "The mayor of Oslo". */
const described = 6;

type Standing = { worth: number; acts: boolean; titled: boolean };

/** Where a title names an entity, by any of its spellings or a person's last name; -1 for nowhere. */
function placeInTitle(spellings: readonly string[], title: string): number {
  const found = spellings.filter((name) => name.length > 1).map((name) => title.indexOf(name)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** How much of a title is its subject: up to its first verb or preposition. */
function subjectOfTitle({ article, tables }: Reading): number {
  const words = [...article.title.matchAll(/[\p{L}\p{N}.'’-]+|[^\s]/gu)];
  const [tags = []] = partsOfSpeech([words.map(([word]) => word)], tables.models.parts);
  const at = tags.findIndex((tag, index) => index > 0 && /^(?:VB[DZPN]|MD|IN|TO)$/.test(tag));
  return words[at]?.index ?? article.title.length;
}

const spellingsOf = ({ name, aliases, type }: Entity) => [name, ...aliases, ...(type === 'person' ? [name.split(' ').at(-1) ?? name] : [])];

/** How much each name is what the first sentences are about, and phrases for people without a name. */
function byActing(reading: Reading): Map<string, Standing> {
  const found = new Map<string, Standing>();
  let awaited = 0;
  reportOf(reading).slice(0, leadShares.length).forEach((sentence, at) => {
    const actors = actorsOf(reading, sentence, at === 0);
    actors.forEach(({ name, share, kind }, rank) => {
      const one = found.get(name) ?? { worth: 0, acts: false, titled: false };
      const whom = rank === 0 && kind === 'person' ? awaited : 0;
      if (whom > 0) awaited = 0;
      found.set(name, { ...one, worth: one.worth + asSubject * share * (leadShares[at] ?? 0) + whom, acts: one.acts || share >= 0.3 });
    });
    if (at === 0 && actors[0]?.single) awaited = described;
  });
  return found;
}

/** How often the report names an entity, and how early; captions and the like do not count. */
function byNaming({ names, sentences }: Reading, lead: number): (entity: Entity) => number {
  const apart = new Set(names.filter(({ sentence }) => isApart(sentences[sentence])).map(({ start }) => start));
  return ({ mentions }) => {
    const own = mentions.filter(({ start }) => !apart.has(start));
    return 1.2 * Math.sqrt(Math.min(own.length, 12)) + Math.min(own.filter(({ start }) => start < lead).length, 3) * 0.5;
  };
}

/** A canal or a river, whatever it was taken for, does nothing. */
const isActor = ({ type, name }: Entity, { words }: Tables) => type === 'person' || (type === 'organisation' && !words.landHeads.has(name.slice(name.lastIndexOf(' ') + 1)));

/** Everybody an article names, and people that its first sentences are about, with what they are worth as who it is about, the best first. */
export function weighedActors(reading: Reading): { readonly name: string; readonly worth: number }[] {
  const { article, entities } = reading;
  const acting = byActing(reading);
  const lead = reportOf(reading)[2]?.span.end ?? article.text.length;
  const naming = byNaming(reading, lead);
  const subjectEnd = subjectOfTitle(reading);
  const named = entities.flatMap((entity) => {
    const standing = acting.get(entity.name);
    acting.delete(entity.name);
    const at = placeInTitle(spellingsOf(entity), article.title);
    const acts = standing?.acts ?? false;
    if (!acts && !(isActor(entity, reading.tables) && (isSure(entity) || at >= 0))) return [];
    const titled = at < 0 || !(isActor(entity, reading.tables) || acts) ? 0 : at < subjectEnd ? opensTitle : inTitle;
    return [{ name: entity.name, worth: (standing?.worth ?? 0) + titled + naming(entity) + (entity.type === 'person' ? asPerson : 0) }];
  });
  const title = article.title.toLowerCase();
  const phrases = [...acting].map(([name, { worth }]) => ({ name, worth: worth + (title.includes(name.split(' ').at(-1)?.toLowerCase() ?? name) ? inTitle : 0) }));
  const source = article.source?.toLowerCase() ?? '';
  return [...named, ...phrases].filter(({ name }) => !source.startsWith(name.toLowerCase())).sort((a, b) => b.worth - a.worth);
}

/** Who an article is about, best first; none where its first sentences tell of things and nobody is named for more than a remark. */
export function whosOf(reading: Reading): string[] {
  return weighedActors(reading).filter(({ worth }) => worth >= least).map(({ name }) => name);
}
