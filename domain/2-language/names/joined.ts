import type { Pass } from '#language/names/tagged';

const mark = /^['’]$/;

/** "O ' Donnell", torn apart by an apostrophe, is one name with what stands before it. */
export const joined: Pass = (names, { tokens }) => {
  const before = new Map(names.map((name) => [`${name.sentence}:${name.to}`, name]));
  const swallowed = new Set<unknown>();
  const found = names.map((name) => {
    const words = tokens[name.sentence] ?? [];
    if (name.tag !== 'PER' || !mark.test(words[name.from - 1] ?? '') || !/^(?:O|D|d|L|l)$/.test(words[name.from - 2] ?? '')) return name;
    const from = name.from - 2;
    const first = before.get(`${name.sentence}:${from + 1}`) ?? before.get(`${name.sentence}:${from}`);
    if (!first || first.tag !== 'PER') return { ...name, from };
    swallowed.add(first);
    return { ...name, from: Math.min(first.from, from) };
  });
  return found.filter((name) => !swallowed.has(name));
};

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

const bodies = /^(?:Organi[sz]ation|Agency|Ministry|Department|Commission|Committee|Council|Association|Institute|University|Fund|Centre|Center|Office|Authority|Administration|Service|Union)$/;

/** Where "Educational , Scientific and Cultural Organization" ends that goes on a name; the name's own end where nothing does. */
function listEnd(words: readonly string[], from: number): number {
  let at = from;
  while (words[at] === ',' && isCapital(words[at + 1]) && words[at + 2] !== undefined && (words[at + 2] === ',' || words[at + 2] === 'and')) at += 2;
  if (at === from || words[at] !== 'and' || !isCapital(words[at + 1])) return from;
  let end = at + 1;
  while (isCapital(words[end])) end++;
  return end - at > 2 && bodies.test(words[end - 1] ?? '') ? end : from;
}

/** "United Nations Educational, Scientific and Cultural Organization" is one name. */
export const listed: Pass = (names, { tokens }) => {
  let reached = { sentence: -1, to: 0 };
  return names.flatMap((name) => {
    if (name.sentence === reached.sentence && name.from < reached.to) return [];
    const to = name.tag === 'ORG' ? listEnd(tokens[name.sentence] ?? [], name.to) : name.to;
    reached = { sentence: name.sentence, to };
    return [to === name.to ? name : { ...name, to }];
  });
};

/** Where a name begins that is cut behind "and": its own beginning where it is whole. */
function wholeFrom(words: readonly string[], { from, to }: { readonly from: number; readonly to: number }): number {
  const first = words[from - 2] ?? '';
  const isCut = words[from - 1] === 'and' && /^\p{Lu}\p{Ll}+$/u.test(first) && !bodies.test(first) && /^the$/i.test(words[from - 3] ?? '') && to - from > 1 && bodies.test(words[to - 1] ?? '');
  return isCut ? from - 2 : from;
}

/** "The Arctic and Antarctic Research Institute" is one name, and the Arctic in it none; another body before "and" is one. */
export const widened: Pass = (names, { tokens }) => {
  const at = (sentence: number, from: number) => names.find((other) => other.sentence === sentence && other.from <= from && other.to > from);
  const found = names.map((name) => {
    const from = name.tag === 'ORG' ? wholeFrom(tokens[name.sentence] ?? [], name) : name.from;
    const before = from === name.from ? undefined : at(name.sentence, from);
    return from === name.from || (before !== undefined && before.tag !== 'LOC' && before.tag !== 'GPE') ? name : { ...name, from };
  });
  return found.filter((name) => !found.some((other) => other.sentence === name.sentence && other.from <= name.from && other.to >= name.to && other.to - other.from > name.to - name.from));
};

const ofFirm = /^(?:Inc|Corp|Ltd|PLC|Plc|plc|LLC|AG|SA|Corporation|Limited)\.?$/;

/** Where a name of two bodies, "Oxford University and the Institute of Physics", parts; -1 for one body. */
function partingIn(words: readonly string[]): number {
  // "Hershey Foods Corp. and Mars Inc."
  const behindFirm = words.findIndex((word, at) => word === 'and' && at > 1 && at < words.length - 1 && ofFirm.test(words[at - 1] ?? ''));
  if (behindFirm >= 0) return behindFirm;
  return words.findIndex((word, at) => word === 'and' && at > 1 && words.length - at > 2 && words.slice(0, at).some((part) => bodies.test(part)) && words.slice(at + 1).some((part) => bodies.test(part)) && !words.slice(0, at).includes(','));
}

/** Two bodies that "and" joins are two names. */
export const parted: Pass = (names, { tokens }) =>
  names.flatMap((name) => {
    const at = name.tag === 'ORG' ? partingIn((tokens[name.sentence] ?? []).slice(name.from, name.to)) : -1;
    return at < 0 ? [name] : [{ ...name, to: name.from + at }, { ...name, from: name.from + at + 1 }];
  });

/** What a name of a body or an event goes on with behind its place. */
const ofPlace = /^(?:City|State|County|Metropolitan|Provincial|International|University|Stock|Police)$/;

/** "Taipei | City Lantern Festival", "Oslo | City Council": a place and what is called after it are one name. */
export const withPlace: Pass = (names, { tokens }) =>
  names.flatMap((name, at) => {
    const isBefore = (one: (typeof names)[number] | undefined, other: (typeof names)[number] | undefined) => one !== undefined && other !== undefined && one.sentence === other.sentence && one.to === other.from && (one.tag === 'LOC' || one.tag === 'GPE') && (other.tag === 'ORG' || other.tag === 'MISC') && other.to - other.from > 1 && ofPlace.test(tokens[other.sentence]?.[other.from] ?? '');
    if (isBefore(name, names[at + 1])) return [];
    const place = names[at - 1];
    return [place !== undefined && isBefore(place, name) ? { ...name, from: place.from } : name];
  });
