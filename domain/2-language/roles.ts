import type { Mention } from '#language/mentions';
import { headOf, isDeterminer, phraseEnd, roleMention, stops, type NamePlace, type RoleMention } from '#language/role-phrases';
import { roleEndingAt, roleStart } from '#language/role-words';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** One way in which a text gives a person a role. */
type Finder = (place: NamePlace) => RoleMention | null;

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
    return isCapital(owner) && !isCapital(tokens[start - 3]) ? roleMention(place, start - 2, role.to, '', head, role.family) : null;
  }
  if (tables.words.pronouns.has(before) || /^(?:of|and|&|for)$/.test(before)) return null;
  // "The actress Jane Fonda" is an actress, not the one.
  const determiner = isDeterminer(before) && !(before === 'the' && (role.family.article === 'a' || role.family.family === 'head')) ? before : '';
  return roleMention(place, start, role.to, determiner, head, role.family);
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
    return tables.words.pronouns.has(before) ? null : roleMention(place, start, from, isDeterminer(before) ? before : '', head, role.family);
  }
  return null;
};

/** "Moussa Faki Mahamat, the chairman of the AU Commission". */
const appositionAfter: Finder = (place) => {
  const { tokens, to, tables } = place;
  if (tokens[to]?.text !== ',') return null;
  const determiner = tokens[to + 1]?.text ?? '';
  if (!isDeterminer(determiner)) return null;
  const end = phraseEnd(tokens, to + 2);
  // "the British athlete who ran a mile": half of it is no role.
  if (determiner === 'the' && /^(?:who|whose|that)$/.test(tokens[end]?.text ?? '')) return null;
  const role = headOf(place, to + 2, end);
  if (!role || tokens.slice(to + 2, end).some((token) => tables.verbs.past.has(token.text) && token.kind === 'word' && !tables.roles.has(token.text))) return null;
  return roleMention(place, to + 2, end, determiner, tokens.slice(role.from, role.to).map((token) => token.lower).join(' '), role.family);
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
    return roleMention(place, start, from - 1, isDeterminer(determiner) ? determiner : '', head, role.family);
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
