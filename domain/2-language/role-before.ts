import { isOwning, nameAt, type RoleGround, type RolePhrase } from '#language/role-phrases';
import { titles, isTitle, portfolioWord, kin, endsPerson, beginsAt, phraseBefore, endsInRole, comma, type NamePlace, type Found } from '#language/role-places';
import { roleMention } from '#language/role-standing';
import { roleEndingAt } from '#language/role-words';
import { isCapital } from '#language/tokens';

/** "the conqueror Imam Ahmad", "Freedom Under Law's Judge X": a title of the name, and no role with what stands before it. */
function isOnlyTitle({ tokens }: RoleGround, { from, last }: RolePhrase): boolean {
  const before = tokens[last.to - 2];
  return titles.test(tokens[last.to - 1]?.text ?? '') && last.to - last.from === 1 && last.to - 1 > from && (isOwning(before) || !isCapital(before));
}

/** "New Zealand director": nothing but a country before the role word. */
function ofCountry({ text, tokens, tables }: RoleGround, { from, main }: RolePhrase): boolean {
  const lead = text.slice(tokens[from]?.start ?? 0, tokens[main.from - 1]?.end ?? 0);
  return tables.demonyms.has(lead) || tables.places.get(lead)?.grain === 'country';
}

/** "US Secretary of State John Kerry", "Minister of Education Stefania Giannini". */
export function directlyBefore(place: NamePlace): Found | null {
  const { tokens, person, tables } = place;
  let first = place.from;
  while (first > 0 && isTitle(place, first - 1)) first--;
  for (let end = first; end <= place.from; end++) {
    // "spokesman for US President Joe Biden": the words right before the name are his, those before them are not.
    const direct = endsInRole(place, end);
    const fits = ({ last }: RolePhrase) => (direct ? last.to === end : tokens.slice(last.to, end).every((token) => isCapital(token) || isOwning(token) || /^(?:of|for|and|the|at|to|&)$/.test(token.text)) && /^(?:of|for|at|to)$/.test(tokens[last.to]?.text ?? ''));
    const found = phraseBefore(place, end, fits);
    if (!found || !beginsAt(place, found.start)) continue;
    const { phrase, start } = found;
    if (phrase.determiner === 'the' && phrase.main !== phrase.last && !isCapital(tokens[phrase.main.from]) && portfolioWord.test(phrase.main.family.family)) continue;
    if (isOnlyTitle(place, phrase) || (end < place.from && tokens[end]?.text === 'Sheikh' && !/\b(?:bin|ibn|al)\b/i.test(person.text))) continue;
    // "envoy to the Horn of Africa Ambassador"
    if (phrase.determiner !== '' && /^(?:to|of|for)$/.test(tokens[start - 1]?.text ?? '') && roleEndingAt(tokens, start - 1, tables)) continue;
    const single = phrase.determiner === 'the' && !tokens.slice(phrase.from, phrase.to).some(isOwning) && (phrase.main.family.article === 'a' || (phrase.main.family.family === 'head' && ofCountry(place, phrase)));
    const role = roleMention(place, person, single ? { ...phrase, determiner: '' } : phrase);
    if (role) return { role, from: start, to: end };
  }
  return null;
}

/** Whether a person before a comma has a role before the name: then the next role is the next person's. */
function ledByRole(place: NamePlace, commaAt: number): boolean {
  const name = nameAt(place, place.tokens[commaAt - 1]);
  const at = name ? place.tokens.findIndex(({ start }) => start === name.start) : -1;
  return at > 0 && (endsInRole(place, at) || phraseBefore(place, comma(place.tokens[at - 1]) ? at - 1 : at, () => true) !== null);
}

/** "the president of Benin, Patrice Talon," and "China's chief negotiator, Xie Zhenhua,". */
export function appositionBefore(place: NamePlace): Found | null {
  const { tokens, parts, person } = place;
  let commaAt = place.from - 1;
  while (isTitle(place, commaAt)) commaAt--;
  if (!comma(tokens[commaAt])) return null;
  // "director of the Association of Industrialists (ASI), X"
  const bracket = tokens[commaAt - 1]?.text === ')' && tokens[commaAt - 3]?.text === '(' ? commaAt - 3 : commaAt;
  const found = phraseBefore(place, bracket, () => true);
  if (!found || !beginsAt(place, found.start)) return null;
  const { phrase, start } = found;
  const [before, further] = [tokens[start - 1], tokens[start - 2]];
  // "the wife of the president of Benin, X", "a spokesman for the US President, X": of two people, either may be meant.
  if ((before?.text === 'of' || before?.text === 'for') && further && (kin.test(further.text) || roleEndingAt(tokens, start - 1, place.tables))) return null;
  if (phrase.to > phrase.last.to && endsInRole(place, phrase.to)) return null;
  if (comma(before) && (endsPerson(place, start - 2) || further?.kind === 'number') && !ledByRole(place, start - 1)) return null;
  const next = tokens[place.to];
  // "After talks with the president of Benin, Patrice Talon left."
  const opens = start === 0 || before?.kind === 'mark';
  if (!opens && next?.kind === 'word' && !isOwning(next) && /^(?:VBD|VBZ|VBP|MD)$/.test(parts[place.to] ?? '')) return null;
  if (!opens && phrase.determiner === '' && /^(?:as|when|while|like)$/i.test(before?.text ?? '')) return null;
  // "Actress, Jane Fonda": without an article a list may have been torn.
  if (phrase.determiner === '' && !isCapital(tokens[phrase.main.from]) && !tokens.slice(phrase.from, phrase.to).some((token) => isOwning(token) || isCapital(token))) return null;
  const role = roleMention(place, person, phrase);
  return role && { role, from: start, to: commaAt };
}
