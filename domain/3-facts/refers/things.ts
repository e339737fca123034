import { isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Pointing, Word } from '#facts/refers/pointing';
import { isFinite } from '#language/clauses/scene';
import type { Clause } from '#language/clauses';
import type { Token } from '#language/tokens';

const things = new Set(['it', 'its', 'they', 'them', 'their', 'theirs', 'itself', 'themselves']);
/** Whether a word stands for a thing or several. */
export const isOfThing = (word: string): boolean => things.has(word);
const groups = new Set(['team', 'group', 'band', 'family', 'couple', 'crew', 'company', 'party', 'government', 'police', 'everyone', 'anyone', 'nobody', 'each']);

/** Whether it is known what a word at the beginning of a sentence stands for. */
export function isMeant({ antecedent, things: known }: SentenceReading, token: Token | undefined): boolean {
  return token !== undefined && (antecedent?.start === token.start || known.some(({ start, end }) => start === token.start && end === token.end));
}

const says = /^(?:said|says|announced|announces|promised|promises|warned|warns|agreed|agrees|decided|decides|confirmed|confirms|added|adds)$/;
/** "it is", "it was announced": nothing is meant by it. */
const emptyIt = /^(?:is|was|will|would|has|had|may|might)$/;

/** "Microsoft said it would buy": who says so will do it. */
function isIntention({ tokens, speech, clause }: SentenceReading, at: number): boolean {
  const isOne = clause !== null && /^NNP?$/.test(speech[clause.subject[1] - 1] ?? '') && !tokens.slice(...clause.subject).some(({ text }) => text === 'and');
  return isOne && /^(?:would|will|had|has)$/.test(tokens[at + 1]?.text ?? '') && (speech[at + 2] ?? '').startsWith('VB') && tokens.slice(Math.max(0, at - 8), at).some(({ text }) => says.test(text));
}

/** The clause behind whose verb a token stands. */
const clauseAt = (clauses: readonly Clause[], at: number) => clauses.find(({ verb, predicate }) => at > verb && at < predicate[1]);

/** Whether "it" or "them" at a token is what is done to, and not who does. */
function isObjectAt({ tokens, speech, clause, clauses }: SentenceReading, at: number): boolean {
  if (!/^(?:it|them)$/.test(tokens[at]?.text ?? '') || /^(?:VB[DZP]|MD)$/.test(speech[at + 1] ?? '')) return false;
  return clause === null || (at < clause.predicate[1] && at > clause.verb) || clauseAt(clauses, at) !== undefined;
}

/** "It was clear that he", but "it was a storm that was expected". */
function isEmptyIt({ tokens, speech }: SentenceReading, at: number): boolean {
  const link = tokens.slice(at + 2, at + 9).findIndex(({ text }) => text === 'that' || text === 'to');
  return link >= 0 && !(/^an?$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2 + link]?.text === 'that' && isFinite({ tokens, parts: speech }, at + 3 + link));
}

/** Whether "it" at a token means nothing: "Jones, it emerged, was in charge". */
export const isEmptyAside = (tokens: readonly Token[], at: number) => /^(?:emerged|emerges|seems|seemed|appears|appeared|transpired)$/.test(tokens[at + 1]?.text ?? '');

