import type { Mention } from '#language/mentions';
import { isOwning, isPronoun, nameAt, rolePhrasesAt, type RoleGround, type RoleMention, type RolePhrase } from '#language/role-phrases';
import { roleEndingAt } from '#language/role-words';
import { isCapital, type Token } from '#language/tokens';

/** A person's name, tokens [from, to) of a sentence. */
export type NamePlace = RoleGround & { readonly person: Mention; readonly from: number; readonly to: number };
/** A role, and the tokens [from, to) it takes, its article with it. */
export type Found = { readonly role: RoleMention; readonly from: number; readonly to: number };

const longestPhrase = 22;
const clauseEnd = /^(?:[.;:()"“”—–?!]|who|whom|whose|which|that|when|where|while|because)$/;
/** Titles that stand before a name and may follow an office. */
export const titles = /^(?:Sheikh|Professor|Prof|Ambassador|Captain|Capt|Colonel|Col|Lieutenant|Lt|Major|Maj|Gen|Brigadier|Brig|Admiral|Adm|Maulana|Madam|Madame|General|Imam|Judge|Justice|Senator|Bishop|Rtd|HE|HH|HRH|Datuk|Datin|Tan|Sri)\.?$/;
/** Whether a token is a title that belongs to a name, and not to an office as in "Attorney General". */
export function isTitle({ tokens, tables }: RoleGround, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (tables.words.courtesy.has(word)) return true;
  const role = roleEndingAt(tokens, at + 1, tables);
  return titles.test(word) && !(role && role.to - role.from > 1);
}

/** Families whose offices a state has. */
export const portfolioWord = /^(?:state|ministry)$/;
/** Who or what belongs to somebody: "the wife of the president". */
export const kin = /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|family|office|home|house|residence|lawyer|aide|name|death|behalf|government|administration|son-in-law|cousin|nephew|grandson|granddaughter|partner|parents|children)$/;

/** Whether a person's name begins at a place. */
export function isPersonAt(ground: RoleGround, at: number): boolean {
  const token = ground.tokens[at];
  return nameAt(ground, token)?.type === 'person' && nameAt(ground, token)?.start === token?.start;
}

/** Whether a person's name ends with the token at a place. */
export const endsPerson = (ground: RoleGround, at: number) => nameAt(ground, ground.tokens[at])?.type === 'person' && nameAt(ground, ground.tokens[at])?.end === ground.tokens[at]?.end;

/** Whether a role may begin at a place: nothing before it belongs to it, as "his", "two" and "ex -" do. */
export function beginsAt(ground: RoleGround, at: number): boolean {
  const { tokens, tables } = ground;
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  if (!before) return true;
  if (isPronoun(before, tables) || before.kind === 'number' || isOwning(before) || /^(?:another|other|fellow|one|two|three|four|five|no|any|every|each|or|then|not)$/.test(before.lower)) return false;
  if (/^['’]$/.test(before.text) && further?.text.endsWith('s') === true) return false;
  if (/^[-–]$/.test(before.text) && (/^(?:ex|vice|co|then)$/i.test(further?.text ?? '') || before.end === tokens[at]?.start)) return false;
  if (/^(?:of|for)$/.test(before.text) && isCapital(further) && !(further && roleEndingAt(tokens, at - 1, tables))) return false;
  if (before.text === 'and' || before.text === '&') return endsPerson(ground, at - 2) || (further?.kind === 'mark' && !isOwning(further)) || (further?.kind === 'word' && !isCapital(further) && /^VB|^IN|^RB/.test(ground.parts[at - 2] ?? ''));
  return true;
}

/** The longest role phrase that ends before token `end`; null for none. */
export function phraseBefore(ground: RoleGround, end: number, fits: (phrase: RolePhrase, start: number) => boolean): { phrase: RolePhrase; start: number } | null {
  const { tokens } = ground;
  let found: { phrase: RolePhrase; start: number } | null = null;
  for (let at = end - 1; at >= 0 && at > end - longestPhrase; at--) {
    const token = tokens[at];
    if (!token || clauseEnd.test(token.text) || endsPerson(ground, at) && !isOwning(tokens[at + 1]) && (nameAt(ground, token)?.text.includes(' ') ?? false)) break;
    const phrase = rolePhrasesAt(ground, at, end).find((one) => one.to === end && fits(one, at));
    if (phrase) found = { phrase, start: at };
  }
  return found;
}

/** The whole phrase, where its last words are those of a role word. */
export const endsInRole = ({ tables, tokens }: RoleGround, end: number) => roleEndingAt(tokens, end, tables) !== null;

/** Whether a token is a comma. */
export const comma = (token: Token | undefined) => token?.text === ',';
