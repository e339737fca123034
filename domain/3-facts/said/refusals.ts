import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import type { SentenceReading } from '#facts/reading';
import type { Place } from '#facts/said/place';
import { holdsOthersVerb, holdsPurpose, holdsVerb } from '#facts/said/verbs';
import { opensThat } from '#facts/whole';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

/** A value in its clause: where it stands, and at which token. */
export type Standing = { readonly sentence: SentenceReading; readonly clause: Clause; readonly place: Place; readonly at: number; readonly value: Span; readonly kind: FactKind };

/** Whether "its" in a predicate means what only an aside behind the subject names: "Jones, of the Sea Org, left its group". */
function leansOnAside({ tokens, speech, names }: SentenceReading, { subject, predicate }: Clause): boolean {
  const isThing = (at: number) => (speech[at] ?? '').startsWith('NN') && !names.some((name) => name.type === 'person' && (tokens[at]?.start ?? 0) >= name.start && (tokens[at]?.end ?? 0) <= name.end);
  const first = tokens.findIndex(({ text }, at) => at >= predicate[0] && at < predicate[1] && /^(?:its?|the[iy]r?|them)$/.test(text));
  if (first < 0) return false;
  const places = [...Array(first).keys()].filter((at) => (at >= subject[0] && at < subject[1]) || at >= predicate[0]);
  return !places.some(isThing);
}

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

/** Why a number counts nothing that its clause tells of. */
const ofNumbers: readonly ((standing: Standing) => boolean)[] = [
  ({ place, sentence, clause, at }) => place === 'rest' && (holdsOthersVerb(sentence, clause.verb + 1, at) || holdsPurpose(sentence, clause.verb, at)),
  // "A $1 trillion, 75 mile long tower": a measure that is part of a thing's name.
  ({ sentence, value }) => isPartOfThing(sentence, value),
  // "Either 49 per cent or 27 per cent": neither is told alone.
  ({ sentence, at }) => sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'either') || (sentence.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'or') && sentence.tokens.some(({ lower }) => lower === 'either')),
  // "Found a reduction by 2050 exceeded": behind a verb of telling, what stands before another verb is of that.
  ({ place, sentence, clause, at }) => place === 'rest' && tellsThat.test(sentence.tokens[clause.verb]?.text ?? '') && holdsVerb(sentence, at, clause.predicate[1]),
  ({ place, sentence, clause, at }) => place === 'subject' && isOfAnother(sentence, clause.subject[0], at),
];

/** Why a name did not do by itself what its clause says. */
const ofNames: readonly ((standing: Standing) => boolean)[] = [
  // "Jones and Smith were": one of them alone was not.
  ({ kind, sentence, clause }) => kind === 'event' && isPlural.test(sentence.tokens[clause.verb]?.text ?? ''),
  // "A group, which Norway and Chile joined": what Chile joined stands before "which".
  ({ sentence, clause }) => isInRelative(sentence, clause.subject[0]),
  // What somebody is said to have done is somebody's word.
  ({ clause }) => /^(?:that|if|unless)$/.test(clause.link ?? ''),
  ({ sentence, clause }) => leansOnAside(sentence, clause),
];

/** Whether a value tells nothing of its clause: it belongs to another clause or thing, or the clause is cut. */
export function isRefused(standing: Standing): boolean {
  const { sentence, clause, kind } = standing;
  // A subject that is cut behind "in" or "and" is another.
  if (opensThat(sentence, clause) || /^(?:IN|TO|CC|DT)$/.test(sentence.speech[clause.subject[1] - 1] ?? '')) return true;
  return (kind === 'quantity' ? ofNumbers : ofNames).some((refuses) => refuses(standing));
}
