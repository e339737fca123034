import { byApposition, byLandWord, byNameShape } from '#language/apposed-kinds';
import { afterKind, inPlaces, type Refiner, withFirstName, withGivenName, withLongerName, withoutKind, withoutOffice, withoutWho } from '#language/kind-refiners';
import type { Mention, NameSign } from '#language/mentions';
import { nobodyAt, placesBeforeNouns, placesByNeighbour } from '#language/place-refiners';
import type { Tables } from '#language/tables';

/** What an acronym and its full name make sure of each other; judged, not counted. */
const spelledOut = 0.92;

const withSign = ({ signs }: Mention, sign: NameSign): readonly NameSign[] => (signs.includes(sign) ? signs : [...signs, sign]);
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
  const spelled = new Set([...full.values()].map(({ name }) => name));
  return mentions.map((mention) => {
    const meant = full.get(mention.text);
    const defines = spelled.has(mention.name);
    if (meant && meant !== mention) return { ...mention, type: meant.type === 'unknown' ? 'organisation' : meant.type, name: meant.name, country: meant.country, confidence: Math.max(mention.confidence, spelledOut), signs: withSign(mention, 'acronym') };
    return defines ? { ...mention, type: mention.type === 'unknown' ? 'organisation' : mention.type, confidence: Math.max(mention.confidence, spelledOut), signs: withSign(mention, 'acronym') } : mention;
  });
};

/** Nobody's name has more words than are looked at here; without a bound, a page of names alone would take for ever. */
const mostWords = 12;

const gaps = (name: string) => [...name.matchAll(/\s+/g)];
const endingsOf = (name: string) => gaps(name).slice(-mostWords).map(({ 0: gap, index }) => name.slice(index + gap.length));
const beginningsOf = (name: string) => gaps(name).slice(0, mostWords).map(({ index }) => name.slice(0, index));

/** Names by each of their keys. */
function namesBy(names: readonly string[], keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const key of new Set(keysOf(name))) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  }
  return groups;
}

/** "the second Nobel laureate", "the Nobel Prize" are about no Nobel. */
function isAdjective({ start, end }: Mention, text: string): boolean {
  const before = /\b(?:the|a|an|first|second|third|this|that|every|no|its|his|her|their) $/i.test(text.slice(Math.max(0, start - 8), start));
  return before || /^ (?:Prize|Prizes|laureates?|Award|Foundation|Institute|Committee)\b/.test(text.slice(end, end + 14));
}

/** Whether a name is treated as a person's: a title before it, or a verb of speech behind. */
function isSpokenOf({ start, end }: Mention, text: string): boolean {
  return /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|President|Minister|Senator|Governor|Mayor)\.? $/.test(text.slice(Math.max(0, start - 12), start)) || /^ (?:said|says|told|added|asked|wrote|scored|replied)\b/.test(text.slice(end, end + 10));
}

/** A person's name that is a place's as it stands. */
function placed(mention: Mention, tables: Tables): Mention {
  if (mention.type !== 'person') return mention;
  const row = tables.places.get(mention.text);
  return { ...mention, type: row?.grain === 'country' ? 'country' : 'place', name: row?.name ?? mention.text, country: row?.country ?? null };
}

const courtesy = /\b(?:Mr|Mrs|Ms|Miss)\.? $/;

/** News gives a full name first, or in the next sentence or two: "Watson" for so long before Thomas J. Watson is the computer. */
const farBefore = 3;

