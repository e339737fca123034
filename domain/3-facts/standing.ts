import type { Reading, SentenceReading } from '#facts/reading';
import { refersInside } from '#facts/refers';
import { isEmptyAside, isMeant } from '#facts/refers/things';
import type { Tables } from '#language/tables';
import { isFinite } from '#language/clauses/scene';
import type { Token } from '#language/tokens';

const leaning = new Set(['this', 'these', 'those', 'such', 'both', 'another', 'other', 'others', 'however', 'but', 'then', 'also', 'and', 'so', 'yet', 'here', 'there', 'instead', 'meanwhile', 'moreover', 'only', 'neither', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'that', 'one', 'two', 'some', 'many', 'most', 'each', 'all', 'none', 'if', 'nor', 'or', 'even', 'still', 'whoever', 'whatever', 'whichever']);
/** "NICARAGUA (Voz de America) The": a line of place and agency that runs into the text. */
function startsWithPlaceline({ tokens }: SentenceReading): boolean {
  // "THE MANY CAVEATS The report": a heading runs into the text.
  if (tokens.slice(0, 3).every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) && tokens.length > 3) return true;
  return /^\p{Lu}{4,}$/u.test(tokens[0]?.text ?? '') && /^(?:[(,:–—-]|\p{Lu}{3,})$/u.test(tokens[1]?.text ?? '');
}

const bringsIn = /^(?:one|two|some|many|most)$/;

/** "Two American aid workers", "one of the strongest storms ever": several new ones, told by an adjective of a people or what follows, and not of those before. */
function tellsOfNew({ tokens, speech, names }: SentenceReading, at: number): boolean {
  if (tokens[at]?.lower === 'one') return tokens[at + 1]?.text === 'of' && tokens[at + 2]?.text === 'the' && (/^(?:JJS|RBS)$/.test(speech[at + 3] ?? '') || /^(?:first|last|few|only)$/.test(tokens[at + 3]?.text ?? ''));
  const first = tokens[at + 1];
  return first !== undefined && (names.some(({ type, start }) => type === 'demonym' && start === first.start) || (/^(?:some|many|most)$/.test(tokens[at]?.lower ?? '') && first.text === 'of' && tokens[at + 2]?.capital === true));
}

/** Whether words that begin at a token point at others: "other areas", "they". */
export function leansByFirst(sentence: SentenceReading, at: number): boolean {
  const token = sentence.tokens[at];
  // "All 33 miners who had been trapped" are told of.
  const next = sentence.speech[at + 1];
  if (token?.lower === 'all' && next === 'CD') return /^(?:VB[DPZ]|MD)$/.test(sentence.speech[at + 2] ?? '');
  if (bringsIn.test(token?.lower ?? '') && (sentence.isLead || tellsOfNew(sentence, at))) return false;
  // "Twenty-four were New Zealanders": of whom?
  if ((next ?? '').startsWith('VB') && sentence.speech[at] === 'CD' && /^(?:were|was|are|is|had|have)$/.test(sentence.tokens[at + 1]?.lower ?? '')) return true;
  // "Tens of thousands are treated": of whom, another sentence says.
  if (/^(?:dozens|tens|scores|hundreds|thousands|millions|half|two-thirds|three-quarters|others)$/.test(token?.lower ?? '')) {
    const end = sentence.tokens[at + 1]?.text === 'of' && /^(?:thousands|millions|hundreds|dozens)$/.test(sentence.tokens[at + 2]?.text ?? '') ? at + 3 : at + 1;
    if (/^(?:VB[DPZ]|MD)$/.test(sentence.speech[end] ?? '')) return true;
  }
  // "Inside were the bodies": of what?
  if (/^(?:inside|outside|nearby|aboard|below|above|behind|alongside|opposite|missing|gone)$/.test(token?.lower ?? '') && /^VB[DZP]$/.test(next ?? '')) return true;
  // "Sixteen others were injured"
  if (sentence.speech[at] === 'CD' && sentence.tokens[at + 1]?.lower === 'others') return true;
  return leaning.has(token?.lower ?? '') && !isMeant(sentence, token);
}

/** Torn at "Mr." or an initial. */
const isTorn = /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|No|vs)\.$/u;
/** "In Washington D.C.", "of the U.S.": a name that ends so. */
const endsInInitials = /\b(?:D\.C|U\.S|U\.K|U\.N|L\.A)\.$/;
/** Whether words end as a sentence does, and are not torn at a point inside it. */
export const isComplete = (words: string) => /[.!?]["”’)]?$/.test(words) && (!isTorn.test(words) || endsInInitials.test(words)) && !/^\(|\||\(\(/.test(words);

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
  if (at <= 0 || tokens[at - 1]?.text !== ',' || isEmptyAside(tokens, at)) return false;
  const finite = (text: string) => tables.verbs.present.has(text) || /^(?:was|were|is|are|has|have|had|will|would)$/.test(text);
  return !tokens.slice(0, at).some(({ text }, place) => finite(text) || (place > 0 && tables.verbs.past.has(text)));
}

/** "After nearly half an hour,": after what, another sentence tells; "after years of war" tells itself. */
function opensWithWhile([first, ...rest]: readonly Token[], { words }: Tables): boolean {
  const at = rest.slice(0, 5).findIndex(({ text }) => words.timeWords.has(text));
  return first?.lower === 'after' && at >= 0 && !/^(?:of|in|at|on|under|without|with)$/.test(rest[at + 1]?.text ?? '');
}

/** "Fell ill on 20 July and died five days later": from when it counts, a date before it says. */
const isCountedHere = (dates: SentenceReading['dates'], token: Token) => dates.some(({ end, value }) => value !== null && end < token.start);

