import type { Span } from '#articles/article';
import { fullDates } from '#facts/days-in-words';
import type { FactKind } from '#facts/fact';
import { countedBehind, countedIn } from '#facts/found/what-is-counted';
import type { Reading, SentenceReading } from '#facts/reading';
import { clauseOfValue, placeOf } from '#facts/said/place';
import { isRefused, type Standing } from '#facts/said/refusals';
import { cutsList, cutsSense } from '#facts/whole';
import { fullNames, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isTurned } from '#language/clauses/scene';

/** The words of a clause's subject or predicate, as token indices [from, to), names and dates in full. */
export function clauseWords(sentence: SentenceReading, { article }: Reading, [from, to]: readonly [number, number]): string {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? '' : worded(article.text, { start, end }, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)]);
}

/** A value in its clause, where the clause tells of it; null where it has none, or another thing may be meant. */
function standingOf(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): Standing | null {
  const clause = clauseOfValue(sentence, value);
  if (!clause) return null;
  const at = sentence.tokens.findIndex((token) => token.start >= value.start);
  const standing: Standing = { sentence, clause, place: placeOf(sentence, reading, clause, value), at, value, kind };
  return isRefused(standing) ? null : standing;
}

const says = /^(?:said|says|told|tells|claimed|claims|warned|warns|estimated|estimates|believed|believes|predicted|predicts|argued|argues)$/;

/** "Makers say that 170 firms will close": whose word it is belongs to what is counted. */
function isSomebodysWord({ clauses, tokens }: SentenceReading, { verb, subject }: Clause): boolean {
  return clauses.some((other) => other.verb < verb && says.test(tokens[other.verb]?.lower ?? '') && other.predicate[1] >= subject[0] - 1);
}

/** What a number counts, by its clause: "how many companies the sanctions targeted"; null where the clause does not tell. */
export function countedBy(sentence: SentenceReading, reading: Reading, value: Span): string | null {
  const standing = standingOf(sentence, reading, value, 'quantity');
  if (!standing) return null;
  const { clause, place, at } = standing;
  // "In some areas more than 150 litres fell": nowhere else.
  if (isSomebodysWord(sentence, clause) || clause.lead[1] > Math.max(clause.lead[0], sentence.opening)) return null;
  const words = (range: readonly [number, number]) => clauseWords(sentence, reading, range);
  const counted = place === 'subject' ? countedIn(sentence, clause, value, words) : place === 'rest' && at < clause.predicate[1] ? countedBehind(sentence, clause, value, words, reading.tables) : null;
  // "How many people have been killed": where, and by what, all that is told says.
  return counted !== null && /\p{Lu}|\d/u.test(counted) ? counted : null;
}

/** What a name did that is what its clause is about: "was born in Kenya"; null where it is not, or the clause is cut. */
export function deedOf(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const standing = standingOf(sentence, reading, value, kind);
  if (standing?.place !== 'head') return null;
  const { clause } = standing;
  return isTurned(sentence.tokens, clause) || cutsList(sentence, reading.article.text, clause) || cutsSense(sentence, clause) ? null : clauseWords(sentence, reading, clause.predicate);
}
