import type { Mention } from '#language/mentions';
import { partsOf } from '#language/parts';
import { isDeterminer, isOwning, isPronoun, nameAt, roleMention, rolePhrasesAt, type RoleGround, type RoleMention, type RolePhrase } from '#language/role-phrases';
import { roleEndingAt, roleStartingAt } from '#language/role-words';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** A person's name, tokens [from, to) of a sentence. */
type NamePlace = RoleGround & { readonly person: Mention; readonly from: number; readonly to: number };
/** A role, and the tokens [from, to) it takes, its article with it. */
type Found = { readonly role: RoleMention; readonly from: number; readonly to: number };

const longestPhrase = 22;
const clauseEnd = /^(?:[.;:()"“”—–?!]|who|whom|whose|which|that|when|where|while|because)$/;
const titles = /^(?:Sheikh|Professor|Prof|Ambassador|Captain|Capt|Colonel|Col|Lieutenant|Lt|Major|Maj|Gen|Brigadier|Brig|Admiral|Adm|Maulana|Madam|Madame|General|Imam|Judge|Justice|Senator|Bishop|Rtd|HE|HH|HRH|Datuk|Datin|Tan|Sri)\.?$/;
/** A title that belongs to a name, and not to an office as in "Attorney General". */
function isTitle({ tokens, tables }: RoleGround, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (tables.words.courtesy.has(word)) return true;
  const role = roleEndingAt(tokens, at + 1, tables);
  return titles.test(word) && !(role && role.to - role.from > 1);
}

const portfolioWord = /^(?:state|ministry)$/;
const kin = /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|family|office|home|house|residence|lawyer|aide|name|death|behalf|government|administration|son-in-law|cousin|nephew|grandson|granddaughter|partner|parents|children)$/;

function isPersonAt(ground: RoleGround, at: number): boolean {
  const token = ground.tokens[at];
  return nameAt(ground, token)?.type === 'person' && nameAt(ground, token)?.start === token?.start;
}

const endsPerson = (ground: RoleGround, at: number) => nameAt(ground, ground.tokens[at])?.type === 'person' && nameAt(ground, ground.tokens[at])?.end === ground.tokens[at]?.end;

/** Whether a role may begin at a place: nothing before it belongs to it, as "his", "two" and "ex -" do. */
function beginsAt(ground: RoleGround, at: number): boolean {
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
function phraseBefore(ground: RoleGround, end: number, fits: (phrase: RolePhrase, start: number) => boolean): { phrase: RolePhrase; start: number } | null {
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
const endsInRole = ({ tables, tokens }: RoleGround, end: number) => roleEndingAt(tokens, end, tables) !== null;

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
function directlyBefore(place: NamePlace): Found | null {
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

const comma = (token: Token | undefined) => token?.text === ',';

/** Whether a person before a comma has a role before the name: then the next role is the next person's. */
function ledByRole(place: NamePlace, commaAt: number): boolean {
  const name = nameAt(place, place.tokens[commaAt - 1]);
  const at = name ? place.tokens.findIndex(({ start }) => start === name.start) : -1;
  return at > 0 && (endsInRole(place, at) || phraseBefore(place, comma(place.tokens[at - 1]) ? at - 1 : at, () => true) !== null);
}

/** "the president of Benin, Patrice Talon," and "China's chief negotiator, Xie Zhenhua,". */
function appositionBefore(place: NamePlace): Found | null {
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
function appositionAfter(place: NamePlace): Found | null {
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
function openAfter(place: NamePlace, { to }: Found): boolean {
  const { tokens } = place;
  let at = to + 1;
  if (!comma(tokens[to])) return false;
  while (isTitle(place, at)) at++;
  return isPersonAt(place, at);
}

/** Whether the person after a role between commas has another behind the name, as in a list of names each with its role. */
function listGoesOn(place: NamePlace, { to }: Found): boolean {
  const name = nameAt(place, place.tokens[to + 1]);
  const behind = name ? place.tokens.findIndex(({ start }) => start >= name.end) : -1;
  return behind > 0 && comma(place.tokens[behind]) && rolePhrasesAt(place, behind + 1, place.tokens.length).length > 0;
}

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

/** Roles that a text gives to people named beside them, in the order of the names; those that lean on other sentences are left out. */
export function rolesOf(text: string, sentences: readonly (readonly Token[])[], mentions: readonly Mention[], tables: Tables): RoleMention[] {
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
    const ground = { text, tokens, parts: partsOf(tokens.map((token) => token.text), tables.models.parts), names: namesIn.get(sentence) ?? [], tables };
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
