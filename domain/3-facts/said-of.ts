import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import { countedElsewhere } from '#facts/found/other-clauses';
import { countedBehind, countedIn } from '#facts/found/what-is-counted';
import type { Reading, SentenceReading } from '#facts/reading';
import { fullDates, fullNames, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

const asking = { event: 'who', organisation: 'which organisation', country: 'which country' } as const;

/** The words of a clause's subject or predicate, names and dates in full. */
function inWords(sentence: SentenceReading, { article }: Reading, [from, to]: readonly [number, number]): string {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? '' : worded(article.text, { start, end }, [...fullNames(sentence), ...fullDates(sentence)]);
}

/** Whether a name is what a clause is about: the end of its subject, with nothing but an article or a role before it. */
function isHead({ clause, tokens }: SentenceReading, { roles, article, tables }: Reading, value: Span): boolean {
  if (!clause || tokens[clause.subject[1] - 1]?.end !== value.end) return false;
  const start = tokens[clause.subject[0]]?.start ?? value.start;
  const lead = article.text.slice(start, value.start);
  const titled = lead.trim().split(' ').every((word) => tables.words.ranks.has(word) || tables.words.courtesy.has(word));
  return lead === '' || titled || /^[Tt]he $/.test(lead) || roles.some(({ person, span }) => person.start === value.start && span.start <= start + 4);
}

type Place = 'head' | 'subject' | 'lead' | 'rest';

/** Where in its sentence a value stands: as what the clause is about, somewhere else in the subject, before it, or behind. */
function placeOf(sentence: SentenceReading, reading: Reading, clause: Clause, value: Span): Place {
  const { tokens } = sentence;
  if (isHead(sentence, reading, value)) return 'head';
  if (value.end <= (tokens[clause.subject[0]]?.start ?? 0)) return 'lead';
  return value.start < (tokens[clause.subject[1] - 1]?.end ?? 0) ? 'subject' : 'rest';
}

/** Whether between the verb of a clause and a value another verb stands, which the value may belong to: "said that Jones left on Monday". */
function isBehindAnotherVerb({ tokens, speech }: SentenceReading, { verb }: Clause, value: Span): boolean {
  return tokens.some((token, at) => at > verb && token.end <= value.start && isFinite({ tokens, parts: speech }, at));
}

/**
 * What a value is said of: the subject of its clause; or, where it is that itself, who or which it was that did what
 * follows. Null where no clause tells, or another one may, and for what only stands within the subject or before the clause.
 */
export function saidOf(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const { clause } = sentence;
  if (!clause) return null;
  const place = placeOf(sentence, reading, clause, value);
  const source = /\baccording to (?:the )?$/i.test(reading.article.text.slice(Math.max(0, value.start - 20), value.start));
  if (place === 'rest' && !source && isBehindAnotherVerb(sentence, clause, value)) return null;
  const named = kind === 'event' || kind === 'organisation' || kind === 'country';
  if (named && place === 'head') return `${asking[kind]} ${inWords(sentence, reading, clause.predicate)}`;
  const words = (tokens: readonly [number, number]) => inWords(sentence, reading, tokens);
  if (place === 'subject' && kind === 'quantity') return countedIn(sentence, clause, value, words);
  if (place === 'subject' || (place === 'lead' && named && kind !== 'country')) return null;
  const elsewhere = kind === 'quantity' && place === 'rest' ? countedElsewhere(sentence, clause, value, words) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  return (kind === 'quantity' && place === 'rest' ? countedBehind(sentence, clause, value, words, reading.tables) : null) ?? words(clause.subject);
}
