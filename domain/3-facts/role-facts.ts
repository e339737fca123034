import type { FactDraft } from '#facts/drafts';
import { isOfAnyLand } from '#facts/lands';
import { placed } from '#facts/placed';
import type { Reading } from '#facts/reading';
import { escaped } from '#core/pattern';
import { slug } from '#facts/wording';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

const vowel = /^(?:[aeio]|u(?!ni|s\b|se|k\b|\.))/i;
const spelled = /^(?!(?:NATO|NASA|FIFA|UEFA|OPEC|UNICEF)\b)\p{Lu}{2,4}(?:s|\b)(?!-)/u;

/** "an": before a vowel, or an acronym that begins with one when it is read letter by letter, "an MTC officer". */
const takesAn = (phrase: string) => (spelled.test(phrase) ? /^[AEFHILMNORSX]/ : vowel).test(phrase);

const withA = (phrase: string) => `${takesAn(phrase) ? 'an' : 'a'} ${phrase}`;
/** "Danish goalkeeper" */
/** A team has one. */
const ofTeam = /(?:captain|coach|manager)$/;
const ofPeople = /^\p{Lu}\p{Ll}+(?:ish|ese|ian|an|ch|ss|sh|i|ek) \p{Ll}+$/u;

const former = /^(?:former|ex-|ex |retired )/i;
/** "ANC leader", "People Power Party leader": a house has one. */
const ledHouse = /(?:\b\p{Lu}{2,}|Party|Union|Association|Church|Movement|Front|Committee|Commission|Authority|Agency|Alliance|Congress) (?:[Ll]eader|head|coordinator|chairperson|Director)$| Leader$/u;

/** "Interior Minister", "Prime Minister": the last word of an office that only one holds. */
const hasField = (phrase: string) => /(?:prime|chief|first|deputy|shadow|cabinet|foreign|affairs|defen[cs]e|finance|interior|justice|health|education|environment|energy|transport|trade|agriculture|culture|economy|security|welfare|development|tourism|labou?r|industry|commerce|planning|science|technology|sports?|home|climate|change|works|housing|water|oil|information|immigration|relations|cooperation|revenue|administration|mining|safety|unification|communications|overseas|infrastructure|family|media|resources|railways?|law|treasury|police|fisheries|forestry|power|petroleum|irrigation|investment|innovation|conservation|research) minister$/i.test(phrase);

