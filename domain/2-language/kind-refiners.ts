import type { Mention, NameSign } from '#language/mentions';
import type { Tables } from '#language/tables';

/** All names of a document, better known than each by itself. */
export type Refiner = (mentions: readonly Mention[], text: string, tables: Tables) => Mention[];

const kindWord = /^(?:\p{Lu}[\p{L}-]+ )*(?:company|firm|group|bank|giant|airline|carmaker|newspaper|magazine|agency|website|network|club|party|band|brand|broadcaster|maker) (?=\p{Lu})/u;

/** "James Webb Space Telescope": a given name right before the name of a body or thing is a part of it. */
export const withGivenName: Refiner = (mentions, _, { firstNames }) => {
  const given = new Map(mentions.filter(({ text, type }) => firstNames.has(text) && (type === 'unknown' || type === 'person')).map((mention) => [mention.end, mention]));
  const leads = new Map(mentions.flatMap((mention) => {
    const first = mention.type === 'organisation' && mention.text.includes(' ') ? given.get(mention.start - 1) : undefined;
    return first ? [[mention, first] as const] : [];
  }));
  const taken = new Set(leads.values());
  return mentions.filter((mention) => !taken.has(mention)).map((mention) => {
    const first = leads.get(mention);
    const name = `${first?.text ?? ''} ${mention.text}`;
    return first ? { ...mention, start: first.start, text: name, name } : mention;
  });
};

const titleBefore = /\b(?:Justice|Judge|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|President|Senator|Governor|Professor|General|Minister|Chancellor|Captain|Coach|Mayor)\.? (\p{Lu}\p{Ll}+) $/u;

const doubted = 0.5;

/** "Justice Ketanji Brown Jackson": between a title and a name of a person stands a part of that name. */
export const withFirstName: Refiner = (mentions, text, { roles, places, demonyms }) => {
  const swallowed = new Set<Mention>();
  const whole = mentions.map((mention) => {
    const first = mention.type === 'person' ? titleBefore.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1] : undefined;
    if (first === undefined) return mention;
    const start = mention.start - first.length - 1;
    const over = mentions.filter((other) => other !== mention && other.start < mention.start && other.end > start);
    if (over.some(({ confidence }) => confidence >= doubted) || roles.has(first.toLowerCase()) || places.has(first) || demonyms.has(first)) return mention;
    for (const other of over) swallowed.add(other);
    const name = `${first} ${mention.text}`;
    return { ...mention, start, text: name, name };
  });
  return whole.filter((mention) => !swallowed.has(mention));
};

/** "A stake in Arcelor" is in no place. */
const holding = /\b(?:stakes?|shares?|stock|investments?|investors?|invested|confidence|faith|interest|trust|majority|holdings?|role|jobs?|position|belie\p{L}+|work|career|percent|cent|%) in $/u;

/** "The conflict in Aceh": what the tagger alone took for a body, and things are in, is a place. */
export const inPlaces: Refiner = (mentions, text, { organisations }) => {
  const doubtful = (one: Mention) => one.type === 'organisation' && /^\p{Lu}\p{Ll}{3,}$/u.test(one.text) && one.confidence < calledSo && !organisations.has(one.text) && one.signs.every((sign) => sign === 'tagger' || sign === 'repeated');
  const before = ({ start }: Mention) => text.slice(Math.max(0, start - 16), start);
  const found = new Set(mentions.filter((one) => doubtful(one) && /\bin $/.test(before(one)) && !holding.test(before(one))).map((one) => one.text));
  return mentions.map((mention) => (found.has(mention.text) && doubtful(mention) ? { ...mention, type: 'place' as const, country: null } : mention));
};

/** "Aung San Suu Kyi", which the tagger doubts, is who the article calls Suu Kyi elsewhere. */
export const withLongerName: Refiner = (mentions) => {
  const sure = new Set(mentions.filter(({ type, text, confidence }) => type === 'person' && text.includes(' ') && confidence >= doubted).map(({ text }) => text));
  const endsInOne = (text: string) => [...sure].some((name) => text.endsWith(` ${name}`));
  return mentions.map((mention) => (mention.type !== 'person' && mention.confidence < doubted && endsInOne(mention.text) ? { ...mention, type: 'person' as const, country: null } : mention));
};

/** "Kwak, who parted ways with the church": no body, whatever the tagger alone took it for. */
export const withoutWho: Refiner = (mentions, text, { organisations, places }) => {
  const doubtful = (one: Mention) => one.type === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(one.text) && !organisations.has(one.text) && !places.has(one.text);
  // "Members of Scientology, who helped": the members did.
  const isOfOthers = ({ start }: Mention) => /\b(?:of|from|for|at|in|with|by|to|and) (?:the )?$/.test(text.slice(Math.max(0, start - 10), start));
  const found = new Set(mentions.filter((one) => doubtful(one) && text.startsWith(', who ', one.end) && !isOfOthers(one)).map((one) => one.text));
  return mentions.map((mention) => (found.has(mention.text) && doubtful(mention) ? { ...mention, type: 'unknown' as const } : mention));
};

/** "Minister for Road Transport and Highways V.K. Singh": the last word of an office is no given name. */
export const withoutOffice: Refiner = (mentions, _, { firstNames }) => mentions.map((mention) => {
  const [, lead = '', rest = ''] = mention.type === 'person' ? (/^(\p{Lu}\p{Ll}{3,}s) ((?:\p{Lu}\.)+ ?.+)$/u.exec(mention.text) ?? []) : [];
  return lead === '' || firstNames.has(lead) ? mention : { ...mention, start: mention.end - rest.length, text: rest, name: rest };
});

/** "American company Google" is Google. */
export const withoutKind: Refiner = (mentions) =>
  mentions.map((mention) => {
    const lead = mention.type === 'organisation' || mention.type === 'unknown' ? (kindWord.exec(mention.text)?.[0].length ?? 0) : 0;
    const name = mention.text.slice(lead);
    return lead === 0 ? mention : { ...mention, start: mention.start + lead, text: name, name };
  });

/** What "the shipping company" makes sure of the name behind it; judged, not counted. */
const calledSo = 0.9;
const kindBefore = /\b(?:company|firm|airline|carmaker|automaker|manufacturer|retailer|newspaper|broadcaster|start-up|startup|charity|think-tank|non-profit) $/;

/** "The Danish shipping company Maersk": what is called a company is one. */
export const afterKind: Refiner = (mentions, text) =>
  mentions.map((mention) => (mention.type === 'demonym' || mention.type === 'country' || !kindBefore.test(text.slice(Math.max(0, mention.start - 16), mention.start)) ? mention : { ...mention, type: 'organisation', country: null, confidence: Math.max(mention.confidence, calledSo), signs: [...new Set<NameSign>([...mention.signs, 'before', 'head-word'])] }));
