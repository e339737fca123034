import { weekendInWords } from '#facts/days-in-words';
import { type Definite, definitesIn, isExplained } from '#facts/things/definites';
import { namesPeople } from '#facts/main/people-words';
import { isOfAnother, isOfMany } from '#facts/things/of-occasion';
import { singularOf } from '#facts/things/nouns';
import { asksWhich, isMeeting, isUnderstood, lasts } from '#facts/things/understood';
import type { Reading, SentenceReading } from '#facts/reading';
import { holding } from '#language/names/spans';

/** "there" where it stands for a place: not in "there is" and "there have been". */
export const exists = /^(?:is|was|are|were|has|have|had|will|would|may|might|can|could|must|should|'s|seems?|seemed|remains?|remained)$/;
/** People nobody can tell from others, before a verb with nothing said of them: "officials said". */
const vaguePeople = /^(?:officials|authorities|residents|witnesses|experts|researchers|scientists|critics|analysts|observers|sources|reports|requests|others|people|leaders|investigators|organi[sz]ers|opponents|supporters|protesters|players|voters|workers|students|teachers|members|parents|police|rescuers|lawyers|prosecutors|finals|results)$/;

/** So likely may a reader ask "which?" of what is brought in: of the facts told with such a phrase 27 of 33 were right below it, of those that are no longer told above it 7 of 18 (docs/measurements.md). */
const mostBroughtIn = 0.1;

/** Whether a phrase brings in what was not told of before, as part of what its sentence tells: "in the last minutes of the descent", "spread by contact with the blood". A noun by which news calls a thing again is none, nor is the subject. After the test of Bean and Riloff (1999): no head like it elsewhere, so that it does not matter where its paragraph stands. */
function isBroughtIn(sentence: SentenceReading, { the, head, end }: Definite, reading: Reading): boolean {
  const { tables, spread } = reading;
  const { tokens, speech, clause, opening } = sentence;
  const noun = singularOf(tokens[head]?.lower ?? '');
  const verb = clause?.verb ?? speech.findIndex((part, at) => at > opening && /^(?:VB[DZP]|MD)$/.test(part));
  if (verb < 0 || the < verb || !/^NNS?$/.test(speech[head] ?? '') || tokens[head]?.capital === true) return false;
  if ((spread.get(noun) ?? 0) > 1 || tables.references.recalls.has(noun) || isOfMany(noun) || tables.roles.has(noun) || namesPeople(noun, tables)) return false;
  const isOne = tokens.slice(the + 1, head).every(({ lower }) => !isOfAnother(lower) && lower !== 'opposite' && lower !== 'original' && !(isMeeting.test(noun) && lasts.test(lower)));
  return isOne && asksWhich(sentence, { the, head, end }, reading) <= mostBroughtIn;
}

/** "Elmer Soria, the regional police chief, said", "Tacloban, the provincial capital": whether a phrase says what the name right before it is, and needs nothing before. */
function isApposed({ tokens, names }: SentenceReading, { the, end }: Definite): boolean {
  const comma = tokens[the - 1];
  const name = comma?.text === ',' ? names.find((one) => one.end === tokens[the - 2]?.end && one.type !== 'demonym') : undefined;
  const first = name && tokens.findIndex(({ start }) => start === name.start);
  // "In Kathmandu, the towers fell": a clause begins behind a lead.
  return first !== undefined && !/^(?:in|at|on|near|from|after|before|outside|across|around)$/.test(tokens[first - 1]?.lower ?? '') && /^(?:[,.;]|and|of|for|who|whose|which|that|with|at|in|on)$/.test(tokens[end]?.text ?? '.');
}

const ofPlaces = /^(?:city|town|village|country|nation|island|region|province|territory|state|archipelago)$/;
const ofBodies = /^(?:company|firm|agency|organi[sz]ation|club|party|university|court|bank|group|airline|charity|newspaper|museum|network|broadcaster)$/;

/** "Choked the streets of Hong Kong to demand the resignation of the city's leader": a noun for the one place or body that its sentence has named by then. */
function isNamedHere({ tokens, names }: SentenceReading, { the, head, end }: Definite): boolean {
  const noun = tokens[head]?.lower ?? '';
  const fits = ofPlaces.test(noun) ? /^(?:place|country)$/ : ofBodies.test(noun) ? /^organisation$/ : null;
  if (fits === null || head !== the + 1 || tokens[end]?.text === 'of') return false;
  return new Set(names.filter((name) => name.end <= (tokens[the]?.start ?? 0) && fits.test(name.type)).map(({ name }) => name)).size === 1;
}

/** "The Cruise video", "the Twitter attention": a thing that goes by somebody's name, which only who has heard of it knows. */
function goesByName({ tokens, names }: SentenceReading, { the, head }: Definite, { tables, occasion }: Reading): boolean {
  const noun = singularOf(tokens[head]?.lower ?? '');
  const first = tokens[the + 1];
  const name = first && names.find(({ start, type }) => start === first.start && (type === 'person' || type === 'organisation'));
  return name !== undefined && tokens[head]?.capital === false && head > the + 1 && thingsHeardOf.has(noun) && tables.references.recalls.has(noun) && occasion?.title.has(noun) !== true;
}

const thingsHeardOf = new Set(['attention', 'video', 'tape', 'affair', 'case', 'deal', 'incident', 'report', 'story', 'issue', 'ban', 'row', 'scandal', 'hack', 'leak', 'speech', 'interview', 'controversy', 'photo', 'letter', 'memo', 'message']);

/** The phrases with "the" in tokens [from, to) for which neither their sentence nor one thing named before says what they mean. */
function openDefinites(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number]): Definite[] {
  const { tokens, things } = sentence;
  const { quoted, tables } = reading;
  const meant = (start: number) => things.some((thing) => thing.start === start) || holding(quoted, { start, end: start + 1 }) !== undefined || sentence.dates.some((date) => date.start === start && weekendInWords(sentence, date) !== null);
  const isOpen = (definite: Definite) => !meant(tokens[definite.the]?.start ?? 0) && !isExplained(sentence, definite, tables) && !isApposed(sentence, definite) && !isNamedHere(sentence, definite) && !isBroughtIn(sentence, definite, reading);
  return definitesIn(sentence, [from, to]).filter((definite) => goesByName(sentence, definite, reading) || isOpen(definite));
}

/** Whether tokens [from, to) speak of a thing that only who knows the article can tell: "the capsule" of "Miners rescued in Chile". */
export function leansOnOccasion(sentence: SentenceReading, reading: Reading, range: readonly [number, number]): boolean {
  return openDefinites(sentence, reading, range).length > 0;
}

/** Whether tokens [from, to) of a sentence mean something that they do not tell, though the article is named: "the team", "there", "officials". */
export function openThings(sentence: SentenceReading, reading: Reading, range: readonly [number, number]): boolean {
  const { tokens, clause, speech, isLead } = sentence;
  const [from, to] = range;
  if (openDefinites(sentence, reading, range).some((definite) => !isUnderstood(sentence, definite, reading))) return true;
  if (tokens.some((token, at) => at >= from && at < to && token.lower === 'there' && !exists.test(tokens[at + 1]?.text ?? ''))) return true;
  if (!clause || isLead) return false;
  const subject = tokens.slice(...clause.subject);
  const plain = subject.every((token, at) => /^(?:NNS|JJ|RB)$/.test(speech[clause.subject[0] + at] ?? '') && (at === 0 || !token.capital));
  return plain && clause.subject[1] - clause.subject[0] <= 2 && vaguePeople.test(subject.at(-1)?.lower ?? '');
}
