import type { Span } from '#articles/article';
import { answersFor } from '#items/answers-for';
import { holdsOpenDate, inverted, isAnybody, leans, predicateSpan, subjectSpan } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { framed } from '#items/wordings';
import { isCapitalOfNamed } from '#items/named-country';

/** The place with its "in" or "at"; null where no such word stands before it. */
function placePhrase({ fact, reading, sentence }: Scene): (Span & { readonly by: string }) | null {
  const { start, end } = fact.evidence;
  const lead = /\b([Ii]n|[Aa]t) (?:the )?$/.exec(reading.article.text.slice(sentence.span.start, start));
  return lead ? { start: start - lead[0].length, end, by: (lead[1] ?? 'in').toLowerCase() } : null;
}

/** "At which university", "In which city", or "Where". */
function openers({ fact, reading, sentence }: Scene): readonly [string, ...string[]] {
  const name = reading.article.text.slice(fact.evidence.start, fact.evidence.end);
  const row = reading.tables.places.get(name);
  if (row?.grain === 'city' || row?.grain === 'capital') return ['In which city', 'In what city', 'Where'];
  const last = name.split(' ').find((word) => reading.tables.words.venueWords.has(word.toLowerCase()))?.toLowerCase();
  const at = placePhrase({ fact, reading, sentence, facts: [] })?.by;
  return [last !== undefined && at === 'at' ? `At which ${last}` : 'Where'];
}

/** "won four Oscars at the Dolby Theatre in Hollywood": the one place would answer as well as the other. */
function holdsAnotherPlace({ fact, reading, sentence }: Scene): boolean {
  const { text } = reading.article;
  return reading.names.some(({ type, start, end }) => type === 'place' && start >= sentence.span.start && end <= sentence.span.end
    && (end <= fact.evidence.start || start >= fact.evidence.end) && /\b(?:in|at|on) (?:the )?$/i.test(text.slice(sentence.span.start, start)));
}

/** Between verb and place nothing may stand that the place could belong to instead. */
function placeBelongsToVerb({ sentence, reading }: Scene, verbEnd: number, placeStart: number): boolean {
  return sentence.tokens.filter((token) => token.start >= verbEnd && token.end <= placeStart).every((token, at) => {
    if (/^(?:to|that|and|who|which|,|for|against|of|from|about|between)$/.test(token.text)) return false;
    return !(at > 0 && /[a-z]ing$/.test(token.text)) && !(at > 0 && reading.tables.verbs.past.has(token.text));
  });
}

/** "In Leeds, Jones apologised", and not "As the march left the park, in Leeds, Jones apologised". */
function isLead({ sentence }: Scene, place: Span): boolean {
  return sentence.tokens[sentence.opening]?.start === place.start;
}

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const { clause } = sentence;
  // Where the US President speaks in Washington is no question.
  const place = fact.kind === 'where' && !isCapitalOfNamed(scene) ? placePhrase(scene) : null;
  const predicate = clause && predicateSpan(scene, clause);
  const subject = clause && subjectSpan(scene, clause);
  const verbEnd = clause ? sentence.tokens[clause.verb]?.end : undefined;
  if (!clause || !place || holdsAnotherPlace(scene) || !predicate || !subject || verbEnd === undefined) return [];
  const inPredicate = place.start >= predicate.start && place.end <= predicate.end;
  if (inPredicate ? !placeBelongsToVerb(scene, verbEnd, place.start) : place.end > subject.start || !isLead(scene, place)) return [];
  // Where somebody looked on or spoke is no matter.
  if (isAnybody(scene) || /^(?:watched|waited|stood|sat|attended|said|says|told|announced|announces|reported|added|warned|declared|confirmed|admitted|wrote|spoke|argued|noted)$/.test(sentence.tokens[clause.verb]?.text ?? '')) return [];
  // "won the marathon in Rio de Janeiro in 2016 and the London Marathon": the second was elsewhere.
  if (inPredicate && / and /.test(scene.reading.article.text.slice(place.end, predicate.end))) return [];
  if (leans(scene, predicate) || leans(scene, subject) || holdsOpenDate(scene, predicate)) return [];
  const question = inverted(scene, clause, inPredicate ? [place] : []);
  if (question === null || question.split(' ').length < 5) return [];
  const stem = framed(openers(scene), question, 'where', fact);
  return [
    { template: 'where', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.4 },
    { template: 'where', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.65 },
  ];
}

/** "In which city did ...?" */
export const whereDid: Template = { name: 'where', ask };
