import type { Reading } from '#facts/reading';
import type { Entity } from '#facts/entities';
import { isSure, type Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** Whether a table knows a name as what the tagger took it for: a house, or a place behind "in". */
function isKnown({ type, text, signs }: Mention, { organisations, places }: Tables): boolean {
  if (type === 'organisation') return signs.includes('tagger') && organisations.has(text);
  return type === 'place' && signs.includes('tagger') && signs.includes('before') && places.has(text);
}

/** Whether a name may be asked about: it is sure by itself, or known to a table besides, or of a person whose role the article tells, which is a sign of its own. */
export function isSureHere(name: Mention, { roles, tables }: Pick<Reading, 'roles' | 'tables'>): boolean {
  if (isSure(name) || isKnown(name, tables)) return true;
  return name.type === 'person' && roles.some(({ person }) => person.name === name.name) && isSure({ confidence: name.confidence, signs: [...name.signs, 'title'] });
}

/** Named so often, and never with another name, somebody goes by one: news gives the name in full at first. */
const oftenNamed = 3;
const titled = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor|Sen|Rep|Gov)\.? $/;

/** Whether a person's name is whole: of two words, or that of somebody who goes by one, "Kisenosato", "Pelé". */
export function isWholeName(name: string, { entities, article: { text, title } }: Pick<Reading, 'entities' | 'article'>): boolean {
  if (name.includes(' ')) return true;
  const others = entities.some((other: Entity) => other.name !== name && other.name.split(' ').includes(name));
  const mentions = entities.find((other) => other.type === 'person' && other.name === name)?.mentions ?? [];
  const isTitled = mentions.some(({ start }) => titled.test(text.slice(Math.max(0, start - 10), start)));
  return !others && !isTitled && mentions.length >= oftenNamed && title.includes(name);
}
