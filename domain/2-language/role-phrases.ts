import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import { roleEndingAt, roleStartingAt, type RoleWord } from '#language/role-words';
import type { RoleFamily, Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** A role that a text gives a person. */
export type RoleMention = {
  readonly person: Mention;
  /** The role's words; no article before them. */
  readonly span: Span;
  readonly phrase: string;
  readonly determiner: 'the' | 'a' | 'an' | '';
  /** The role word itself, in small letters: "secretary of state". */
  readonly head: string;
  readonly family: RoleFamily;
  /** Whether it names no country, house or place: "Foreign Minister", "political analyst". */
  readonly bare: boolean;
};

/** A sentence as roles are looked for in it: its tokens, what part of speech each is, and its names. */
export type RoleGround = { readonly text: string; readonly tokens: readonly Token[]; readonly parts: readonly string[]; readonly names: readonly Mention[]; readonly tables: Tables };

/** The noun phrase of a role: tokens [from, to) without its article, which may stand before; its role word, and the last one where "and" joins two. */
export type RolePhrase = { readonly from: number; readonly to: number; readonly determiner: RoleMention['determiner']; readonly main: RoleWord; readonly last: RoleWord };

const determiners = new Set(['the', 'a', 'an']);
/** Whether a word is an article. */
export const isDeterminer = (word: string): word is 'the' | 'a' | 'an' => determiners.has(word);
/** Whether a token is the 's of an owner. */
export const isOwning = (token: Token | undefined): boolean => token?.text === "'s" || token?.text === '’s';

/** Whether a word is a pronoun; "US" is none. */
export const isPronoun = ({ text, lower }: Token, { words }: Tables): boolean => text !== 'US' && words.pronouns.has(lower);

const aged = /^\d+-year-old$/;
const times = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|yesterday|today|tomorrow|tonight|last|next|same|other|another|own|such|many|several|various|one|ex|then|once|now|here|there|according)$/i;
/** "then-US President", "ex-Barcelona striker". */
const prefixed = /^(?:then|ex)-\p{Lu}/u;
const prepositions = /^(?:of|for|at|in|from|with|on|to)$/;
const clauseWords = /^(?:who|whom|whose|which|that|when|where|while|because|after|before|as|if)$/;

/** The name that a token stands in. */
export function nameAt({ names }: RoleGround, token: Token | undefined): Mention | undefined {
  return token && names.find((name) => name.start <= token.start && token.end <= name.end);
}

/** A person's whole name is no part of a role, but "Kipchoge's coach" and "Trump adviser" are roles. */
function standsAsPerson(ground: RoleGround, at: number): boolean {
  const name = nameAt(ground, ground.tokens[at]);
  if (name?.type !== 'person' || ground.tables.places.has(name.text)) return false;
  const behind = ground.tokens.findIndex((token) => token.start >= name.end);
  if (isOwning(ground.tokens[behind])) return false;
  return name.text.includes(' ') || !/^\p{Ll}|^\p{Lu}/u.test(ground.tokens[behind]?.text ?? '.') || /^(?:and|or)$/.test(ground.tokens[behind]?.text ?? 'and');
}

/** A word that may stand inside a noun phrase before its role word: names, adjectives, nouns, no times. */
function modifies(ground: RoleGround, at: number): boolean {
  const { tokens, parts, tables } = ground;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || clauseWords.test(token.text) || standsAsPerson(ground, at)) return false;
  const name = nameAt(ground, token);
  if (name && name.start < token.start) return true;
  if (times.test(token.text) || isDeterminer(token.lower) || tables.words.courtesy.has(token.text) || isPronoun(token, tables)) return false;
  const opens = at === 0 || (tokens[at - 1]?.kind === 'mark' && !isOwning(tokens[at - 1]));
  if (prefixed.test(token.text)) return true;
  if (isCapital(token)) return name !== undefined || !opens || !tables.words.openers.has(token.text) || tables.words.roleModifiers.has(token.lower);
  if (token.text === 'fellow') return !modifies(ground, at + 1);
  if (tables.words.roleModifiers.has(token.lower) || tables.roles.has(token.lower)) return true;
  // "a renowned poet"
  if (/^an?$/i.test(tokens[at - 1]?.text ?? '') && /^(?:VBN|VBG|VBD)$/.test(parts[at] ?? '')) return true;
  if (tables.words.timeWords.has(token.lower) || tables.verbs.past.has(token.text)) return false;
  return /^(?:NN|NNP|JJ|JJS|JJR)$/.test(parts[at] ?? '') || (token.text.includes('-') && /^(?:VBN|VBG|VBD)$/.test(parts[at] ?? ''));
}