/** Such an aside, or "the money, all of it in old notes": nothing is meant, or what stands right before. */
function isNothingElse({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it') return false;
  if (isEmptyAside(tokens, at)) return true;
  return tokens[at - 1]?.text === 'of' && /^(?:all|most|much|some|part|none)$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text === ',' && (speech[at - 4] ?? '').startsWith('NN');
}

/** Whether "it" or "their" at a token can mean something that its own words name before it: one thing, or several or a house. */
function hasThingBefore(sentence: SentenceReading, { tables }: Reading, from: number, at: number, to = at): boolean {
  const { tokens, speech, names, clause, clauses } = sentence;
  const several = (tokens[at]?.lower ?? '').startsWith('the');
  if (tokens[at]?.text === 'it' && emptyIt.test(tokens[at + 1]?.text ?? '') && speech[at + 2] !== 'VBG' && !isIntention(sentence, at)) return isEmptyIt(sentence, at);
  // Microsoft does not replace "it" where that would be Microsoft.
  const isObject = isObjectAt(sentence, at);
  if (isObject && clause === null) return false;
  return tokens.slice(from, to).some((token, place) => {
    if (isObject && clause && from + place >= (clauseAt(clauses, at) ?? clause).subject[0]) return false;
    const part = speech[from + place] ?? '';
    const name = names.find(({ start, end }) => token.start >= start && token.end <= end);
    // "The Americans were captured when their plane came down"
    if (name) return name.type !== 'person' && (name.type !== 'demonym' || (several && /^NNP?S$/.test(part)));
    // "About 85 per cent of its residents", "no road connects its towns": neither has them.
    if (sentence.numbers.some(({ start, end, measured }) => token.start >= start && token.end <= Math.max(end, measured.end)) || /^(?:no|few|neither)$/.test(tokens[from + place - 1]?.lower ?? '')) return false;
    // "The mayor of its capital": no mayor has one.
    // "That switching would allow its people": no deed has any.
    if (part === 'NN' && tokens[at]?.lower === 'its' && token.lower.endsWith('ing') && !/^(?:DT|JJ|NNP?|CD|POS|PRP\$)$/.test(speech[from + place - 1] ?? '')) return false;
    if (part === 'NN' && !several && tokens[at]?.lower === 'its' && (tables.roles.has(token.lower) || namesPeople(token.lower, tables)) && !isBody(token.lower)) return false;
    // "Earlier in June it halted": no time does.
    if (sentence.dates.some(({ start, end }) => token.start >= start && token.end <= end) || /^(?:days?|weeks?|months?|years?|hours?|minutes?|time|moment|thanks)$/.test(token.lower)) return false;
    return several ? /^NNP?S$/.test(part) || (part === 'NN' && groups.has(token.lower)) : part === 'NN' || part === 'NNP';
  });
}

/** What is done to another's things rather than to one's own. */
const judges = /^(?:measured|recorded|estimated|put|registered|rated|described|praised|criticised|criticized|condemned|welcomed|questioned|examined|studied|observed|photographed|watched)$/;

/** Whether "its" behind the subject may mean what the sentence before is about, and not the subject: "the survey measured its magnitude". */
function mayMeanTopic({ clause, tokens, topicBefore, names }: SentenceReading, at: number): boolean {
  if (topicBefore === null || tokens[at]?.lower !== 'its' || !clause || at !== clause.verb + 1 || !judges.test(tokens[clause.verb]?.text ?? '')) return false;
  const subject = names.find(({ end }) => end === tokens[clause.subject[1] - 1]?.end)?.name;
  return subject === undefined || !topicBefore.includes(subject);
}

const thinks = /^(?:said|says|suggest|suggests|suggested|believe|believes|believed|think|thinks|thought|warned|warns|argued|argues|hoped|hopes|fear|fears|feared|estimated?|estimates|predicted|predicts|claimed|claims|insisted|insists|added|adds|felt|feels|knew|found)$/;

/** "Jones and Clack suggest it could become an icon": what, nobody who says so is. */
function isThoughtByPeople({ tokens, names, clause }: SentenceReading, at: number): boolean {
  const behind = tokens[at - 1]?.text === 'that' ? at - 2 : at - 1;
  if (tokens[at]?.text !== 'it' || clause === null || behind < clause.verb || !thinks.test(tokens[behind]?.text ?? '')) return false;
  const [from, to] = [tokens[clause.subject[0]]?.start ?? 0, tokens[clause.subject[1] - 1]?.end ?? 0];
  const inside = names.filter(({ start, end }) => start >= from && end <= to);
  const isPeople = inside.some(({ type }) => type === 'person') || /^(?:he|she|they)$/i.test(tokens[clause.subject[0]]?.text ?? '');
  return isPeople && !inside.some(({ type }) => type === 'organisation' || type === 'country');
}

/** "Said that it had been moved": what was moved is hardly who says so. */
function isSaidOfAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it' || !/^(?:that|said|says)$/.test(tokens[at - 1]?.text ?? '')) return false;
  // "Said it had been a vanity exercise"
  if (/^(?:was|had)$/.test(tokens[at + 1]?.text ?? '') && tokens.slice(at + 2, at + 4).some(({ text }) => /^an?$/.test(text))) return true;
  const be = tokens.slice(at + 1, at + 5).findIndex(({ text }) => /^(?:was|is|be|been)$/.test(text));
  return be >= 0 && speech[at + be + 2] === 'VBN';
}

