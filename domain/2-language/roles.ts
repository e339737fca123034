import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import { roleEndingAt, roleStart } from '#language/role-words';
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
};

type Place = { readonly text: string; readonly tokens: readonly Token[]; readonly person: Mention; readonly from: number; readonly to: number; readonly tables: Tables };
type Finder = (place: Place) => RoleMention | null;

const determiners = new Set(['the', 'a', 'an']);
const isDeterminer = (word: string): word is 'the' | 'a' | 'an' => determiners.has(word);

function mentionOf(place: Place, from: number, to: number, determiner: RoleMention['determiner'], head: string, family: RoleFamily): RoleMention | null {
  // An age is no part of a role.
  const aged = /^\d+-year-old$/.test(place.tokens[from]?.text ?? '');
  const start = place.tokens[aged ? from + 1 : from]?.start;
  const end = place.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || !ownsName(place.tokens.slice(from, to), head, place.tables) || vague(place.tokens.slice(aged ? from + 1 : from, to), place.tables)) return null;
  return { person: place.person, span: { start, end }, phrase: place.text.slice(start, end), determiner, head, family };
}

/** "captain of Argentina" tells who is meant, "team member" does not. */
function ownsName(words: readonly Token[], head: string, { words: lists }: Tables): boolean {
  const own = head.split(' ');
  return words.some((word) => isCapital(word) && !own.includes(word.lower) && !lists.roleModifiers.has(word.lower));
}

/** A role that leans on something said elsewhere: "its director", "coach of the team", "the president". */
function vague(words: readonly Token[], { words: lists }: Tables): boolean {
  if (words.length < 2 || /^(?:of|at|in|for|and|the|with|by|on|to|from)$/.test(words.at(-1)?.text ?? '') || words.some((word) => lists.pronouns.has(word.text))) return true;
  return words.some((word, at) => word.lower === 'the' && !isCapital(words[at + 1]) && !words.slice(at + 2).some((later) => later.kind === 'word'));
}

/** "US Secretary of State John Kerry". */
const directlyBefore: Finder = (place) => {
  const { tokens, from, tables } = place;
  const role = roleEndingAt(tokens, from, tables);
  if (!role) return null;
  const start = roleStart(tokens, role, tables);
  const before = tokens[start - 1]?.lower ?? '';
  const head = tokens.slice(role.from, role.to).map((token) => token.lower).join(' ');
  if (before === "'s" || before === '’s') {
    const owner = tokens[start - 2];
    return isCapital(owner) && !isCapital(tokens[start - 3]) ? mentionOf(place, start - 2, role.to, '', head, role.family) : null;
  }
  if (tables.words.pronouns.has(before) || /^(?:of|and|&|for)$/.test(before)) return null;
  return mentionOf(place, start, role.to, isDeterminer(before) ? before : '', head, role.family);
};

/** "Minister of Education Stefania Giannini". */
const longBefore: Finder = (place) => {
  const { tokens, from, tables } = place;
  for (let at = from - 2; at > 0 && at > from - 7; at--) {
    if (!/^(?:of|for)$/.test(tokens[at]?.text ?? '')) continue;
    const role = roleEndingAt(tokens, at, tables);
    if (!role || !tokens.slice(at + 1, from).every((token) => isCapital(token) || token.text === 'and' || token.text === 'the' || token.text === 'of')) return null;
    const head = tokens.slice(role.from, role.to).map((token) => token.lower).join(' ');
    const start = roleStart(tokens, role, tables);
    const before = tokens[start - 1]?.lower ?? '';
    return tables.words.pronouns.has(before) ? null : mentionOf(place, start, from, isDeterminer(before) ? before : '', head, role.family);
  }
  return null;
};

const stops = /^(?:[,.;:()"“”—–?!]|who|whom|whose|which|that|when|where|while|says?|said)$/;

/** "Research, Science and Innovation": a comma inside one field of work. */
function goesOnAsList(tokens: readonly Token[], at: number): boolean {
  const [before, first, and, last, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  return isCapital(before) && isCapital(first) && and?.text === 'and' && isCapital(last) && after !== undefined && stops.test(after.text);
}

/** Where a noun phrase ends that starts at `at`: before a mark, a relative word, or "and the". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < 16) {
    const word = tokens[to]?.text ?? '.';
    if (word === ',' && goesOnAsList(tokens, to)) {
      to += 4;
      return to;
    }
    if (stops.test(word) || (word === 'and' && isDeterminer(tokens[to + 1]?.text ?? ''))) return to;
    to++;
  }
  return to < tokens.length ? at : to;
}

/** The role word of a noun phrase [from, to): its head, before any "of", "at", "in" or "for". */
function headOf({ tokens, tables }: Place, from: number, to: number) {
  let end = from;
  while (end < to && !/^(?:of|at|in|for|from|with|on|to)$/.test(tokens[end]?.text ?? '')) end++;
  const role = roleEndingAt(tokens, end, tables);
  return role && role.from >= from ? role : null;
}

/** "Moussa Faki Mahamat, the chairman of the AU Commission". */
const appositionAfter: Finder = (place) => {
  const { tokens, to, tables } = place;
  if (tokens[to]?.text !== ',') return null;
  const determiner = tokens[to + 1]?.text ?? '';
  if (!isDeterminer(determiner)) return null;
  const end = phraseEnd(tokens, to + 2);
  const role = headOf(place, to + 2, end);
  if (!role || tokens.slice(to + 2, end).some((token) => tables.verbs.past.has(token.text) && token.kind === 'word' && !tables.roles.has(token.text))) return null;
  return mentionOf(place, to + 2, end, determiner, tokens.slice(role.from, role.to).map((token) => token.lower).join(' '), role.family);
};

/** "the president of Benin, Patrice Talon," and "China's chief negotiator, Xie Zhenhua,". */
const appositionBefore: Finder = (place) => {
  const { tokens, from } = place;
  if (tokens[from - 1]?.text !== ',') return null;
  for (let at = from - 2; at >= 0 && at > from - 12; at--) {
    const word = tokens[at];
    if (!word || stops.test(word.text)) return null;
    const determiner = word.lower;
    const owned = (word.text === "'s" || word.text === '’s') && isCapital(tokens[at - 1]) && !isCapital(tokens[at - 2]);
    if (!isDeterminer(determiner) && !owned) continue;
    const start = owned ? at - 1 : at + 1;
    const role = headOf(place, at + 1, from - 1);
    if (!role) return null;
    const head = tokens.slice(role.from, role.to).map((token) => token.lower).join(' ');
    return mentionOf(place, start, from - 1, isDeterminer(determiner) ? determiner : '', head, role.family);
  }
  return null;
};

const finders: readonly Finder[] = [appositionAfter, appositionBefore, directlyBefore, longBefore];

/** Roles that a text gives to people named beside them, in the order of the names; those that lean on other sentences are left out. */
export function rolesOf(text: string, sentences: readonly (readonly Token[])[], mentions: readonly Mention[], tables: Tables): RoleMention[] {
  return mentions.flatMap((person) => {
    const tokens = sentences[person.sentence] ?? [];
    if (person.type !== 'person') return [];
    const from = tokens.findIndex((token) => token.start === person.start);
    const to = tokens.findIndex((token) => token.end === person.end) + 1;
    if (from < 0 || to <= from) return [];
    const found = finders.map((find) => find({ text, tokens, person, from, to, tables })).find((role) => role !== null);
    return found ? [found] : [];
  });
}
