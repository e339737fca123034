import type { Span } from '#articles/article';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Clause } from '#language/clauses';

const describes = /^(?:NNP?S?|JJ[RS]?|HYPH|POS|VBN)$/;

/** "The Danish shipping company Maersk", "House Speaker Paul Ryan": whether only nouns and adjectives that say what it is stand before a name of a person or organisation. */
function isDescribed({ tokens, speech, names }: SentenceReading, { subject: [from] }: Clause, value: Span): boolean {
  const at = tokens.findIndex(({ start }) => start === value.start);
  const type = names.find(({ start }) => start === value.start)?.type;
  const first = tokens[from]?.lower === 'the' ? from + 1 : from;
  return (type === 'person' || type === 'organisation') && at > first && isWord(speech[at - 1]) && speech.slice(first, at).every((part) => describes.test(part));
}

/** What a name follows that says what it is: a noun, and no adjective, "former Maersk", "northern Italy". */
const isWord = (part: string | undefined) => /^NNP?S?$/.test(part ?? '');

/** Whether a name is what a clause is about: the end of its subject, with nothing but an article, a role or what describes it before it. */
function isHead(sentence: SentenceReading, { roles, article, tables }: Reading, clause: Clause, value: Span): boolean {
  const { tokens } = sentence;
  const { subject } = clause;
  if (tokens[subject[1] - 1]?.end !== value.end) return false;
  const start = tokens[subject[0]]?.start ?? value.start;
  const lead = article.text.slice(start, value.start);
  const titled = lead.trim().split(' ').every((word) => tables.words.ranks.has(word) || tables.words.courtesy.has(word));
  return lead === '' || titled || /^[Tt]he $/.test(lead) || roles.some(({ person, span }) => person.start === value.start && span.start <= start + 4) || isDescribed(sentence, clause, value);
}

/** Where in its clause a value stands. */
export type Place = 'head' | 'subject' | 'aside' | 'lead' | 'rest';

/** Where in its clause a value stands: as what the clause is about, somewhere else in the subject, in an aside to that, before it, or behind. */
export function placeOf(sentence: SentenceReading, reading: Reading, clause: Clause, value: Span): Place {
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