/** Whether "and" at a place joins two parts of one noun phrase: two roles, or words of one field or name. */
function joins(ground: RoleGround, from: number, at: number): boolean {
  const { tokens, parts, tables } = ground;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || !modifies(ground, at + 1) || isDeterminer(after.lower)) return false;
  const [left, right] = [nameAt(ground, before), nameAt(ground, after)];
  if (left !== undefined && left === right) return true;
  const role = roleEndingAt(tokens, at, tables);
  if (role && role.from >= from) return isCapital(before) === isCapital(after) && right?.type !== 'person';
  // "ANC policy and member of the party": what "and" joins is more than the words right before it.
  if (roleStartingAt(tokens, at + 1, tables) || isCapital(before) !== isCapital(after)) return false;
  if (isCapital(before)) return left?.type !== 'person' && right?.type !== 'person' && tables.words.roleModifiers.has(before.lower);
  return (left ?? right) === undefined && /^(?:NN|JJ)$/.test(parts[at - 1] ?? '') && /^(?:NN|JJ)$/.test(parts[at + 1] ?? '');
}

/** "Research, Science and Innovation": where a list of capitals inside one field of work ends; -1 for no list. */
function listEnd(tokens: readonly Token[], at: number, limit: number): number {
  let comma = at;
  while (tokens[comma]?.text === ',' && isCapital(tokens[comma - 1]) && isCapital(tokens[comma + 1]) && (tokens[comma + 2]?.text === ',' || tokens[comma + 2]?.text === 'and')) comma += 2;
  if (comma > at && tokens[comma]?.text === ',' && tokens[comma + 1]?.text === 'and') comma++;
  if (comma === at || tokens[comma]?.text !== 'and' || !isCapital(tokens[comma + 1])) return -1;
  let end = comma + 1;
  while (end < limit && isCapital(tokens[end])) end++;
  const after = tokens[end];
  return end === limit || after === undefined || after.kind === 'mark' || clauseWords.test(after.text) ? end : -1;
}

/** Where the words of an owner or modifiers around a role word end, from `at` on. */
function runEnd(ground: RoleGround, at: number, limit: number): number {
  const { tokens } = ground;
  let to = at;
  while (to < limit) {
    const token = tokens[to];
    if (to > at && isOwning(token)) to++;
    else if (modifies(ground, to)) to++;
    else if (to > at && (token?.text === 'and' || token?.text === '&') && joins(ground, at, to)) to++;
    else break;
  }
  return to;
}

const complement = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS)$/;

