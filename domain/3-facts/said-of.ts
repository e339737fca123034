import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import { countedBehind, countedIn } from '#facts/found/what-is-counted';
import { opensThat } from '#facts/ground';
import { localSubject } from '#facts/local-subjects';
import type { Reading, SentenceReading } from '#facts/reading';
import { fullDates, fullNames, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';
import type { Token } from '#language/tokens';

const asking = { event: 'who', organisation: 'which organisation', country: 'which country' } as const;

/** The words of a clause's subject or predicate, as token indices [from, to), names and dates in full. */
export function clauseWords(sentence: SentenceReading, { article }: Reading, [from, to]: readonly [number, number]): string {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? '' : worded(article.text, { start, end }, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)]);
}

/** Whether a name is what a clause is about: the end of its subject, with nothing but an article or a role before it. */
function isHead({ tokens }: SentenceReading, { roles, article, tables }: Reading, { subject }: Clause, value: Span): boolean {
  if (tokens[subject[1] - 1]?.end !== value.end) return false;
  const start = tokens[subject[0]]?.start ?? value.start;
  const lead = article.text.slice(start, value.start);
  const titled = lead.trim().split(' ').every((word) => tables.words.ranks.has(word) || tables.words.courtesy.has(word));
  return lead === '' || titled || /^[Tt]he $/.test(lead) || roles.some(({ person, span }) => person.start === value.start && span.start <= start + 4);
}

type Place = 'head' | 'subject' | 'aside' | 'lead' | 'rest';

/** Where in its clause a value stands: as what the clause is about, somewhere else in the subject, in an aside to that, before it, or behind. */
function placeOf(sentence: SentenceReading, reading: Reading, clause: Clause, value: Span): Place {
  const { tokens } = sentence;
  if (isHead(sentence, reading, clause, value)) return 'head';
  if (value.end <= (tokens[clause.subject[0]]?.start ?? 0)) return 'lead';
  if (value.start < (tokens[clause.subject[1] - 1]?.end ?? 0)) return 'subject';
  return value.start < (tokens[clause.verb]?.start ?? 0) ? 'aside' : 'rest';
}

/** The clause that a value stands in: the last that begins before it, or else the main clause, whose lead it is in. */
export function clauseOfValue({ clauses, tokens }: SentenceReading, value: Span): Clause | null {
  return clauses.findLast(({ link, subject, lead }) => link === null || value.start >= (tokens[Math.min(subject[0], lead[0])]?.start ?? 0)) ?? null;
}

/** Whether among tokens [from, to) stands a verb that a value behind it may belong to instead, or what leads to one: "that Jones left", "a man who in 1954 became". */
export function holdsVerb({ tokens, speech }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to)).some((_, place) => isFinite({ tokens, parts: speech }, from + place) || /^W(?:P\$?|DT|RB)$/.test(speech[from + place] ?? ''));
}

/** "Wants to visit Paris": what comes behind need not have happened; but "began to move on Monday" did. */
const begins = /^(?:began|begin|begins|started|start|starts|continued|continues|due|set|expected|scheduled|planned|had|have|has|used|came|intended|estimated|believed|thought|said|reported|known|found|able|going|likely|is|are|was|were)$/;

/** Whether among tokens [from, to) stands a "to" with a verb that tells what is wanted or meant, not what is. */
function holdsPurpose({ tokens, speech }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to)).some(({ text }, place) => text === 'to' && speech[from + place + 1] === 'VB' && !begins.test(tokens[from + place - 1]?.text ?? ''));
}

const joinsValue = /^(?:in|at|on|near|from|to|by|with|for|against|of|during|since|until|between|outside|inside|around|and|or|the|including|according|about|than)$/;

/**
 * Whether a value behind the first mark of a predicate is still the predicate's: it follows a comma itself, with no more
 * than a preposition between, as in ", in Paris, on Monday" or a list; not in ", a film by Jones".
 */
function followsMark({ tokens, names, dates }: SentenceReading, { predicate }: Clause, at: number): boolean {
  const isPart = ({ text, start }: Token) => joinsValue.test(text) || /^\p{Lu}|^\d/u.test(text) || [...names, ...dates].some((span) => start >= span.start && start < span.end);
  let mark = at;
  for (;;) {
    const last = tokens.slice(0, mark).findLastIndex(({ kind }) => kind === 'mark');
    // ", and Jones best actress" begins something new where no list goes on.
    if (/^(?:and|or)$/.test(tokens[last + 1]?.text ?? '') && !tokens.slice(last - 1, last).every(isPart)) return false;
    if (last < predicate[1]) return tokens.slice(Math.max(last + 1, predicate[1]), mark).every(isPart);
    if (tokens[last]?.text !== ',' || !tokens.slice(last + 1, mark).every(isPart)) return false;
    mark = last;
  }
}