/** A role as it stands after "was": "US Secretary of State", "the captain of Argentina", "a marine biologist". */
export function roleAfterWas({ phrase, determiner, family }: Pick<RoleMention, 'phrase' | 'determiner' | 'family'>): string {
  // "The former AC Milan striker" is one of many.
  if (determiner === 'the' && former.test(phrase) && !/ of /.test(phrase)) return `a ${phrase}`;
  // "The opposition figure": one of many.
  if (determiner === 'the' && / figure(?: and |$)/.test(phrase)) return `${takesAn(phrase) ? 'an' : 'a'} ${phrase}`;
  if (/^an?$/.test(determiner)) return `${takesAn(phrase) ? 'an' : 'a'} ${phrase}`;
  // "The Danish goalkeeper": there are others.
  if (determiner === 'the' && /^(?:sport|player)$/.test(family.family) && ofPeople.test(phrase) && !ofTeam.test(phrase)) return withA(phrase);
  if (determiner !== '') return `${determiner} ${phrase}`;
  if (/^defending champions?$/.test(phrase)) return `the ${phrase}`;
  if (/['’]s? /.test(phrase)) return phrase;
  // Of co-founders there are two at least.
  if (former.test(phrase) || /^(?:\p{L}+ )*co-\p{L}+/iu.test(phrase)) return withA(phrase);
  if (/^(?:editor|author|publisher|composer) of /.test(phrase)) return `the ${phrase}`;
  // "Platte County Attorney", "Presiding Judge": an office with a place has one holder; one without is of a court nobody named.
  if (/(?:County|District|City|State) Attorney$/.test(phrase)) return `the ${phrase}`;
  // "West Bengal minister": one of many, without a field.
  if (/ [Mm]inister$/.test(phrase) && !hasField(phrase)) return withA(phrase);
  if (family.article === 'none' || ledHouse.test(phrase)) return ledHouse.test(phrase) ? `the ${phrase}` : phrase;
  // "New Zealand director": one of many, where no house is named.
  const one = family.family === 'head' && !/ (?:of|for|at) /.test(phrase);
  const many = /^(?:deputy|assistant|associate|senior|regional)/i.test(phrase);
  return family.article === 'the' && !one && !many ? `the ${phrase}` : withA(phrase);
}

const ofState = /^(?:state|ministry|diplomacy)$/;

/** The country a role begins with, and the office without it: "US Secretary of State" is Secretary of State of the United States. */
export function countryOfRole({ phrase, family, head }: Pick<RoleMention, 'phrase' | 'family' | 'head'>, tables: Tables): { country: string; office: string } | null {
  if (!ofState.test(family.family)) return null;
  const words = phrase.replace(/['’]s /, ' ').split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const lead = words.slice(0, length).join(' ');
    const place = tables.places.get(lead);
    const code = tables.demonyms.get(lead) ?? (place?.grain === 'country' ? place.country : undefined);
    const country = code === undefined ? undefined : tables.countries.get(code);
    const office = words.slice(length).join(' ');
    // "Nigeria Football Federation President" is no president of Nigeria.
    const plain = office.toLowerCase().startsWith(head) || office.split(' ').every((word) => tables.words.roleModifiers.has(word.toLowerCase()) || tables.roles.has(word.toLowerCase()));
    if (country) return plain ? { country: country.name, office } : null;
  }
  return null;
}

/** "Trent Johnston, the Australian-born captain": of which team, the phrase does not say. */
function isOfUntoldTeam({ determiner, phrase, span, family }: RoleMention, { names }: Reading): boolean {
  if (determiner !== 'the' || !/^(?:sport|player)$/.test(family.family)) return false;
  const ofBirth = phrase.replace(/(?<!\p{L})\p{Lu}\p{L}{1,30}-born|from \p{Lu}.*$/gu, '');
  return !names.some(({ start, end, text, type }) => type !== 'person' && start >= span.start && end <= span.end && ofBirth.includes(text));
}

/** Whether the words of an office, or the title of the article, name a land, a people or a place. */
function tellsLand({ span, phrase }: RoleMention, { names, tables: { demonyms, places }, article: { title } }: Reading): boolean {
  const isLand = (word: string) => demonyms.has(word) || places.has(word);
  const inTitle = title.split(/[^\p{L}.-]+/u).some((word) => isLand(word.replace(/['’]s$/, '')));
  return inTitle || phrase.split(/[ ’']/).some(isLand) || names.some(({ start, end, type }) => type !== 'person' && start >= span.start && end <= span.end);
}

/** A role beside a name speaks for it: of those a little under the gate all were people. */
const besideRole = (confidence: number) => (confidence >= 0.64 ? Math.max(confidence, 0.7) : confidence);

/** Who somebody was, and of which country. */
export function roleFacts(reading: Reading): FactDraft[] {
  const { roles, tables, names, sentences } = reading;
  const inFull = (words: string) => words.replace(/(?<![\p{L}-])\p{Lu}{2,6}(?![\p{L}-]| \p{L})|(?<=^the |[a-z] the )\p{Lu}{2,6}(?= )/gu, (letters) => names.find(({ text, name, type }) => text === letters && type === 'organisation' && name.includes(' '))?.name ?? letters);
  /** "Clinton's lawyer", "an attorney for Clinton" as that of Hillary Clinton. */
  const ofWhom = (words: string, { span, person }: RoleMention) => names.filter(({ start, end, type, text, name }) => type === 'person' && start >= span.start && end <= span.end && start !== person.start && text !== name)
    .reduce((told, { text, name }) => (told.includes(name) ? told : told.replace(new RegExp(`(?<!\\p{L})${escaped(text)}(?=['’])|(?<= (?:for|of|to) )${escaped(text)}(?!\\p{L})`, 'u'), name)), words);
  // "Foreign Minister" alone is not enough where the article knows another.
  const told = roles.filter((role) => !role.bare || !/^(?:state|ministry)$/.test(role.family.family) || !roles.some((other) => other.person.name !== role.person.name && other.head === role.head));
  const firsts = told.filter((role, at) => !told.some((other, place) => other.person.name === role.person.name && (other.bare === role.bare ? place < at : role.bare)));
  const countries = new Set<string>();
  return firsts.flatMap((role): FactDraft[] => {
    const { person, phrase, span } = role;
    // "A co-founder of MyArtBroker.com" is cut.
    // "New | Democrat MP"
    if (/\bNew $/.test(reading.article.text.slice(Math.max(0, span.start - 4), span.start))) return [];
    if (person.name.split(' ').length < 2 || isOfUntoldTeam(role, reading) || /^\.\p{Ll}/u.test(reading.article.text.slice(span.end, span.end + 2))) return [];
    const words = `${person.name} was ${ofWhom(inFull(roleAfterWas(role)), role)}`.replace(/\b(?:\d{1,3}-year-old|current|outgoing|incoming|off-duty) |(?<=['’]s )new /, '');
    const whole = words.endsWith('.') ? words : `${words}.`;
    // "Chief executive of Toledo, Ohio-based Meridian" is cut.
    if (/^,? (?:\p{Lu}[\p{L}.]*,? ){0,2}\p{Lu}[\p{L}.]*-based\b/u.test(reading.article.text.slice(span.end, span.end + 40))) return [];
    // "Foreign Secretary", of a country that neither the words nor the title name: of which, nobody can tell.
    if (ofState.test(role.family.family) && !tellsLand(role, reading)) return [];
    // "Culture Minister", of which country, and "Swedish captain", of which team, the article tells.
    const home = sentences[person.sentence];
    const isTied = !/^(?:sport|referee|player)$/.test(role.family.family) && !/\b(?:candidate|nominee|contender)$/.test(role.head) && names.some(({ start, end, type, name }) => start >= span.start && end <= span.end && type !== 'unknown' && type !== 'person' && !(type === 'organisation' && isOfAnyLand(name, tables)));
    const statement = isTied || !home ? whole : placed(whole, undefined, home, reading);
    const evidence = { start: Math.min(span.start, person.start), end: Math.max(span.end, person.end) };
    const base = { evidence, sentence: person.sentence, confidence: besideRole(person.confidence) };
    const fact: FactDraft = { ...base, kind: 'role', subject: person.name, value: ofWhom(phrase.replace(/\b(?:\d{1,3}-year-old|current|outgoing|incoming|off-duty|young) /, ''), role), statement, about: slug(person.name) };
    const held = countryOfRole(role, tables);
    // One office tells of a country; those of its ministers say the same again.
    if (!held || countries.has(held.country) || / (?:for|of|to|in|at|on|and) |^first /.test(held.office.replace(/^Secretary of State/i, ''))) return [fact];
    countries.add(held.country);
    const country = [...tables.countries.values()].find(({ name }) => name === held.country);
    const ofCountry = `${country?.article ? 'the ' : ''}${held.country}`;
    return [fact, { ...base, kind: 'country', subject: person.name, value: held.country, statement: `${person.name} was ${held.office.replace(/^(?:current|outgoing|incoming|off-duty|young) /, '')} of ${ofCountry}.`, about: `${slug(person.name)}-${slug(held.office)}` }];
  });
}
