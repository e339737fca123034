import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import { roleEndingAt } from '#language/role-words';
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

/** A person's name, tokens [from, to) of a sentence. */
export type NamePlace = { readonly text: string; readonly tokens: readonly Token[]; readonly person: Mention; readonly from: number; readonly to: number; readonly tables: Tables };
const determiners = new Set(['the', 'a', 'an']);
/** Whether a word is an article. */
export const isDeterminer = (word: string): word is 'the' | 'a' | 'an' => determiners.has(word);

/** The role that tokens [from, to) give the person; null for one that needs another sentence to be understood. */
export function roleMention(place: NamePlace, from: number, to: number, determiner: RoleMention['determiner'], head: string, family: RoleFamily): RoleMention | null {
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

/** Words and marks that end a noun phrase. */
export const stops = /^(?:[,.;:()"“”—–?!]|who|whom|whose|which|that|when|where|while|says?|said)$/;

/** "Research, Science and Innovation": a comma inside one field of work. */
function goesOnAsList(tokens: readonly Token[], at: number): boolean {
  const [before, first, and, last, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  return isCapital(before) && isCapital(first) && and?.text === 'and' && isCapital(last) && after !== undefined && stops.test(after.text);
}

/** Where a noun phrase ends that starts at `at`: before a mark, a relative word, or "and the". */
export function phraseEnd(tokens: readonly Token[], at: number): number {
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
export function headOf({ tokens, tables }: NamePlace, from: number, to: number) {
  let end = from;
  while (end < to && !/^(?:of|at|in|for|from|with|on|to)$/.test(tokens[end]?.text ?? '')) end++;
  const role = roleEndingAt(tokens, end, tables);
  return role && role.from >= from ? role : null;
}