/** What is said of a deed, and so of none that is only wanted. */
const happens: ReadonlySet<FactKind> = new Set(['when', 'where', 'quantity']);

/** Whether "its" in a predicate means what only an aside behind the subject names: "Jones, of the Sea Org, left its group". */
function leansOnAside({ tokens, speech, names }: SentenceReading, { subject, predicate }: Clause): boolean {
  const isThing = (at: number) => (speech[at] ?? '').startsWith('NN') && !names.some((name) => name.type === 'person' && (tokens[at]?.start ?? 0) >= name.start && (tokens[at]?.end ?? 0) <= name.end);
  const first = tokens.findIndex(({ text }, at) => at >= predicate[0] && at < predicate[1] && /^(?:its?|the[iy]r?|them)$/.test(text));
  if (first < 0) return false;
  const places = [...Array(first).keys()].filter((at) => (at >= subject[0] && at < subject[1]) || at >= predicate[0]);
  return !places.some(isThing);
}

/** "The Home Office on Monday announced": a day may stand behind a subject and is still said of the verb. */
const adverbial = (kind: FactKind) => kind === 'when';

/** "To the hospital in Leeds", "of the fair in Oslo": where a thing is that itself only stands behind a preposition. */
function placesAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  const joint = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  let from = joint - 1;
  while (from > 0 && /^(?:JJ[RS]?|NN|NNS|CD)$/.test(speech[from] ?? '')) from--;
  return tokens[from]?.lower === 'the' && from < joint - 1 && /^(?:IN|TO)$/.test(speech[from - 1] ?? '');
}

/**
 * What a value is said of: the subject of its clause; or, where it is that itself, who or which it was that did what
 * follows. Null where no clause tells, or another one may, and for what only stands within the subject, beside it, or before the clause.
 */
export function saidOf(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const clause = clauseOfValue(sentence, value);
  if (!clause) return null;
  const { tokens } = sentence;
  const place = placeOf(sentence, reading, clause, value);
  const source = /\baccording to (?:the )?$/i.test(reading.article.text.slice(Math.max(0, value.start - 20), value.start));
  const at = tokens.findIndex((token) => token.start >= value.start);
  if (place === 'rest' && !source && holdsVerb(sentence, clause.verb + 1, at)) return null;
  if (place === 'rest' && !source && at >= clause.predicate[1] && !followsMark(sentence, clause, at)) return adverbial(kind) || kind === 'quantity' ? null : localSubject(sentence, value);
  if (place === 'rest' && happens.has(kind) && holdsPurpose(sentence, clause.verb, at)) return null;
  if (place === 'rest' && kind === 'where' && placesAnother(sentence, at)) return null;
  if (place === 'aside' && (!adverbial(kind) || tokens[clause.subject[1]]?.text === ',' || holdsVerb(sentence, clause.subject[1], at))) return null;
  if (place === 'lead' && holdsVerb(sentence, 0, clause.lead[1])) return null;
  if (opensThat(sentence, clause) || /^(?:IN|TO|CC|DT)$/.test(sentence.speech[clause.subject[1] - 1] ?? '')) return null;
  if (kind === 'when' && tokens[at - 1]?.text === 'of' && !/^(?:end|beginning|start|middle|summer|autumn|fall|winter|spring|morning|afternoon|evening|night|half|month|months|year)$/.test(tokens[at - 2]?.text ?? '')) return null;
  // "Jones and Smith were": one of them alone was not.
  if (place === 'head' && kind === 'event' && /^(?:were|are|have)$/.test(tokens[clause.verb]?.text ?? '')) return null;
  const named = kind === 'event' || kind === 'organisation' || kind === 'country';
  // What somebody is said to have done is somebody's word.
  if (named && place === 'head' && /^(?:that|if|unless)$/.test(clause.link ?? '')) return null;
  if (named && place === 'head') return leansOnAside(sentence, clause) ? null : `${asking[kind]} ${clauseWords(sentence, reading, clause.predicate)}`;
  const words = (range: readonly [number, number]) => clauseWords(sentence, reading, range);
  // "All 33 miners who had been trapped for 69 days": the days are those of another verb.
  if (place === 'subject' && tokens.slice(clause.subject[0], at).some((_, before) => /^(?:IN|W(?:P\$?|DT|RB))$/.test(sentence.speech[clause.subject[0] + before] ?? '') && !/^(?:than|about|over|under|around)$/i.test(tokens[clause.subject[0] + before]?.text ?? ''))) return null;
  if (place === 'subject' && kind === 'quantity') return countedIn(sentence, clause, value, words);
  if (place === 'subject' || (place === 'lead' && named && kind !== 'country')) return null;
  return (kind === 'quantity' && place === 'rest' ? countedBehind(sentence, clause, value, words, reading.tables) : null) ?? words(clause.subject);
}
