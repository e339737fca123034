import type { Span } from '#articles/article';
import { numberOf } from '#facts/found/number-of';
import type { Words } from '#facts/found/what-is-counted';
import type { SentenceReading } from '#facts/reading';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

const subordinates = /^(?:because|after|before|while|when|since|although|though|whereas|until|where|that)$/;
const opens = /^(?:because|after|before|while|when|since|although|though|whereas|until|where|that|and|but|said|says)$/;
const ends = /^[,;:.()–—]$/;
const determiner = /^(?:an?|the)$/;
const farthest = 7;

const pronoun = /^(?:it|they|them|he|him|she|her|us|his|its|their)$/;
const preposition = /^(?:for|to|in|on|of|with|by|at|from)$/;

/** The index of the mark, or of "and that", that ends what is said around a token. */
function endBehind({ tokens }: SentenceReading, at: number): number {
  const end = tokens.findIndex(({ text }, index) => index >= at && (ends.test(text) || (text === 'and' && tokens[index + 1]?.text === 'that')));
  return end < 0 ? tokens.length : end;
}

/** "a project of 200 researchers" behind a comma: what is counted there is of that, not of the subject. */
function isInAside({ tokens }: SentenceReading, verb: number, at: number): boolean {
  const comma = tokens.findLastIndex(({ text }, index) => index > verb && index < at && text === ',');
  return comma > 0 && determiner.test(tokens[comma + 1]?.lower ?? '');
}

/** Where what is told ends: before "for it", which another sentence explains. Null where more of it does. */
function endAlone({ tokens }: SentenceReading, from: number, end: number): number | null {
  const trimmed = pronoun.test(tokens[end - 1]?.lower ?? '') && preposition.test(tokens[end - 2]?.lower ?? '') ? end - 2 : end;
  return tokens.slice(from, trimmed).some(({ lower }) => pronoun.test(lower)) ? null : trimmed;
}

/**
 * What is counted by a number in another clause than the one before it: "how many people had been killed" of "because 130 people
 * had been killed". Null where it stands there otherwise, or in an aside, so that nothing is said of it; undefined for no such number.
 */
export function countedElsewhere(sentence: SentenceReading, { verb }: Clause, value: Span, words: Words): string | null | undefined {
  const { tokens, speech } = sentence;
  const number = numberOf(sentence, value);
  if (!number) return undefined;
  const [at, from] = [tokens.findIndex(({ start }) => start >= value.start), tokens.findIndex(({ start }) => start >= number.end)];
  const end = endBehind(sentence, from);
  const finite = tokens.slice(from, end).findIndex((_, index) => isFinite({ tokens, parts: speech }, from + index));
  if (number.unit === 'count' && number.head && finite > 0 && finite <= farthest && at > verb && opens.test(tokens[at - 1]?.lower ?? '')) {
    const last = endAlone(sentence, from, end);
    return last === null ? null : `how many ${words([from, last])}`;
  }
  const subordinate = tokens.some(({ lower }, index) => index > verb && index < at && subordinates.test(lower));
  return (subordinate && finite >= 0) || isInAside(sentence, verb, at) ? null : undefined;
}
