import type { Mention } from '#language/mentions';
import { placesBeforeNouns, placesByNeighbour } from '#language/place-refiners';
import type { Tables } from '#language/tables';

/** All names of a document, better known than each by itself. */
type Refiner = (mentions: readonly Mention[], text: string, tables: Tables) => Mention[];

const parts = (name: string) => name.split(/\s+/);

function initialsFit(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  const capitals = name.replace(/[^\p{L}\p{N}\s-]/gu, '').split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
  return letters.length >= 2 && (capitals === letters || (letters.length >= 3 && capitals.includes(letters)) || capitals.replace(/[^A-Z]/g, '') === letters);
}

/** "African Union (AU)": the acronym is the organisation wherever it stands. */
const acronyms: Refiner = (mentions, text) => {
  const full = new Map<string, Mention>();
  for (const mention of mentions) {
    const acronym = /^ \((\p{Lu}[\p{L}\p{N}.]{1,7})\)/u.exec(text.slice(mention.end, mention.end + 12))?.[1];
    if (acronym !== undefined && initialsFit(acronym, mention.text)) full.set(acronym, mention);
  }
  return mentions.map((mention) => {
    const meant = full.get(mention.text);
    const defines = [...full.values()].some((other) => other.name === mention.name && other.type === 'unknown');
    if (meant && meant !== mention) return { ...mention, type: meant.type === 'unknown' ? 'organisation' : meant.type, name: meant.name, country: meant.country, evidence: 'acronym' };
    return defines ? { ...mention, type: 'organisation', evidence: 'acronym' } : mention;
  });
};

/** What only people do: ", who", or a verb in the past right behind the name. */
function acts(mention: Mention, text: string, tables: Tables): boolean {
  const after = text.slice(mention.end, mention.end + 30);
  return /^,? who\b/.test(after) || tables.verbs.past.has(/^ (?:also |later |then )?([a-z]+)/.exec(after)?.[1] ?? '');
}

const isArticled = (mention: Mention, text: string) => /\b(?:the|a|an) $/i.test(text.slice(Math.max(0, mention.start - 5), mention.start));

/** A name of two to four words is a person's where a part of it comes back alone and one of the two acts as people do. */
const reusedSurnames: Refiner = (mentions, text, tables) => {
  const alone = mentions.filter(({ type }) => type === 'unknown');
  return mentions.map((mention) => {
    const words = parts(mention.text);
    if (mention.type !== 'unknown' || words.length < 2 || words.length > 4 || isArticled(mention, text)) return mention;
    if (!/^[\p{L}.'’ -]+$/u.test(mention.text) || /\p{Lu}{2}/u.test(mention.text) || words.some((word) => tables.places.has(word))) return mention;
    const shorts = [words.at(-1), words.length > 2 ? words.slice(1).join(' ') : undefined, words.length === 2 && /-/.test(words[1] ?? '') ? words[0] : undefined];
    const returned = alone.filter((other) => shorts.includes(other.text) && !isArticled(other, text));
    const acting = returned.length > 0 && [mention, ...returned].some((other) => acts(other, text, tables));
    return acting ? { ...mention, type: 'person', evidence: 'surname' } : mention;
  });
};

/** A full name counts wherever it comes again. */
const sameName: Refiner = (mentions) => {
  const people = new Map(mentions.filter(({ type }) => type === 'person').map((mention) => [mention.name, mention]));
  return mentions.map((mention) => {
    const person = mention.type === 'unknown' ? people.get(mention.name) : undefined;
    return person ? { ...mention, type: 'person', evidence: person.evidence } : mention;
  });
};

const lead = (name: string) => parts(name)[0] ?? '';
const tail = (name: string) => parts(name).at(-1) ?? '';

/** The one full name that a short one is the surname, family name or end of; null for none, or several. */
function fullNameOf(short: string, fullNames: readonly string[]): string | null {
  const ends = fullNames.filter((full) => tail(full) === short || full.endsWith(` ${short}`));
  if (ends.length > 0) return ends.length === 1 ? (ends[0] ?? null) : null;
  const starts = fullNames.filter((full) => lead(full) === short);
  return starts.length === 1 ? (starts[0] ?? null) : null;
}

/** "Kerry" is John Kerry, "Park" Park Geun-hye; two of one surname are nobody. */
const surnames: Refiner = (mentions, text) => {
  const fullNames = [...new Set(mentions.filter(({ type, name }) => type === 'person' && parts(name).length > 1).map(({ name }) => name))];
  return mentions.flatMap((mention) => {
    const short = (mention.type === 'unknown' || mention.type === 'person') && !fullNames.includes(mention.name);
    if (!short) return [mention];
    const full = fullNameOf(mention.name, fullNames);
    // "the second Nobel laureate" is about no Nobel.
    const asAdjective = /\b(?:the|a|an|first|second|third|this|that|every|no|its|his|her|their) $/i.test(text.slice(Math.max(0, mention.start - 8), mention.start));
    if (full === null || asAdjective || /^ (?:Prize|Prizes|laureates?|Award|Foundation|Institute|Committee)\b/.test(text.slice(mention.end, mention.end + 14))) return [mention];
    return [{ ...mention, type: 'person' as const, name: full, evidence: mention.evidence === 'none' ? ('surname' as const) : mention.evidence }];
  });
};

/** "Sony Pictures" is the Sony Pictures Entertainment named elsewhere. */
const shortOrganisations: Refiner = (mentions) => {
  const full = [...new Set(mentions.filter(({ type, name }) => type === 'organisation' && parts(name).length > 2).map(({ name }) => name))];
  return mentions.map((mention) => {
    if (mention.type !== 'unknown' && mention.type !== 'organisation') return mention;
    if (parts(mention.name).length < 2) return mention;
    const longer = full.filter((name) => name !== mention.name && (name.startsWith(`${mention.name} `) || name === `US ${mention.name}`));
    return longer.length === 1 && longer[0] !== undefined ? { ...mention, type: 'organisation', name: longer[0], evidence: 'organisation-word' } : mention;
  });
};

/** In this order: later ones build on what earlier ones found. */
export const refiners: readonly Refiner[] = [placesByNeighbour, placesBeforeNouns, acronyms, reusedSurnames, sameName, surnames, shortOrganisations];
