import type { Mention } from '#language/mentions';
import { isOwning, nameAt, type RoleGround, type RoleMention, type RolePhrase, prefixed } from '#language/role-phrases';
import { isCapital } from '#language/tokens';

/** Words for houses and bodies that say by themselves not which one is meant. */
const anyBody = /^(?:President|Government|Republic|State|Cabinet|Minister|Kingdom|Chamber|Federation|Nation|Province|City|House|Municipality|Branch|Island|Region|Chief|Secretary|Director|Village|Town|Faculty|Senior|Prime|Vice|Deputy|Traditional|Grand|High|Great|Field|Co|Assistant|General|Managing|Executive|Chair|Special|Presiding|Honou?rable|Hon|Excellency|Majesty|Highness|Resident|National|Regional|Public|First|Second|Third|Main|Crown|Custodian|Team|Club|Company|Firm|Group|Father|Mother)$/;
const leaning = /^(?:team|party|match|defen[cs]e|project|local|police|city|town|state|opposition|company|department|ministry|government|club|union|group|band|film|board|school|village|junta|army|company's|show|committee|council|family|squad|national|regional|provincial|district|municipal|parliamentary|presidential)$/;
const plainAdjectives = /^(?:former|senior|young|veteran|popular|new|old|late|top|leading|renowned|famous|prominent|fellow|well-known|award-winning|current|retired|first|junior|lead|head|chief|assistant|associate|principal|acting|then|local|international|only|great|good|best|key|main|another|other|respected|outspoken|experienced|star|legendary|controversial|female|male|successful|certified|qualified|professional)$/;

/** Whether words name a country, house, place or field by which the role is known. */
function ownsName(ground: RoleGround, { from, to, main }: RolePhrase): boolean {
  const { tokens, tables } = ground;
  const { words: lists } = tables;
  return tokens.slice(from, to).some((token, place) => {
    const at = from + place;
    if ((!isCapital(token) && !prefixed.test(token.text)) || (at >= main.from && at < main.to)) return false;
    if ((lists.roleModifiers.has(token.lower) && !isOwning(tokens[at + 1])) || tables.roles.has(token.lower)) return false;
    const name = nameAt(ground, token);
    const alone = name === undefined || !name.text.includes(' ');
    if (alone && (anyBody.test(token.text) || lists.orgHeads.has(token.text) || lists.venueHeads.has(token.text))) return false;
    if (prefixed.test(token.text)) return !tables.roles.has(token.lower.replace(/^\w+-/, '')) && !lists.roleModifiers.has(token.lower.replace(/^\w+-/, ''));
    return at > 0 || name !== undefined || isOwning(tokens[1]) || /^\p{Lu}{2,}$/u.test(token.text) || tables.demonyms.has(token.text) || tables.places.has(token.text);
  });
}

const portfolio = /^(?:ministry|state)$/;

/** A minister with a field, "Foreign Minister", or a calling of more than a word, "political analyst": known without a name. */
function standsBare(ground: RoleGround, phrase: RolePhrase): boolean {
  return portfolio.test(phrase.last.family.family) ? hasField(ground, phrase) : isCalling(ground, phrase);
}

const wholeState = /president|prime|premier|chancellor|chief minister|first minister|chief secretary|state secretary/;
const rankOnly = /^(?:former|acting|deputy|vice|of|for|the|and|interim|new|senior|junior|first|state|cabinet|shadow|then|outgoing|ex|permanent|union|minister)$/;

function hasField({ tokens }: RoleGround, { from, to, determiner, last }: RolePhrase): boolean {
  if (determiner === 'the' && !isCapital(tokens[last.from])) return false;
  const own = tokens.slice(last.from, last.to).map(({ lower }) => lower).join(' ');
  if (wholeState.test(own)) return false;
  const field = tokens.slice(from, to).some(({ lower }, place) => (from + place < last.from || from + place >= last.to) && !rankOnly.test(lower));
  return field || (/ (?:minister|secretary)$|^attorney general$|^secretary of /.test(own) && !/^(?:cabinet|shadow|deputy|vice|junior|permanent|under) /.test(own));
}

function isCalling({ tokens }: RoleGround, { from, to, determiner, main, last }: RolePhrase): boolean {
  if (main.family.article !== 'a' || last.family.article !== 'a' || determiner === 'the' || to > last.to) return false;
  const own = tokens.slice(last.from, last.to).map(({ lower }) => lower).join(' ');
  if (!/^(?:science|arts|law|player|voice)$/.test(last.family.family)) return false;
  if (last.family.family === 'voice' && !/activist|campaigner|consultant|strategist|commentator|expert|specialist/.test(own)) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.some((word) => leaning.test(word))) return false;
  return own.includes(' ') || main !== last || words.some((word, place) => from + place < last.from && !plainAdjectives.test(word));
}