/** Surnames that stand behind "Mr." or "Mrs." before anybody's full name with them, or far before it: somebody else is meant, "Mr. Obama" before Michelle Obama. */
function meantOtherwise(mentions: readonly Mention[], text: string): ReadonlySet<string> {
  const first = new Map<string, number>();
  for (const { name, start } of mentions) {
    const last = parts(name).at(-1) ?? name;
    if (name.includes(' ') && text.slice(start, start + name.length) === name && !first.has(last)) first.set(last, start);
  }
  const told = new Map<string, number>();
  for (const { name, start, text: own, sentence } of mentions) {
    const last = parts(name).at(-1) ?? name;
    if (name.includes(' ') && text.slice(start, start + name.length) === name && own.includes(' ') && !told.has(last)) told.set(last, sentence);
  }
  const isFarBefore = ({ text: own, type, sentence }: Mention) => (type === 'person' || type === 'unknown') && sentence + farBefore <= (told.get(own) ?? -1);
  return new Set(mentions.filter((mention) => !mention.text.includes(' ') && (isFarBefore(mention) || (courtesy.test(text.slice(Math.max(0, mention.start - 6), mention.start)) && mention.start < (first.get(mention.text) ?? 0)))).map((mention) => mention.text));
}

/** Family names that stand first have few letters; "Arcelor" before Mittal is no name of anybody's. */
const mostOfFirst = 5;
const mayStandFirst = (name: string, { firstNames }: Tables) => name.length <= mostOfFirst || firstNames.has(name);

/** "Kerry" is John Kerry, "Park" Park Geun-hye; two of one surname are nobody, once both are told of. A short name is one that full names end with, or else begin with, or hold. */
const surnames: Refiner = (mentions, text, tables) => {
  const long = [...new Set(mentions.filter(({ type, name }) => type === 'person' && parts(name).length > 1).map(({ name }) => name))];
  const endings = new Set(long.flatMap(endingsOf));
  const fullNames = new Set(long.filter((name) => !endings.has(name)));
  const byEnding = namesBy([...fullNames], endingsOf);
  const byFirst = namesBy([...fullNames], (name) => [parts(name)[0] ?? '']);
  // "Lula" of Luiz Inácio Lula da Silva
  const byMiddle = namesBy([...fullNames], (name) => parts(name).slice(1, -1));
  const others = meantOtherwise(mentions, text);
  const firstAs = new Map(mentions.toReversed().map((mention) => [mention.text, mention.start]));
  return mentions.map((mention) => {
    // "Flew to Jordan with Michael Jordan": alone it is the place.
    if (!mention.text.includes(' ') && tables.places.has(mention.text)) return isSpokenOf(mention, text) ? mention : placed(mention, tables);
    // "KJ" of KJ Muldoon is no body.
    const isInitials = mention.type === 'organisation' && /^\p{Lu}\.?\p{Lu}\.?$/u.test(mention.text) && byFirst.has(mention.text);
    const short = (mention.type === 'unknown' || mention.type === 'person' || isInitials) && !fullNames.has(mention.name) && !/^(?:Jr|Sr|I{1,3}|IV|VI*)\.?$/.test(mention.text);
    // "Lucy, Robert and Tim" before anybody is called Tim Smith are others.
    const isToldBy = (name: string) => mentions.some((other) => other.name === name && other.start < mention.start);
    // "A lamb called Dolly", and later Dolly Parton.
    const isFirst = (name: string) => (firstAs.get(name) ?? 0) < (firstAs.get(mention.text) ?? Infinity);
    const full = short ? (byEnding.get(mention.name) ?? byEnding.get(mention.name.replace(/^(?:Al|El)-/, (article) => article.toLowerCase())) ?? (mayStandFirst(mention.name, tables) ? byFirst.get(mention.name)?.filter((name) => isToldBy(name) && isFirst(name)) : undefined) ?? byMiddle.get(mention.name)?.filter(isToldBy) ?? []) : [];
    if (full.length === 0) return mention;
    // Before another of the name is told of, it can only be the first.
    const told = full.length > 1 ? full.filter(isToldBy) : full;
    const [only] = told;
    if (only === undefined || told.length > 1 || others.has(mention.text) || isAdjective(mention, text)) return { ...mention, type: 'unknown' as const };
    return { ...mention, type: 'person' as const, name: only, signs: withSign(mention, 'full-name') };
  });
};