/** Where "of Defence and Public Security" ends that starts with its preposition at `at`; `at` itself where nothing follows it. */
function complementEnd(ground: RoleGround, at: number, limit: number): number {
  const { tokens, parts } = ground;
  let to = at + 1;
  if (isDeterminer(tokens[to]?.lower ?? '')) to++;
  const first = to;
  while (to < limit) {
    const token = tokens[to];
    const name = nameAt(ground, token);
    const list = token?.text === ',' ? listEnd(tokens, to, limit) : -1;
    if (list > 0) return list;
    if (!token || times.test(token.text) || clauseWords.test(token.text)) break;
    const inside = name !== undefined && token.start > name.start;
    if (to > first && !inside && name?.type === 'person' && name.text.includes(' ') && !isOwning(tokens[to - 1]) && !isCapital(tokens.find(({ start }) => start >= name.end))) break;
    const link = to > first && (token.text === '&' || isOwning(token) || (token.text === "'" && tokens[to - 1]?.text.endsWith('s') === true));
    const and = to > first && token.text === 'and' && to + 1 < limit && tokens[to + 1]?.kind === 'word' && !isDeterminer(tokens[to + 1]?.lower ?? '') && nameAt(ground, tokens[to + 1])?.type !== 'person' && isCapital(tokens[to - 1]) === isCapital(tokens[to + 1]) && !roleAhead(ground, to + 1);
    const participle = to > first && parts[to] === 'VBG' && /^NNS?$/.test(parts[to + 1] ?? '') && /^(?:NN|JJ)$/.test(parts[to - 1] ?? '');
    const noun = token.kind === 'word' && !ground.tables.words.courtesy.has(token.text) && (isCapital(token) || participle || complement.test(parts[to] ?? '') || ground.tables.words.roleModifiers.has(token.lower)) && !isPronoun(token, ground.tables);
    if (!inside && !link && !and && !noun) break;
    to++;
  }
  // "took the leader of the congress to court"
  return to > first && (tokens[at]?.text !== 'to' || tokens.slice(first, to).some(isCapital)) ? to : at;
}

/** Whether another role begins at a place: "chairman of the bank", "Foreign Minister". */
function roleAhead(ground: RoleGround, at: number): boolean {
  for (let to = at; to < at + 4; to++) {
    if (roleStartingAt(ground.tokens, to, ground.tables)) return true;
    if (!modifies(ground, to)) return false;
  }
  return false;
}

/** The role's noun phrase that starts at `at`, with or without an article, as long as it goes but not over `limit`; a shorter one second, where it tells of two roles. */
export function rolePhrasesAt(ground: RoleGround, at: number, limit: number): readonly RolePhrase[] {
  const { tokens, tables } = ground;
  const article = tokens[at]?.lower ?? '';
  let from = isDeterminer(article) ? at + 1 : at;
  if (tokens[from]?.text === 'then' && from > at) from++;
  if (aged.test(tokens[from]?.text ?? '')) from++;
  let to = runEnd(ground, from, limit);
  // "European Commissioner for Research" may be taken for a name as a whole.
  const inner = tokens.findIndex((token, place) => place > from && place < to && /^(?:of|for)$/.test(token.text) && (roleEndingAt(tokens, place, tables)?.from ?? -1) >= from);
  if (inner > 0 && !roleEndingAt(tokens, to, tables)) to = inner;
  const ending = roleEndingAt(tokens, to, tables);
  if (!ending || ending.from < from) return [];
  // "Secretary of State"
  const longer = roleStartingAt(tokens, ending.from, tables);
  const role = longer && longer.to > to && longer.to <= limit && !isOwning(tokens[longer.to]) ? longer : ending;
  ({ to } = role);
  while (to < limit && (prepositions.test(tokens[to]?.text ?? '') || (tokens[to]?.text === 'based' && /^(?:in|at)$/.test(tokens[to + 1]?.text ?? '')))) {
    const end = complementEnd(ground, tokens[to]?.text === 'based' ? to + 1 : to, limit);
    if (end <= to + 1) break;
    to = end;
  }
  // Of two offices the first gives the phrase its article.
  const joint = tokens.slice(from, role.from).findIndex(({ text }, place) => text === 'and' && (roleEndingAt(tokens, from + place, tables)?.from ?? -1) >= from);
  const main = joint > 0 ? (roleEndingAt(tokens, from + joint, tables) ?? role) : role;
  const phrase = { from, to, determiner: isDeterminer(article) ? article : '', main, last: role } as const;
  if (tokens[to]?.text !== 'and' || to + 1 >= limit || isDeterminer(tokens[to + 1]?.lower ?? '') || !roleAhead(ground, to + 1)) return [phrase];
  // "director of the EHT and professor at Radboud University"
  const more = rolePhrasesAt(ground, to + 1, limit)[0];
  return more ? [{ ...phrase, to: more.to }, phrase] : [phrase];
}

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
