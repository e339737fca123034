import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import { numberOf } from '#facts/found/number-of';
import { namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import { explainedBy, inWords, phraseEnding } from '#facts/said/phrases';
import { isNamed } from '#facts/said/refusals';
import { holdsPurpose, holdsVerb } from '#facts/said/verbs';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

const leads = /^(?:in|of|near|by|from)$/;
/** These may belong to the verb instead, but not where what stands before them explains another thing: ", a film by Jones". */
const loose = /^(?:by|from)$/;
/** What makes a name another's, or a part of a longer one: "the Commission on the Status of Women". */
const goesOn = /^(?:['’]|(?: (?:on|for|of)(?: the)? \p{Lu}))/u;
/** What holds of several together holds of none of them alone. */
const together = /\b(?:each other|one another|both|together|respectively|jointly)\b|\b(?:the|an?) \d+$/;
const direction = /^(?:northern|southern|eastern|western|central|nearby|the)$/;
/** Of these nothing is told: "in front of Paris", "the rest of France". */
const tellsNothing = /^(?:front|terms|favou?r|spite|support|part|parts|rest|case|cases|charge|people|government|side|kind|sort|number|way|time|example|name|lot|means|use|copy|account|one|behalf|member|members|half|most|some|all|many)$/;

/** "A final in Qatar", "the death of Jones": the thing whose own a name is, by the preposition between them. */
function ofNoun(sentence: SentenceReading, reading: Reading, value: Span, at: number): string | null {
  const { tokens } = sentence;
  let joint = at - 1;
  while (direction.test(tokens[joint]?.lower ?? '')) joint--;
  const head = tokens[joint - 1];
  // "The filling of the dam's lake" is not the dam's.
  if (goesOn.test(reading.article.text.slice(value.end, value.end + 16)) || !leads.test(tokens[joint]?.text ?? '') || !head || tellsNothing.test(head.lower)) return null;
  const from = phraseEnding(sentence, joint - 1);
  const mayBeVerbs = loose.test(tokens[joint]?.text ?? '') && tokens[(from ?? 0) - 1]?.kind !== 'mark';
  const explained = from === null ? null : explainedBy(sentence, from);
  // "Critics of the Church" tells of critics.
  const isOrganisation = sentence.names.some(({ start, type }) => start === value.start && type === 'organisation');
  if (isOrganisation && explained === null && namesPeople(head.lower, reading.tables)) return null;
  // "The president of Niger" is one who has a name.
  return from === null || mayBeVerbs || (explained === null && reading.tables.roles.has(head.lower)) ? null : (explained ?? inWords(sentence, reading, from, joint - 1));
}

/** "An operation that lasted about 22 hours": what "that" or "who" stands for, where its verb follows and nothing else is done before the value. */
function ofRelative(sentence: SentenceReading, reading: Reading, at: number): string | null {
  const { tokens, speech } = sentence;
  const link = tokens.slice(0, at).findLastIndex(({ text }) => /^(?:that|who|which)$/.test(text));
  if (link < 1 || !isFinite({ tokens, parts: speech }, link + 1)) return null;
  const auxiliaries = tokens.slice(link + 1, at).findIndex(({ text }) => !/^(?:had|has|have|been|was|were|is|are|also)$/.test(text));
  const verb = link + 1 + Math.max(0, auxiliaries);
  if (holdsVerb(sentence, verb + 1, at) || holdsPurpose(sentence, link, at) || tokens.slice(link, at).some(({ kind }) => kind === 'mark')) return null;
  const last = tokens[link - 1]?.text === ',' ? link - 2 : link - 1;
  const from = phraseEnding(sentence, last);
  // "Is an initiative that", "a group of people who": the subject, or the group, is meant.
  return from === null || /^(?:is|was|are|were|among|of|and|or|for|with)$/.test(tokens[from - 1]?.text ?? '') ? null : explainedBy(sentence, from) ?? inWords(sentence, reading, from, last);
}

/** What is counted: "more than 100 ministers" are ministers. */
function ofCount(sentence: SentenceReading, reading: Reading, value: Span): string | null {
  const { tokens } = sentence;
  const number = numberOf(sentence, value);
  if (number?.unit !== 'count' || !number.head || number.compound || number.measured.end !== number.end) return null;
  const [from, to] = [tokens.findIndex(({ start }) => start >= number.end), tokens.findIndex(({ end }) => end === number.head?.end)];
  const isRank = /^(?:top|first|last|next|final)$/.test(tokens[tokens.findIndex(({ start }) => start >= value.start) - 1]?.lower ?? '');
  return from < 0 || to < from || isRank || tokens[from]?.lower === 'more' ? null : inWords(sentence, reading, from, to);
}

/** "Two weeks of talks", "a prize of 8 million kronor": what a measure is the extent of. */
function ofMeasure(sentence: SentenceReading, reading: Reading, value: Span, at: number): string | null {
  const { tokens, speech } = sentence;
  const behind = tokens.findIndex(({ start }) => start >= value.end);
  const noun = tokens[behind]?.text === 'of' && /^NNS?$/.test(speech[behind + 1] ?? '') && speech[behind + 2]?.startsWith('NN') !== true;
  if (noun) return inWords(sentence, reading, behind + 1, behind + 1);
  return tokens[at - 1]?.text === 'of' ? ofNoun(sentence, reading, value, at) : null;
}

/** Whether a name is one of those that together are the subject of a clause: "Brad Pitt and Laura Dern". */
function isOneOf(sentence: SentenceReading, { subject: [from, to], tense, verb }: Clause, at: number): boolean {
  const { tokens, names } = sentence;
  // What somebody said that they did is somebody's word.
  if (holdsVerb(sentence, 0, from)) return false;
  if (tense !== 'past' && !/^(?:are|have|were|had)$/.test(tokens[verb]?.text ?? '')) return false;
  // ", and" before the second of two begins something else.
  const marks = tokens.slice(from, to).filter(({ text }) => text === ',').length;
  if (marks === 1 && tokens.slice(from, to).some(({ text }, place) => text === ',' && tokens[from + place + 1]?.text === 'and')) return false;
  const isName = (token: number) => names.some(({ start, end }) => (tokens[token]?.start ?? 0) >= start && (tokens[token]?.end ?? 0) <= end);
  const joined = tokens.slice(from, to).every(({ text }, place) => isName(from + place) || /^(?:,|and|the)$/i.test(text));
  return joined && at >= from && at < to && tokens.slice(from, to).some(({ text }) => text === 'and');
}

/**
 * The thing in a sentence whose own a value is, where the subject of its clause does not tell: what is counted, what "in" or "of"
 * ties it to, what a "that" behind it stands for; of one among several, what they did. Null where none is told.
 */
export function belongsTo(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind, clause: Clause | null, predicate: string): string | null {
  const { tokens, speech } = sentence;
  // Without a clause a sentence may still be one, where it begins with what it is about and has a verb.
  if (!clause && (/^(?:IN|TO|RB|VB|CD)/.test(speech[0] ?? '') || !speech.some((_, at) => isFinite({ tokens, parts: speech }, at)))) return null;
  const at = tokens.findIndex((token) => token.start >= value.start);
  if (clause && isNamed(kind) && !together.test(predicate) && isOneOf(sentence, clause, at)) return `those who ${predicate}`;
  if (kind === 'quantity') return ofCount(sentence, reading, value) ?? ofRelative(sentence, reading, at) ?? ofMeasure(sentence, reading, value, at);
  return (kind === 'when' ? null : ofNoun(sentence, reading, value, at)) ?? (isNamed(kind) ? null : ofRelative(sentence, reading, at));
}
