import { isDeterminer, isOwning, nameAt, rolePhrasesAt, type RolePhrase } from '#language/role-phrases';
import { isTitle, isPersonAt, comma, type NamePlace, type Found } from '#language/role-places';
import { roleMention } from '#language/role-standing';
import { roleStartingAt } from '#language/role-words';
import { isCapital } from '#language/tokens';

/** Whether a role phrase can end at a place: a mark, a new clause, or more words that say no more than who is meant. */
function endsAt(place: NamePlace, { to, last, determiner, from }: RolePhrase): boolean {
  const { tokens, parts, tables } = place;
  const token = tokens[to];
  if (!token) return true;
  if (token.kind === 'mark') return !/^[“:'’-]$/.test(token.text);
  if (/^(?:who|whose|that)$/.test(token.text)) return determiner !== 'the' || to > last.to || tokens.slice(from, to).some((word) => isOwning(word));
  if (/^(?:which|when|where|while|as|since|until|during|after|before|by|because)$/.test(token.text)) return true;
  if (token.text === 'and') {
    const next = tokens[to + 1];
    return next !== undefined && (isDeterminer(next.lower) || roleStartingAt(tokens, to + 1, tables) !== null || isPersonAt(place, to + 1) || /^(?:VBD|VBZ|JJ|NN|RB)$/.test(parts[to + 1] ?? ''));
  }
  if (/^(?:in|from|for)$/.test(token.text)) return tokens[to + 1]?.kind === 'number';
  if (/^(?:VBG|VBN)$/.test(parts[to] ?? '') && /(?:ing|ed|known|born|held)$/.test(token.text)) return true;
  // "X, a police official said, was": somebody else says it.
  return to > last.to && determiner !== 'a' && determiner !== 'an' && isCapital(tokens[to - 1]) && /^(?:VBD|VBZ|MD)$/.test(parts[to] ?? '');
}

/** "a journalist, playwright and activist": the phrase with all of the list it begins; null where the list does not end. */
function wholeList(place: NamePlace, phrase: RolePhrase): RolePhrase | null {
  const { tokens } = place;
  let { to, last } = phrase;
  // "MP, Ajumako Constituency"
  if (comma(tokens[to]) && /^\p{Lu}+$/u.test(tokens[phrase.from]?.text ?? '') && to - phrase.from === 1) return null;
  while (comma(tokens[to])) {
    const and = tokens[to + 1]?.text === 'and';
    const at = and ? to + 2 : to + 1;
    if (isDeterminer(tokens[at]?.lower ?? '')) break;
    const next = rolePhrasesAt(place, at, tokens.length).find((one) => endsAt(place, one) && !isPersonAt(place, one.to));
    if (!next) break;
    ({ to, last } = next);
    if (and || tokens.slice(at, to).some(({ text }) => text === 'and')) return { ...phrase, to, last };
  }
  return to === phrase.to ? phrase : null;
}

/** "director of sales for North America, Central America and the Caribbean", "the Health (HSE) department": what a mark cuts goes on behind it. */
function goesOn(place: NamePlace, { to, last }: RolePhrase): boolean {
  const { tokens } = place;
  if (tokens[to]?.text === '(') {
    const close = tokens.slice(to, to + 8).findIndex(({ text }) => text === ')');
    return close > 0 && isCapital(tokens[to + 1]) && tokens[to + close + 1]?.kind === 'word' && /^(?:department|division|unit|programme|program|project|team|group|office|section|committee|agency|centre|center|party|and)$/i.test(tokens[to + close + 1]?.text ?? '');
  }
  if (!comma(tokens[to]) || to === last.to || !isCapital(tokens[to - 1]) || isPersonAt(place, to + 1)) return false;
  let at = to + 1;
  while (isCapital(tokens[at])) at++;
  if (at === to + 1) return false;
  if (comma(tokens[at])) at++;
  return (tokens[at]?.text === 'and' || tokens[at]?.text === '&') && (isCapital(tokens[at + 1]) || isDeterminer(tokens[at + 1]?.lower ?? '')) && !isDeterminer(tokens[to + 1]?.lower ?? '');
}

/** Where what stands in brackets behind a name ends, and an age between commas. */
function behindName({ tokens, to }: NamePlace): number {
  let at = to;
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ')');
    if (close > 0) at += close + 1;
  }
  if (comma(tokens[at]) && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && comma(tokens[at + 2])) at += 2;
  return at;
}

/** Where a role may start behind a name: after a comma, "who is", or "is". */
function startBehind(place: NamePlace): { at: number; tells: boolean } | null {
  const { tokens } = place;
  const at = behindName(place);
  const tells = (from: number) => /^(?:is|was)$/.test(tokens[from]?.text ?? '') && isDeterminer(tokens[from + 1]?.lower ?? '');
  if (comma(tokens[at])) return tokens[at + 1]?.text === 'who' && tells(at + 2) ? { at: at + 3, tells: true } : { at: at + 1, tells: false };
  return at === place.to && tells(at) ? { at: at + 1, tells: true } : null;
}

/** "Moussa Faki Mahamat, the chairman of the AU Commission", "Guy Ryder, director of the ILO,", "who is a lecturer at". */
export function appositionAfter(place: NamePlace): Found | null {
  const { tokens, person } = place;
  const start = startBehind(place);
  // "Ahmed, son of Rashid, a resident of": either may be meant.
  if (!start || (tokens[place.from - 1]?.text === 'of' && /^(?:son|daughter|wife|husband|widow)$/.test(tokens[place.from - 2]?.text ?? '') && !isDeterminer(tokens[place.from - 3]?.lower ?? ''))) return null;
  const phrase = rolePhrasesAt(place, start.at, tokens.length).find((one) => endsAt(place, one) && !isPersonAt(place, one.to));
  const whole = phrase && wholeList(place, phrase);
  if (!whole || goesOn(place, whole)) return null;
  const role = roleMention(place, person, whole);
  return role && { role, from: start.at, to: whole.to };
}

/** Whether another person's name follows a role between commas: one of two people has it. */
export function openAfter(place: NamePlace, { to }: Found): boolean {
  const { tokens } = place;
  let at = to + 1;
  if (!comma(tokens[to])) return false;
  while (isTitle(place, at)) at++;
  return isPersonAt(place, at);
}

/** Whether the person after a role between commas has another behind the name, as in a list of names each with its role. */
export function listGoesOn(place: NamePlace, { to }: Found): boolean {
  const name = nameAt(place, place.tokens[to + 1]);
  const behind = name ? place.tokens.findIndex(({ start }) => start >= name.end) : -1;
  return behind > 0 && comma(place.tokens[behind]) && rolePhrasesAt(place, behind + 1, place.tokens.length).length > 0;
}