const longestLead = 6;

/** "The idea of reviving it" */
const isOfDeed = ({ text, part, at, told: [from] }: Word) => /^(?:it|them)$/.test(text(0)) && part(-1) === 'VBG' && text(-2) === 'of' && at < from + longestLead;

/** "Whose firm is its biggest investor": what has it is not what it is. */
const isOfAnother = ({ text }: Word) => /^(?:its|their)$/.test(text(0)) && /^(?:is|was|are|were|be)$/.test(text(-1));

/** "The Raba, into which it flows": what flows into it is another. */
const isBehindWhich = ({ text, part }: Word) => /^(?:it|they)$/.test(text(0)) && text(-1) === 'which' && part(-2) === 'IN';

/** "In Kenya it costs $5", "gas that falls towards it": what stands in a lead without a verb, or is what "that" tells of, is not what "it" means. */
function isBehindLead({ token, at, part, sentence: { clause, tokens, speech, opening } }: Word): boolean {
  if (!/^(?:it|they)$/i.test(token.text) || at === opening) return false;
  const isFirstVerb = !tokens.slice(opening, at).some((_, place) => isFinite({ tokens, parts: speech }, opening + place) || /^VB[GN]$/.test(speech[opening + place] ?? ''));
  const isSubject = isFirstVerb && (at === clause?.subject[0] || /^VB[DZ]$/.test(part(1)));
  if (isSubject && speech[opening] === 'IN' && !/^VB[DZ]$/.test(part(2))) return true;
  const link = clause === null ? -1 : tokens.findIndex(({ text }, place) => place > clause.subject[0] && place < at && /^(?:that|which)$/.test(text));
  return clause !== null && at < clause.verb && link > 0;
}

/** "Soldiers hoisted the flag on its ruins": what is hoisted has none, and nothing else is told of. */
function isOfObject({ token, at, text, part, sentence: { clause, tokens, speech, names } }: Word): boolean {
  if (token.text !== 'its' || !/^(?:on|in|at|from|under|above|near|inside|outside|over)$/.test(text(-1)) || part(-2) !== 'NN' || clause === null || at < clause.verb) return false;
  const isPerson = (place: number) => names.some(({ type, start, end }) => type === 'person' && (tokens[place]?.start ?? 0) >= start && (tokens[place]?.end ?? 0) <= end);
  const things = tokens.slice(0, at - 2).filter((_, place) => /^NNP?$/.test(speech[place] ?? '') && !isPerson(place));
  return things.length === 0;
}

/** Whether what a word may mean stands before it, in the words that are told or in what they are said of. */
function isNamedBefore({ sentence, reading, at, told: [from], subject }: Word): boolean {
  return (hasThingBefore(sentence, reading, from, at) && !mayMeanTopic(sentence, at)) || (subject[0] < from && hasThingBefore(sentence, reading, subject[0], at, subject[1]));
}

/** Whether it is told what a word for a thing or several means: "it", "their"; null for any other word. */
export function pointingOfThing(word: Word): Pointing | null {
  const { token, sentence, at } = word;
  if (!things.has(token.lower)) return null;
  if (isOfDeed(word)) return 'outside';
  if (isNothingElse(sentence, at)) return 'inside';
  if (isSaidOfAnother(sentence, at) || (isThoughtByPeople(sentence, at) && !isEmptyIt(sentence, at))) return 'outside';
  if (isMeant(sentence, token)) return 'inside';
  if (isOfAnother(word) || isBehindWhich(word) || isBehindLead(word) || isOfObject(word)) return 'outside';
  return isNamedBefore(word) ? 'inside' : 'outside';
}
