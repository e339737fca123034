import type { Reading, SentenceReading } from '#facts/reading';
import { openThings } from '#facts/things/open-things';
import { holding } from '#language/names/spans';
import type { Token } from '#language/tokens';

const leaning = new Set(['this', 'these', 'those', 'such', 'both', 'another', 'other', 'others', 'however', 'but', 'then', 'also', 'and', 'so', 'yet', 'here', 'there', 'instead', 'meanwhile', 'moreover', 'only', 'neither', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'that', 'one', 'two', 'some', 'many', 'most', 'each', 'all', 'none', 'if', 'nor', 'or', 'even', 'still']);
const people = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
const things = new Set(['it', 'its', 'they', 'them', 'their', 'theirs', 'itself', 'themselves']);
const groups = new Set(['team', 'group', 'band', 'family', 'couple', 'crew', 'company', 'party', 'government', 'police', 'everyone', 'anyone', 'nobody', 'each']);
const outside = new Set(['additional', 'further', 'aforementioned', 'respective', 'respectively', 'this', 'these', 'those', 'we', 'us', 'our', 'ours', 'i', 'me', 'my', 'you', 'your', 'here', 'so', 'former', 'latter', 'same', 'another', 'subsequently', 'therefore', 'thus', 'hence', 'afterwards', 'meanwhile', 'instead', 'however', 'though']);

/** Whether it is known what a word at the beginning of a sentence stands for. */
function isMeant({ antecedent, things: known }: SentenceReading, token: Token | undefined): boolean {
  return token !== undefined && (antecedent?.start === token.start || known.some(({ start, end }) => start === token.start && end === token.end));
}

