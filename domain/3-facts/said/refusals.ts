import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import type { SentenceReading } from '#facts/reading';
import type { Place } from '#facts/said/place';
import { holdsOthersVerb, holdsPurpose, holdsVerb } from '#facts/said/verbs';
import { opensThat } from '#facts/whole';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

/** A value in its clause: where it stands, and at which token. */
export type Standing = { readonly sentence: SentenceReading; readonly clause: Clause; readonly place: Place; readonly at: number; readonly value: Span; readonly kind: FactKind; /** Whether it is who a sentence is "according to". */ readonly isSource: boolean };

/** Whether a fact of a kind may ask who or which it was that did something. */
export const isNamed = (kind: FactKind): kind is 'event' | 'organisation' | 'country' => kind === 'event' || kind === 'organisation' || kind === 'country';

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

/** "In the centre of the island": who is in a part of a place is in that place. */
const isPart = /^(?:cent(?:er|re)|middle|heart|north|south|east|west|edge|outskirts|suburbs?|capital|city|town|village|province|state|region|district|island)$/;

/** "To the hospital in Leeds", "of the fair in Oslo": where a thing is that itself only stands behind a preposition. */
function placesAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  const joint = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (tokens[joint]?.text === 'of' && isPart.test(tokens[joint - 1]?.text ?? '')) return false;
  let from = joint - 1;
  while (from > 0 && /^(?:JJ[RS]?|NN|NNS|CD)$/.test(speech[from] ?? '')) from--;
  return tokens[from]?.lower === 'the' && from < joint - 1 && /^(?:IN|TO)$/.test(speech[from - 1] ?? '');
}

/** Behind these a day is that of the deed: "the end of 2014"; behind other nouns it is theirs, "the Convention of 1886". */
const hasParts = /^(?:end|beginning|start|middle|summer|autumn|fall|winter|spring|morning|afternoon|evening|night|half|months?|year)$/;
const isPlural = /^(?:were|are|have)$/;

/** Whether behind the beginning of a subject a preposition or "who" leads to what stands at a token: "miners who had been trapped for 69 days". */
function isOfAnother({ tokens, speech }: SentenceReading, from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower }, before) => /^(?:IN|W(?:P\$?|DT|RB))$/.test(speech[from + before] ?? '') && !/^(?:than|about|over|under|around)$/.test(lower));
}

/** Whether behind a number its thing is told by more: ", 75 mile", "long tower". */
function isPartOfThing({ tokens, speech }: SentenceReading, { end }: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const isShape = /^(?:long|wide|tall|high|deep|thick|old)$/.test(tokens[at]?.text ?? '');
  return (isShape && /^(?:NN|JJ)/.test(speech[at + 1] ?? '')) || (tokens[at]?.text === ',' && speech[at + 1] === 'CD' && /^(?:NN|JJ)$/.test(speech[at + 2] ?? ''));
}

/** Whether a subject stands in a relative clause whose "which" or "whom" is what its verb is about: no verb lies between them. */
function isInRelative({ tokens, speech }: SentenceReading, subject: number): boolean {
  const link = tokens.slice(0, subject).findLastIndex(({ text }) => /^(?:which|whom)$/.test(text));
  return link >= 0 && !tokens.slice(link + 1, subject).some((_, at) => isFinite({ tokens, parts: speech }, link + 1 + at));
}

const tellsThat = /^(?:found|showed|shows|suggested|suggests|believed|believes|thought|thinks|noted|notes|felt|feared|hoped|knew|estimated|concluded|argued|argues)$/;

/** Why nothing is said of the subject of a clause by a value that stands in it: one reason each. */
const refusals: readonly ((standing: Standing) => boolean)[] = [
  ({ place, isSource, sentence, clause, at }) => place === 'rest' && !isSource && holdsOthersVerb(sentence, clause.verb + 1, at),
  ({ place, kind, sentence, clause, at }) => place === 'rest' && happens.has(kind) && holdsPurpose(sentence, clause.verb, at),
  ({ place, kind, sentence, at }) => place === 'rest' && kind === 'where' && placesAnother(sentence, at),
  // "The Home Office on Monday announced": a day may stand behind a subject and is still said of the verb.
  ({ place, kind, sentence, clause, at }) => place === 'aside' && (kind !== 'when' || sentence.tokens[clause.subject[1]]?.text === ',' || holdsVerb(sentence, clause.subject[1], at)),
  ({ place, sentence, clause }) => place === 'lead' && holdsVerb(sentence, 0, clause.lead[1]),
  ({ place, kind }) => place === 'lead' && (kind === 'event' || kind === 'organisation'),
  // "As with all celebrations in Taiwan, the festival": only what a sentence is set in is said of it.
  ({ place, kind, sentence, clause }) => place === 'lead' && kind === 'country' && !/^(?:in|across|throughout|outside|inside|from)$/.test(sentence.tokens[clause.lead[0]]?.lower ?? ''),
  // "Accused of sending troops in 2019": when they were sent.
  ({ place, kind, sentence: { speech }, clause, at }) => place === 'rest' && (kind === 'when' || kind === 'where') && speech.slice(clause.verb + 1, at).some((part, offset) => part === 'IN' && speech[clause.verb + 2 + offset] === 'VBG'),
  // "A $1 trillion, 75 mile long tower": a measure that is part of a thing's name.
  ({ kind, sentence, value }) => kind === 'quantity' && isPartOfThing(sentence, value),
  // "Either 49 per cent or 27 per cent": neither is told alone.
  ({ kind, sentence, at }) => kind === 'quantity' && (sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'either') || (sentence.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'or') && sentence.tokens.some(({ lower }) => lower === 'either'))),
  // "Found a reduction by 2050 exceeded": behind a verb of telling, what stands before another verb is of that.
  ({ place, kind, sentence, clause, at }) => place === 'rest' && happens.has(kind) && tellsThat.test(sentence.tokens[clause.verb]?.text ?? '') && holdsVerb(sentence, at, clause.predicate[1]),
  ({ place, kind }) => place === 'subject' && kind !== 'quantity',
  ({ place, sentence, clause, at }) => place === 'subject' && isOfAnother(sentence, clause.subject[0], at),
  ({ sentence, clause }) => opensThat(sentence, clause),
  // A subject that is cut behind "in" or "and" is another.
  ({ sentence, clause }) => /^(?:IN|TO|CC|DT)$/.test(sentence.speech[clause.subject[1] - 1] ?? ''),
  ({ kind, sentence: { tokens }, at }) => kind === 'when' && tokens[at - 1]?.text === 'of' && !hasParts.test(tokens[at - 2]?.text ?? ''),
  // "Jones and Smith were": one of them alone was not.
  ({ place, kind, sentence, clause }) => place === 'head' && kind === 'event' && isPlural.test(sentence.tokens[clause.verb]?.text ?? ''),
  // "A group, which Norway and Chile joined": what Chile joined stands before "which".
  ({ place, kind, sentence, clause }) => place === 'head' && isNamed(kind) && isInRelative(sentence, clause.subject[0]),
  // What somebody is said to have done is somebody's word.
  ({ place, kind, clause }) => place === 'head' && isNamed(kind) && /^(?:that|if|unless)$/.test(clause.link ?? ''),
  ({ place, kind, sentence, clause }) => place === 'head' && isNamed(kind) && leansOnAside(sentence, clause),
];

/** Whether a value tells nothing of the subject of its clause: it belongs to another clause, thing or time, or the clause is cut. */
export function isRefused(standing: Standing): boolean {
  return refusals.some((refuses) => refuses(standing));
}
