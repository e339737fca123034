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
export const prefixed = /^(?:then|ex)-\p{Lu}/u;
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