/** "Four minutes later", "in the second half", "the minister said": the rest of the article says later than what, and which minister. */
function countsFromElsewhere({ tokens, dates, opening }: SentenceReading, { tables }: Reading): boolean {
  if (opensWithWhile(tokens.slice(opening), tables)) return true;
  if (tokens[opening]?.lower === 'either' && tokens[opening + 1]?.lower === 'way') return true;
  // "Three months later"
  if (tokens.slice(opening, opening + 4).some(({ lower }, at) => lower === 'later' && /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/.test(tokens[opening + at - 1]?.lower ?? ''))) return true;
  // "Less than an hour before with two pilots", "a call issued moments earlier"
  if (tokens.some(({ text }, at) => /^(?:before|earlier|beforehand)$/.test(text) && /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:the|an?|he|she|it|they|this|that|his|her|its|their)$|ing$|^\p{Lu}|^\d/u.test(tokens[at + 1]?.text ?? '') && !dates.some((date) => date.value !== null && date.end < (tokens[at]?.start ?? 0)))) return true;
  return tokens.some((token, at) => {
    if (dates.some((date) => token.start >= date.start && token.end <= date.end)) return false;
    if (at < opening + 4 && /^(?:later|earlier|afterwards)$/i.test(token.text)) return true;
    if (/^(?:later|earlier)$/.test(token.text) && isCountedHere(dates, token)) return false;
    if (/^(?:later|earlier)$/.test(token.text) && (tables.words.timeWords.has(tokens[at - 1]?.text ?? '') || /^(?:in|that|on)$/.test(tokens[at + 1]?.text ?? ''))) return true;
    return token.lower === 'the' && isBareDegree(tokens, at);
  });
}

/** "Jones told a news conference in Leeds": what, the words before it were. */
function saysNothing({ clause, tokens, speech }: SentenceReading, words: string): boolean {
  if (!clause || !/^(?:said|says|told|tells|added|adds|explained)$/.test(tokens[clause.verb]?.text ?? '') || /["“:]/.test(words)) return false;
  return !tokens.some((_, at) => at > clause.verb && isFinite({ tokens, parts: speech }, at));
}

/** "Jones was not.": what, the sentence before says. */
const leavesOut = /\b(?:was|were|is|are|did|does|do|had|has|have|would|could|will|can) not[.!]$/;

/** Whether a sentence of the report is whole: no heading, no torn piece of speech, and of a length that can be told. */
export function isWhole(sentence: SentenceReading, reading: Reading, fewest = 6): boolean {
  if (sentence.part !== null || !hasVerb(sentence, reading)) return false;
  const words = reading.article.text.slice(sentence.span.start, sentence.span.end);
  const { length } = sentence.tokens;
  // A question tells nothing, nor does "What is missing: two rings.", nor whose word it is.
  if (/\?["”]?$|^According to [^,]*$|^(?:What|Who|Where|When|Why|How)\b[^,:]*:/.test(words)) return false;
  if (length < fewest || length > 60 || leavesOut.test(words) || !isComplete(words) || !quotesBalance(words) || saysNothing(sentence, words)) return false;
  // "It is not right, he said": who, another sentence tells.
  const tag = /, (?:he|she|they) (?:said|says|added|told|wrote|explained|noted)\b/.exec(words);
  if (tag && sentence.antecedent?.start !== sentence.span.start + tag.index + 2) return false;
  return !startsWithPlaceline(sentence) && !/^["“]|^(?:Pictured|Photo|Above|Below|Left|Right|From left|Clockwise)\b/.test(words);
}

/** Found once: every sentence behind it may ask. */
const stands = new WeakMap<SentenceReading, boolean>();

/** Whether a whole sentence can be understood without those around it: no pronoun or "the team" in it points at another one. */
export function standsAlone(sentence: SentenceReading, reading: Reading): boolean {
  const known = stands.get(sentence) ?? standsBySelf(sentence, reading);
  stands.set(sentence, known);
  return known;
}

/** "Palm lost more than 5 percent": of what its shares were worth, another sentence says. */
function isOfTrade({ clause, tokens, names, numbers }: SentenceReading): boolean {
  if (!clause || !/^(?:fell|rose|lost|gained|dropped|climbed|slid|jumped|surged|slipped|soared|plunged|shed|added|closed|ended)$/.test(tokens[clause.verb]?.text ?? '')) return false;
  // "Shares of Palm lost" says it.
  if (/^(?:shares?|stocks?|sales|profits?|revenues?|prices?)$/.test(tokens[clause.subject[0]]?.lower ?? '')) return false;
  const end = tokens[clause.subject[1] - 1]?.end;
  const at = tokens[clause.verb + 1]?.start ?? 0;
  return names.some((name) => name.type !== 'person' && name.end === end) && numbers.some(({ kind, whole }) => kind === 'percent' && whole.start === at);
}

function standsBySelf(sentence: SentenceReading, reading: Reading): boolean {
  if (isOfTrade(sentence)) return false;
  if (!isWhole(sentence, reading) || leansByFirst(sentence, sentence.opening) || countsFromElsewhere(sentence, reading) || opensWithPronoun(sentence, reading)) return false;
  return refersInside(sentence, reading, [sentence.opening, sentence.tokens.length]);
}

/** Whether a sentence is one a caption or a heading is no part of, and starts with nothing that only another sentence explains. */
export function startsByItself(sentence: SentenceReading, reading: Reading): boolean {
  return !startsWithPlaceline(sentence) && sentence.part === null && !countsFromElsewhere(sentence, reading) && !opensWithPronoun(sentence, reading);
}
