import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import { fullDates } from '#facts/days-in-words';
import { countedBehind, countedIn } from '#facts/found/what-is-counted';
import { localSubject } from '#facts/local-subjects';
import type { Reading, SentenceReading } from '#facts/reading';
import { belongsTo } from '#facts/said/belongs';
import { followsMark } from '#facts/said/marks';
import { clauseOfValue, placeOf } from '#facts/said/place';
import { isNamed, isRefused, type Standing } from '#facts/said/refusals';
import { holdsVerb } from '#facts/said/verbs';
import { cutsList, cutsSense } from '#facts/whole';
import { fullNames, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';

const asking = { event: 'who', organisation: 'which organisation', country: 'which country' } as const;

/** The words of a clause's subject or predicate, as token indices [from, to), names and dates in full. */
export function clauseWords(sentence: SentenceReading, { article }: Reading, [from, to]: readonly [number, number]): string {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? '' : worded(article.text, { start, end }, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)]);
}

function isSource({ article }: Reading, { start }: Span): boolean {
  return /\baccording to (?:the )?$/i.test(article.text.slice(Math.max(0, start - 20), start));
}

/** Whether a value stands behind the mark at which its predicate ends, in words that are not the predicate's. */
function isBehindPredicate({ sentence, clause, place, at, isSource: source }: Standing): boolean {
  return place === 'rest' && !source && at >= clause.predicate[1] && !followsMark(sentence, clause, at);
}

/** What a value is said of by its clause; null where the clause does not tell, or another one may. */
function saidByClause(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind, clause: Clause): string | null {
  const at = sentence.tokens.findIndex((token) => token.start >= value.start);
  const standing: Standing = { sentence, clause, place: placeOf(sentence, reading, clause, value), at, value, kind, isSource: isSource(reading, value) };
  const { place } = standing;
  if (isBehindPredicate(standing) && !holdsVerb(sentence, clause.verb + 1, at)) return kind === 'when' || kind === 'quantity' ? null : localSubject(sentence, value);
  if (isRefused(standing)) return null;
  const words = (range: readonly [number, number]) => clauseWords(sentence, reading, range);
  const isCut = () => cutsList(sentence, reading.article.text, clause) || cutsSense(sentence, clause);
  if (place === 'head' && isNamed(kind)) return isCut() ? null : `${asking[kind]} ${words(clause.predicate)}`;
  if (place === 'subject') return countedIn(sentence, clause, value, words);
  const counted = kind === 'quantity' && place === 'rest' ? countedBehind(sentence, clause, value, words, reading.tables) : null;
  return counted ?? words(clause.subject);
}

/**
 * What a value is said of: the subject of its clause; or, where it is that itself, who or which it was that did what
 * follows; or else the thing beside it whose own it is. Null where none of them tells.
 */
export function saidOf(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const clause = clauseOfValue(sentence, value);
  const said = clause && saidByClause(sentence, reading, value, kind, clause);
  // Of nobody there is nothing to keep.
  if (said !== null && /^(?:nobody|no one|nothing|none|neither)\b/i.test(said)) return null;
  return said ?? belongsTo(sentence, reading, value, kind, clause, clause ? clauseWords(sentence, reading, clause.predicate) : '');
}