/** "Sony Pictures" is the Sony Pictures Entertainment named elsewhere; the Suez Canal is no short form of its authority, nor the United Nations of its agencies. */
const shortOrganisations: Refiner = (mentions, _, tables) => {
  const full = [...new Set(mentions.filter(({ type, name }) => type === 'organisation' && parts(name).length > 2 && !tables.roles.has((parts(name).at(-1) ?? '').toLowerCase())).map(({ name }) => name))];
  const byShort = namesBy(full, (name) => [...beginningsOf(name), ...(name.startsWith('US ') ? [name.slice(3)] : [])]);
  return mentions.map((mention) => {
    if (mention.type !== 'unknown' && mention.type !== 'organisation') return mention;
    if (parts(mention.name).length < 2 || tables.organisations.has(mention.name) || tables.words.landHeads.has(parts(mention.name).at(-1) ?? '')) return mention;
    const [only, ...others] = byShort.get(mention.name) ?? [];
    return only !== undefined && others.length === 0 ? { ...mention, type: 'organisation', name: only, signs: withSign(mention, 'full-name') } : mention;
  });
};

const ofFirm = / (?:Inc|Corp|Corporation|Group|Ltd|Limited|Holdings?|Genetics|Therapeutics|Pharmaceuticals?|Motors?|Technolog(?:y|ies)|Labs?|Laboratories|Energy|Airlines|Airways|Industries|Systems|Electronics|Resources|Biosciences|Biotech|Aerospace|Foods|Brands|Stores|Steel|Oil|Petroleum|Mining|Minerals|Chemicals?|Software|Networks?|Media|Communications|Telecom|Capital)\.?$/;

/** Of names less sure, the most are of another type. */
const doubtful = 0.4;

/** "Myriad" is the Myriad Genetics of the same article. */
const shortFirms: Refiner = (mentions, _, { organisations, places, firstNames }) => {
  const surnamesHere = new Set(mentions.filter(({ type, name }) => type === 'person' && name.includes(' ')).map(({ name }) => parts(name).at(-1) ?? name));
  const first = new Map(mentions.toReversed().map(({ name, start }) => [name, start]));
  const byFirst = namesBy([...new Set(mentions.filter(({ type, name }) => type === 'organisation' && ofFirm.test(name)).map(({ name }) => name))], (name) => [parts(name)[0] ?? '']);
  return mentions.map((mention) => {
    // The tagger, hardly sure, took it for somebody.
    const mayBeFirm = mention.type === 'organisation' || mention.type === 'unknown' || (mention.type === 'person' && mention.confidence < doubtful);
    const [only, ...others] = mayBeFirm ? (byFirst.get(mention.name) ?? []) : [];
    const isKnown = (mention.type === 'person' && (first.get(only ?? '') ?? Infinity) > mention.start) || organisations.has(mention.name) || places.has(mention.name) || firstNames.has(mention.name) || surnamesHere.has(mention.name);
    return only !== undefined && others.length === 0 && !isKnown ? { ...mention, type: 'organisation', name: only, signs: withSign(mention, 'full-name') } : mention;
  });
};

/** "The Liberation Tigers of Tamil Eelam", whom tables call otherwise: a house goes by the longest of the names that its article gives it, where that never uses the one of the tables. */
const asCalledHere: Refiner = (mentions, text) => {
  const longest = new Map<string, string>();
  for (const { type, name, text: own } of mentions) if (type === 'organisation' && own !== name && name !== `The ${own}` && own.includes(' ') && !text.includes(name) && own.length > (longest.get(name)?.length ?? 0)) longest.set(name, own);
  return longest.size === 0 ? [...mentions] : mentions.map((mention) => (mention.type === 'organisation' && longest.has(mention.name) ? { ...mention, name: longest.get(mention.name) ?? mention.name } : mention));
};

/** In this order: later ones build on what earlier ones found. */
export const refiners: readonly Refiner[] = [withFirstName, withGivenName, withoutOffice, withoutKind, withoutWho, afterKind, byLandWord, byApposition, placesByNeighbour, placesBeforeNouns, nobodyAt, acronyms, withLongerName, surnames, shortOrganisations, shortFirms, asCalledHere, inPlaces, byNameShape];
