import type { Candidate } from '#language/countries/candidates';
import { isSupported, meaningsOf, tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';
import { isCapital, type Token } from '#language/tokens';

const abbreviatedRank = /^(?:Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Prof|Rev|Maj|Adm|St|Cpl|Pfc|Det|Supt)\.$/;
const directions = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Northeast|Northwest|Southeast|Southwest|Upper|Lower|Greater|Team|Republic|Kingdom|Visit|Royal|Modern|Ancient|Islamic)$/i;
const isInitial = (token: Token) => /^\p{Lu}\.$/u.test(token.text);
const isInCapitals = (text: string) => /^[^\p{Ll}]{2,}$/u.test(text);

/** A capitalised word that is no word of another kind, as far as the article and the tables tell. */
function isStrange(token: Token | undefined, beside: Candidate, { tables, small, sentences }: Reading): token is Token {
  if (!token || !isCapital(token) || !/^[\p{L}'’-]{2,}$/u.test(token.text) || isInCapitals(token.text) !== isInCapitals(beside.text)) return false;
  const { openers, orgHeads, venueHeads, landHeads, eventHeads, ranks, timeWords } = tables.words;
  const word = isInCapitals(token.text) ? `${token.text.charAt(0)}${token.lower.slice(1)}` : token.text;
  if ([openers, orgHeads, venueHeads, landHeads, eventHeads, ranks, timeWords].some((words) => words.has(word))) return false;
  if (token === sentences[beside.sentence]?.[0] && !tables.firstNames.has(word)) return false;
  return !small.has(token.lower) && !directions.test(word) && !tables.places.has(word) && !tables.countryNames.bySpelling.has(word) && !tables.roles.has(token.lower);
}

const isBeside = (left: { end: number } | undefined, right: { start: number } | undefined, { text }: Reading) => left !== undefined && right !== undefined && /^\s$/.test(text.slice(left.end, right.start));

/** "Mr. Jordan", "Sgt. Holland", "B. England", "Michael Jordan", "Andrew Jordan": a name behind a title or given name. */
function isSurname(candidate: Candidate, reading: Reading): boolean {
  const before = tokenBefore(candidate, reading);
  const { meaning } = candidate;
  if (!before || candidate.joined || !isBeside(before, candidate, reading) || (meaning.kind !== 'name' && !meaning.borne)) return false;
  const { courtesy } = reading.tables.words;
  if ((courtesy.has(before.text) && before.text !== 'Miss') || abbreviatedRank.test(before.text) || isInitial(before)) return true;
  if (reading.tables.firstNames.has(before.text)) return isStrange(before, candidate, reading);
  return meaning.surname && isStrange(before, candidate, reading);
}

/** "French said": a nationality speaks only behind "the", a person without. */
function isSpeaker(candidate: Candidate, reading: Reading): boolean {
  const speaking = /^(?:said|says|told|added)$/.test(tokenBehind(candidate, reading)?.text ?? '');
  return speaking && candidate.meaning.borne && candidate.meaning.ofPeople && tokenBefore(candidate, reading)?.lower !== 'the';
}

const speaks = /^(?:said|says|told|added|wrote|scored|and|,|\(|of|who|was|is|has)$/;

/** Whether a word acts alone as people do somewhere: "Mr. Stevens", "Stevens said". */
function actsAlone(word: string, { phrases, tables }: Reading): boolean {
  const { courtesy } = tables.words;
  return ['said', 'says', 'told', 'added'].some((verb) => phrases.has(`${word} ${verb}`) && !phrases.has(`The ${word} ${verb}`)) || [...courtesy].some((title) => phrases.has(`${title} ${word}`));
}

/** "Jordan Smith", "Georgia Stevens": a strange word behind a name that people are given, or one that acts alone. */
function isGivenName(candidate: Candidate, reading: Reading): boolean {
  const behind = tokenBehind(candidate, reading);
  const { meaning } = candidate;
  if (!meaning.borne || candidate.joined || meaning.ofPeople || !isBeside(candidate, behind, reading) || !isStrange(behind, candidate, reading)) return false;
  if (actsAlone(behind.text, reading)) return true;
  const next = tokenBehind(candidate, reading, 1);
  if (/^[JS]r\.?$/.test(next?.text ?? '')) return true;
  if (meaning.givenName && tokenBefore(candidate, reading)?.lower === 'by') return true;
  return meaning.givenName && !isCapital(next) && (next === undefined || !meaning.namesake || next.kind === 'mark' || speaks.test(next.lower) || reading.tables.verbs.past.has(next.lower));
}

/** Candidates in spans that are known to be people: a name that people bear, or the last of the span; "US" before a name is none. */
function coveredOf(candidates: readonly Candidate[], { people }: Reading): ReadonlySet<Candidate> {
  const covered = new Set<Candidate>();
  let next = 0;
  for (const candidate of candidates) {
    while ((people[next]?.end ?? Infinity) <= candidate.start) next++;
    const person = people[next];
    if (!person || person.start >= candidate.end) continue;
    if (candidate.meaning.borne || (candidate.meaning.kind === 'name' && candidate.end === person.end)) covered.add(candidate);
  }
  return covered;
}

/** People are no countries; nor is a name alone that an article gives to a person, unless it also speaks of the country. */
export const people: CountryRule = (candidates, reading) => {
  const covered = coveredOf(candidates, reading);
  const borne = candidates.filter((candidate) => covered.has(candidate) || isSurname(candidate, reading) || isSpeaker(candidate, reading) || isGivenName(candidate, reading));
  if (borne.length === 0) return candidates;
  const persons = new Set(borne);
  const names = new Set(borne.filter(({ meaning }) => meaning.borne).map(({ text }) => text));
  const left = candidates.filter((candidate) => !persons.has(candidate));
  const unsupported = new Set([...names].filter((name) => !meaningsOf(name, reading).some((code) => isSupported(code, left, reading))));
  return left.filter(({ text }) => !unsupported.has(text));
};
