import type { Mention } from '#language/mentions';
import { appositionAfter, listGoesOn, openAfter } from '#language/role-after';
import { appositionBefore, directlyBefore } from '#language/role-before';
import { nameAt, type RoleGround, type RoleMention } from '#language/role-phrases';
import { titles, phraseBefore, type NamePlace } from '#language/role-places';
import { roleEndingAt } from '#language/role-words';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

function roleAt(place: NamePlace): RoleMention | null {
  const after = appositionAfter(place);
  const before = appositionBefore(place);
  const direct = directlyBefore(place);
  if (after && openAfter(place, after)) return before?.role ?? direct?.role ?? (listGoesOn(place, after) ? after.role : null);
  const ranked = [after, before, direct].flatMap((found) => found?.role ?? []);
  return ranked.find(({ bare }) => !bare) ?? ranked[0] ?? null;
}

/** Whether a name seems cut: another part of it, or a mark inside it, stands beside it. */
function isCut(ground: RoleGround, person: Mention, from: number, to: number): boolean {
  const { tokens, text, tables } = ground;
  const [before, first, last, next] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last || /["“”]/.test(text.slice(first.start, last.end)) || /^\p{L}$/u.test(last.text)) return true;
  // "DevOps Engineer", "NYU Tisch" and "Lecturer-Dr Jones" are nobody.
  if (/^\p{Lu}{3,} |-(?:Dr|Mr|Mrs|Prof)\b/u.test(person.name)) return true;
  if (to - from > 1 && roleEndingAt(tokens, to, tables) && !tables.firstNames.has(first.text)) return true;
  if (before && tables.words.nameLinks.has(before.text) && isCapital(tokens[from - 2])) return true;
  if (before && isCapital(before) && from > 1 && !nameAt(ground, before) && !tables.words.courtesy.has(before.text) && !tables.words.ranks.has(before.text) && !titles.test(before.text) && !/^\p{Lu}+$/u.test(before.text) && !roleEndingAt(tokens, from, tables) && !tables.words.openers.has(before.text)) return phraseBefore(ground, from, () => true) === null;
  if (!next) return false;
  if (/^["“'’]$/.test(next.text) && (isCapital(tokens[to + 1]) || tokens[to + 1]?.text.length === 2)) return true;
  if (/^[^\p{ASCII}]/u.test(next.text) && next.kind === 'word') return true;
  return isCapital(next) && !nameAt(ground, next) && !next.text.endsWith('day') && !/^(?:Jr|Sr|II|III|IV|MP|Image|Photo)\b/.test(next.text);
}

/** Roles that a text gives to people named beside them, in the order of the names; those that lean on other sentences are left out. `speech` holds the parts of speech of each sentence. */
export function rolesOf(text: string, sentences: readonly (readonly Token[])[], speech: readonly (readonly string[])[], mentions: readonly Mention[], tables: Tables): RoleMention[] {
  const grounds = new Map<number, RoleGround>();
  const namesIn = new Map<number, Mention[]>();
  for (const name of mentions) {
    const names = namesIn.get(name.sentence);
    if (names) names.push(name);
    else namesIn.set(name.sentence, [name]);
  }
  const groundOf = (sentence: number): RoleGround => {
    const known = grounds.get(sentence);
    if (known) return known;
    const tokens = sentences[sentence] ?? [];
    const ground = { text, tokens, parts: speech[sentence] ?? [], names: namesIn.get(sentence) ?? [], tables };
    grounds.set(sentence, ground);
    return ground;
  };
  return mentions.flatMap((person) => {
    if (person.type !== 'person') return [];
    const ground = groundOf(person.sentence);
    const from = ground.tokens.findIndex((token) => token.start === person.start);
    const to = ground.tokens.findIndex((token) => token.end === person.end) + 1;
    if (from < 0 || to <= from || isCut(ground, person, from, to)) return [];
    const role = roleAt({ ...ground, person, from, to });
    return role ? [role] : [];
  });
}