/** A phrase that leans on something said elsewhere: "its director", "coach of the team", "the territory's president". */
function vague(ground: RoleGround, { from, to }: RolePhrase): boolean {
  const { tokens, tables: { words: lists } } = ground;
  const words = tokens.slice(from, to);
  const named = (at: number) => words.slice(at).some((word) => isCapital(word));
  if (words.some((word) => lists.pronouns.has(word.text)) || isOwning(words.at(-1)) || /^\p{L}$/u.test(words.at(-1)?.text ?? '') || /^\p{L}\.?$/u.test(words[0]?.text ?? '')) return true;
  return words.some((word, at) => {
    if (isOwning(word)) return !words.slice(0, at).some((before, place) => isCapital(before) && (place > 0 || !(anyBody.test(before.text) || lists.orgHeads.has(before.text))));
    if (word.lower !== 'the') return false;
    const next = words[at + 1];
    const alone = next && isCapital(next) && (anyBody.test(next.text) || lists.orgHeads.has(next.text)) && !isCapital(words[at + 2]) && !/^(?:of|for)$/.test(words[at + 2]?.text ?? '');
    return !named(at + 1) || alone === true;
  });
}

/** What may be left out of a role told in the past: how it was thought of, and that it was held then. */
const passing = /^(?:late|current|then|new|newly|controversial|embattled|outspoken|suspended|ousted|deposed|incumbent|jailed|exiled|slain|veteran|popular|beloved|legendary|newly-elected|disgraced|longtime|long-time|long-serving|powerful)$/i;

const smallInside = /^(?:Former|Ex|Acting|Senior|Retired)\b/;

/** A phrase as it stands inside a sentence, where it may have been the first words of one. */
function inside(phrase: string, first: boolean, common: boolean): string {
  return first && (smallInside.test(phrase) || (common && /^\p{Lu}\p{Ll}\S* \p{Ll}/u.test(phrase))) ? `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}` : phrase;
}

/** The role that a phrase gives the person; null for one that needs another sentence to be understood. */
export function roleMention(ground: RoleGround, person: Mention, phrase: RolePhrase): RoleMention | null {
  const { tokens, text } = ground;
  let { from } = phrase;
  while (phrase.determiner === '' && from < phrase.main.from && passing.test(tokens[from]?.text ?? '') && !nameAt(ground, tokens[from])) from++;
  if (phrase.determiner !== '' && /^(?:late|then)$/.test(tokens[from]?.text ?? '') && from < phrase.main.from) from++;
  const own: RolePhrase = { ...phrase, from };
  const first = tokens[from];
  const start = first && (first.text.startsWith('then-') ? first.start + 'then-'.length : first.start);
  const end = tokens[phrase.to - 1]?.end;
  const named = ownsName(ground, own);
  if (start === undefined || end === undefined || vague(ground, own) || (!named && !standsBare(ground, own))) return null;
  const { family } = phrase.main;
  const head = tokens.slice(phrase.main.from, phrase.main.to).map((token) => token.lower).join(' ');
  return { person, span: { start, end }, phrase: inside(text.slice(start, end), from === 0, family.article !== 'none' && !nameAt(ground, tokens[from])), determiner: phrase.determiner, head, family, bare: !named };
}
