import type { Reading, SentenceReading } from '#facts/reading';
import { isVagueThing } from '#facts/vague';
import { holding } from '#language/names/spans';
import type { Token } from '#language/tokens';

const leaning = new Set(['this', 'these', 'those', 'such', 'both', 'another', 'other', 'others', 'however', 'but', 'then', 'also', 'and', 'so', 'yet', 'here', 'there', 'instead', 'meanwhile', 'moreover', 'only', 'neither', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'that', 'one', 'two', 'some', 'many', 'most', 'each', 'all', 'none', 'if', 'nor', 'or', 'even', 'still']);
const people = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
const things = new Set(['it', 'they', 'them', 'itself', 'themselves']);
const outside = new Set(['this', 'these', 'those', 'we', 'us', 'our', 'ours', 'i', 'me', 'my', 'you', 'your', 'here', 'so', 'former', 'latter', 'same', 'another', 'subsequently', 'therefore', 'thus', 'hence', 'afterwards', 'meanwhile', 'instead']);

const isComplete = (words: string) => /[.!?]["”’)]?$/.test(words) && !/^\(|\||\(\(/.test(words);

function quotesBalance(words: string): boolean {
  return (words.match(/["“”]/g) ?? []).length % 2 === 0 && (words.match(/[()]/g) ?? []).length % 2 === 0;
}

/** "The team", "the incident": a thing that another sentence must name. */
function startsWithVagueThing({ tokens }: SentenceReading, { tables }: Reading): boolean {
  const [first, second, third] = tokens;
  if (first?.lower !== 'the' || !second || second.capital) return false;
  if (/^(?:previous|other|others|same|former|latter|next|following|second|third|rest|two|three|first)$/.test(second.lower)) return true;
  const bare = !third || third.kind === 'mark' || tables.verbs.past.has(third.text) || /^(?:was|were|is|are|has|have|had|will|would|can|could|also|in|at|on|to|who|which|that|said|says|'s|’s)$/.test(third.text);
  return bare && tables.words.vagueNouns.has(second.lower);
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
function countsFromElsewhere({ tokens, dates }: SentenceReading, { tables }: Reading): boolean {
  return tokens.some((token, at) => {
    if (dates.some((date) => token.start >= date.start && token.end <= date.end)) return false;
    if (at < 4 && /^(?:later|earlier|afterwards)$/i.test(token.text)) return true;
    if (/^(?:later|earlier)$/.test(token.text) && (tables.words.timeWords.has(tokens[at - 1]?.text ?? '') || /^(?:in|that|on)$/.test(tokens[at + 1]?.text ?? ''))) return true;
    if (token.lower === 'the' && isBareDegree(tokens, at)) return true;
    if (token.lower !== 'the' || /^(?:of|for)$/.test(tokens[at + 2]?.text ?? '')) return false;
    const next = tokens[at + 1]?.text ?? '';
    return isVagueThing(tokens, at, tables) || (tables.roles.has(next) && at < 4 && /^[,.a-z]/.test(tokens[at + 2]?.text ?? ''));
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
  if (/^["“]/.test(words) || (leaning.has(tokens[0]?.lower ?? '') && sentence.antecedent?.start !== tokens[0]?.start) || startsWithVagueThing(sentence, reading) || countsFromElsewhere(sentence, reading) || opensWithPronoun(sentence, reading)) return false;
  return refersInside(sentence, reading, [0, tokens.length]);
}

/** Whether no word of tokens [from, to) points at another sentence: no pronoun for what is named elsewhere, no "this" or "former". */
export function refersInside(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number]): boolean {
  const tokens = sentence.tokens.slice(from, to);
  const { clause } = sentence;
  return tokens.every((token, at) => {
    if (holding(reading.quoted, token)) return true;
    if (sentence.dates.some((date) => token.start >= date.start && token.end <= date.end)) return true;
    if ((token.text === 'that' || token.text === 'instead') && tokens[at + 1]?.kind === 'mark') return false;
    if (outside.has(token.lower) && token.text === token.lower) return token.text === 'so' && clause !== null && from + at >= clause.predicate[1];
    if (people.has(token.lower)) return sentence.antecedent !== null || sentence.names.some((name) => name.type === 'person' && name.end <= token.start);
    return !things.has(token.lower) || (at > 4 && (tokens.length > 12 || tokens[at + 1]?.kind !== 'mark'));
  });
}

/** Whether a sentence is one a caption or a heading is no part of, and starts with nothing that only another sentence explains. */
export function startsByItself(sentence: SentenceReading, reading: Reading): boolean {
  return sentence.part === null && !startsWithVagueThing(sentence, reading) && !countsFromElsewhere(sentence, reading) && !opensWithPronoun(sentence, reading);
}