/** "NICARAGUA (Voz de America) The": a line of place and agency that runs into the text. */
function startsWithPlaceline({ tokens }: SentenceReading): boolean {
  return /^\p{Lu}{4,}$/u.test(tokens[0]?.text ?? '') && /^(?:[(,:–—-]|\p{Lu}{3,})$/u.test(tokens[1]?.text ?? '');
}

/** Whether words that begin at a token point at others: "other areas", "they". */
export function leansByFirst(sentence: SentenceReading, at: number): boolean {
  const token = sentence.tokens[at];
  // "All 33 miners who had been trapped" are told of.
  const next = sentence.speech[at + 1];
  if (token?.lower === 'all' && next === 'CD') return false;
  return leaning.has(token?.lower ?? '') && !isMeant(sentence, token);
}

/** "it is", "it was announced": nothing is meant by it. */
const emptyIt = /^(?:is|was|will|would|has|had|may|might)$/;

/** Whether "it" or "their" at a token can mean something that its own words name before it: one thing, or several or a house. */
function hasThingBefore({ tokens, speech, names, clause }: SentenceReading, from: number, at: number, to = at): boolean {
  const several = (tokens[at]?.lower ?? '').startsWith('the');
  if (tokens[at]?.text === 'it' && emptyIt.test(tokens[at + 1]?.text ?? '') && speech[at + 2] !== 'VBG') return tokens.slice(at + 2, at + 9).some(({ text }) => text === 'that' || text === 'to');
  // Microsoft does not replace "it" where that would be Microsoft.
  const isObject = /^(?:it|them)$/.test(tokens[at]?.text ?? '') && !/^(?:VB[DZP]|MD)$/.test(speech[at + 1] ?? '') && clause !== null && at < clause.predicate[1] && at > clause.verb;
  return tokens.slice(from, to).some((token, place) => {
    if (isObject && clause && (from + place >= clause.verb || (from + place >= clause.subject[0] && from + place < clause.subject[1]))) return false;
    const part = speech[from + place] ?? '';
    const name = names.find(({ start, end }) => token.start >= start && token.end <= end);
    if (name) return name.type !== 'person' && name.type !== 'demonym';
    return several ? /^NNP?S$/.test(part) || (part === 'NN' && groups.has(token.lower)) : part === 'NN' || part === 'NNP';
  });
}

/** Torn at "Mr." or an initial. */
const isTorn = /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|No|vs)\.$/u;
const isComplete = (words: string) => /[.!?]["”’)]?$/.test(words) && !isTorn.test(words) && !/^\(|\||\(\(/.test(words);

function quotesBalance(words: string): boolean {
  return (words.match(/["“”]/g) ?? []).length % 2 === 0 && (words.match(/[()]/g) ?? []).length % 2 === 0;
}

/** Words without a finite verb are a heading or a caption. */
function hasVerb({ tokens, clause }: SentenceReading, { tables }: Reading): boolean {
  const { past, present } = tables.verbs;
  return clause !== null || tokens.some(({ text }, at) => at > 0 && (past.has(text) || present.has(text) || /^(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should)$/.test(text)));
}

/** "the strongest, ...", "the 33 men": of what, and which men, another sentence says. */
function isBareDegree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^\d+$/.test(next?.text ?? '')) return tokens[at + 2]?.kind === 'word' && /^(?:[,.]|were|was|had|have)$/.test(tokens[at + 3]?.text ?? '.');
  return at < 2 && /^[a-z]{3,}est$/.test(next?.text ?? '') && tokens[at + 2]?.kind === 'mark';
}

/** "it" or "they" before any verb is the subject, and what it stands for is elsewhere. */
function opensWithPronoun({ tokens }: SentenceReading, { tables }: Reading): boolean {
  const at = tokens.findIndex((token) => token.text === 'it' || token.text === 'they');
  if (at <= 0 || tokens[at - 1]?.text !== ',') return false;
  const finite = (text: string) => tables.verbs.present.has(text) || /^(?:was|were|is|are|has|have|had|will|would)$/.test(text);
  return !tokens.slice(0, at).some(({ text }, place) => finite(text) || (place > 0 && tables.verbs.past.has(text)));
}

/** "Four minutes later", "in the second half", "the minister said": the rest of the article says later than what, and which minister. */
function countsFromElsewhere({ tokens, dates, opening }: SentenceReading, { tables }: Reading): boolean {
  // "After nearly half an hour,": after what began when?
  if (tokens[opening]?.lower === 'after' && tokens.slice(opening + 1, opening + 6).some(({ text }, at) => tables.words.timeWords.has(text) && /^(?:,|[a-z]+)$/.test(tokens[opening + at + 2]?.text ?? '') && !/^(?:of|in|at|on|under|without|with)$/.test(tokens[opening + at + 2]?.text ?? ''))) return true;
  return tokens.some((token, at) => {
    if (dates.some((date) => token.start >= date.start && token.end <= date.end)) return false;
    if (at < opening + 4 && /^(?:later|earlier|afterwards)$/i.test(token.text)) return true;
    if (/^(?:later|earlier)$/.test(token.text) && (tables.words.timeWords.has(tokens[at - 1]?.text ?? '') || /^(?:in|that|on)$/.test(tokens[at + 1]?.text ?? ''))) return true;
    return token.lower === 'the' && isBareDegree(tokens, at);
  });
}

/**
 * Whether a sentence of the report can be understood without those around it: whole, no fragment of speech, and no pronoun or "the
 * team" that points at another sentence.
 */
export function standsAlone(sentence: SentenceReading, reading: Reading): boolean {
  if (sentence.part !== null || !hasVerb(sentence, reading)) return false;
  const { text } = reading.article;
  const words = text.slice(sentence.span.start, sentence.span.end);
  const { tokens } = sentence;
  if (tokens.length < 6 || tokens.length > 46 || !isComplete(words) || !quotesBalance(words)) return false;
  // "It is not right, he said": who, another sentence tells.
  if (/, (?:he|she|they) (?:said|says|added|told|wrote|explained|noted)\b/.test(words)) return false;
  if (startsWithPlaceline(sentence) || /^["“]/.test(words) || leansByFirst(sentence, sentence.opening) || countsFromElsewhere(sentence, reading) || opensWithPronoun(sentence, reading)) return false;
  return refersInside(sentence, reading, [sentence.opening, tokens.length]);
}

/** What is done to another's things rather than to one's own. */
const judges = /^(?:measured|recorded|estimated|put|registered|rated|described|praised|criticised|criticized|condemned|welcomed|questioned|examined|studied|observed|photographed|watched)$/;

/** Whether "its" behind the subject may mean what the sentence before is about, and not the subject: "the survey measured its magnitude". */
function mayMeanTopic({ clause, tokens, topicBefore, names }: SentenceReading, at: number): boolean {
  if (topicBefore === null || tokens[at]?.lower !== 'its' || !clause || at !== clause.verb + 1 || !judges.test(tokens[clause.verb]?.text ?? '')) return false;
  const subject = names.find(({ end }) => end === tokens[clause.subject[1] - 1]?.end)?.name;
  return subject === undefined || !topicBefore.includes(subject);
}

/** "Said that it had been moved": what was moved is hardly who says so. */
function isSaidOfAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it' || !/^(?:that|said|says)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return /^(?:was|were|is|been)$/.test(tokens[speech[at + 2] === 'VBN' && tokens[at + 2]?.text === 'been' ? at + 2 : at + 1]?.text ?? '') && speech.slice(at + 2, at + 4).includes('VBN');
}

/** Whether a finite verb follows a noun phrase that begins at a token: "that ozone pollution caused damage" is a clause. */
function finiteBehind({ tokens, speech }: SentenceReading, from: number): boolean {
  let at = from;
  while (/^(?:NNP?S?|JJ[RS]?|IN|DT|CD|POS|HYPH|RB|VB[NG])$/.test(speech[at] ?? '') && at < from + 14) at++;
  return /^(?:VB[DZP]|MD)$/.test(speech[at] ?? '') && tokens[at]?.kind === 'word';
}

/**
 * Whether no word of tokens [from, to) points at another sentence: no pronoun for what is named elsewhere, no "this" or "former", no "the team".
 * A pronoun may mean what stands before it there, or in `subject`.
 */
export function refersInside(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number], subject: readonly [number, number] = [from, to]): boolean {
  const { tokens, clause } = sentence;
  if (openThings(sentence, reading, [from, to])) return false;
  return tokens.slice(from, to).every((token, place) => {
    const at = from + place;
    if (holding(reading.quoted, token)) return true;
    if (sentence.dates.some((date) => token.start >= date.start && token.end <= date.end)) return true;
    if ((token.text === 'that' || token.text === 'instead') && tokens[at + 1]?.kind === 'mark') return false;
    if (token.text === 'then' && /^(?:until|by|since|till)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    // "Won that match": which one, another sentence says.
    if (token.text === 'that' && /^VB|^IN$/.test(sentence.speech[at - 1] ?? '') && !sentence.clauses.some(({ link, lead }) => link === 'that' && lead[0] === at + 1) && /^(?:NN|JJ)$/.test(sentence.speech[at + 1] ?? '') && !finiteBehind(sentence, at + 1)) return false;
    if (outside.has(token.lower) && token.text === token.lower) return token.text === 'so' && clause !== null && at >= clause.predicate[1];
    if (people.has(token.lower)) return sentence.antecedent !== null || sentence.names.some((name) => name.type === 'person' && name.end <= token.start && name.start >= (tokens[Math.min(from, subject[0])]?.start ?? 0));
    if (isSaidOfAnother(sentence, at)) return false;
    return !things.has(token.lower) || isMeant(sentence, token) || (hasThingBefore(sentence, from, at) && !mayMeanTopic(sentence, at)) || (subject[0] < from && hasThingBefore(sentence, subject[0], at, subject[1]));
  });
}

/** Whether a sentence is one a caption or a heading is no part of, and starts with nothing that only another sentence explains. */
export function startsByItself(sentence: SentenceReading, reading: Reading): boolean {
  return !startsWithPlaceline(sentence) && sentence.part === null && !countsFromElsewhere(sentence, reading) && !opensWithPronoun(sentence, reading);
}
