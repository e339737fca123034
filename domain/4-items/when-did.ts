import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import { lacksOn } from '#facts/days-in-words';
import { holdsOpenDate, inSimplePast, inverted, isAnybody, leans, opensThatClause, otherClauseBetween, predicateSpan, questionWords, subjectSpan, subjectWords } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { isFeast } from '#items/gap-worth';
import { framed } from '#items/wordings';
import type { Clause } from '#language/clauses';
import { dateInWords, isToldByWeekday, isWeekday, withWeekday } from '#language/days';

/** What says when without "on" or "in". */
const itself = /\b(?:yesterday|today)(?: (?:morning|afternoon|evening|night))?$|\b(?:this (?:morning|afternoon|evening)|last night|tonight)$/i;

/** The date with its "on" or "in"; null after another preposition, which the question would have to keep. */
function datePhrase({ fact, reading, sentence }: Scene): { start: number; end: number } | null {
  const { start, end } = fact.evidence;
  const before = reading.article.text.slice(sentence.span.start, start);
  const date = sentence.dates.find((other) => other.start === start);
  if (itself.test(reading.article.text.slice(start, end)) || (date && lacksOn(sentence, date))) return { start, end };
  // "By the time of a ceasefire in 1998": the year of that, and of what follows only the end.
  if (/\bby the time (?:of )?[^,]*$/i.test(before)) return null;
  const lead = /\b(?:(?:[Ee]arly|[Ll]ate) )?(?:[Oo]n|[Ii]n) $/.exec(before)?.[0];
  return lead === undefined ? null : { start: start - lead.length, end };
}

const openers = {
  10: ['On what date', 'On which date', 'On which calendar date'],
  7: ['In which month and year', 'In what month and year'],
  4: ['In which year', 'In what year', 'During which year'],
} as const;

/** A clause whose day is sure, and the words that tell the day where they stand behind the verb. */
export type Dated = { readonly clause: Clause; readonly predicate: Span; readonly cuts: readonly Span[] };

/** The clause that a date belongs to; null where another one may, or where its words lean on others. */
export function datedClause(scene: Scene): Dated | null {
  const { fact, sentence } = scene;
  const { clause } = sentence;
  // "On Sunday": the date that this was does not stand in its sentence; that of the news itself, the article stands under.
  if (sentence.index > 0 && !/\d/.test(scene.reading.article.text.slice(fact.evidence.start, fact.evidence.end))) return null;
  if (isFeast(scene)) return null;
  const date = fact.kind === 'when' ? datePhrase(scene) : null;
  const predicate = clause && predicateSpan(scene, clause);
  const subject = clause && subjectSpan(scene, clause);
  if (!clause || !date || !predicate || !subject) return null;
  const inPredicate = date.start >= predicate.start && date.end <= predicate.end;
  if (!inPredicate && date.end > subject.start) return null;
  const verb = sentence.tokens[clause.verb];
  // "The solar system is one planet smaller on Thursday": so it is from then on.
  const { date: published } = scene.reading.article;
  if (fact.kind === 'when' && verb && /^(?:is|are)$/.test(verb.text) && published !== null && fact.value <= published) return null;
  if (!verb || /^(?:has|have)$/.test(verb.text) || opensThatClause(scene, predicate)) return null;
  if (inPredicate && otherClauseBetween(scene, verb.end, date.start) && !(clause.tense === 'auxiliary' && !otherClauseBetween(scene, sentence.tokens[clause.verb + 1]?.end ?? verb.end, date.start))) return null;
  const others = sentence.dates.filter((other) => other.start !== fact.evidence.start);
  if (others.some((other) => other.start >= predicate.start && other.end <= predicate.end)) return null;
  if (leans(scene, predicate) || leans(scene, subject) || others.some((other) => holdsOpenDate(scene, other))) return null;
  return { clause, predicate, cuts: inPredicate ? [date] : [] };
}

/** "Diego Maradona died": what happened on a day, without the day; null where that is not sure or is too short to be told from others. */
export function eventWords(scene: Scene): string | null {
  const dated = datedClause(scene);
  const subject = dated && subjectWords(scene, dated.clause);
  if (!dated || subject === null || dated.clause.tense === 'present') return null;
  const words = `${subject} ${inSimplePast(questionWords(scene, dated.predicate, dated.cuts).replace(/^also /, ''), scene.reading.tables.verbs)}`;
  const count = words.split(' ').length;
  return count < 3 || count > 18 || /[“”()]/.test(words) ? null : capitalised(words);
}

/** "Did the walkout begin and filled the streets": a second verb would have to change as well. */
function goesOn({ sentence: { tokens, speech } }: Scene, { clause }: Dated): boolean {
  return tokens.some(({ text }, at) => at > clause.verb && at < clause.predicate[1] - 1 && /^(?:and|but)$/.test(text) && /^VBD$/.test(speech[at + 1] ?? ''));
}

function ask(scene: Scene): ItemDraft[] {
  const { fact } = scene;
  const dated = datedClause(scene);
  if (!dated || isAnybody(scene)) return [];
  const question = inverted(scene, dated.clause, dated.cuts);
  const opener = fact.value.length === 10 ? openers[10] : fact.value.length === 7 ? openers[7] : fact.value.length === 4 ? openers[4] : null;
  // "did the stern come loose": of what, only the article says.
  if (question === null || opener === null || goesOn(scene, dated) || question.split(' ').length < (/ \p{Lu}/u.test(question) ? 5 : 6)) return [];
  const stem = framed(opener, question, 'when', fact);
  const key = dateInWords(fact.value);
  // Who read "Friday" may write it.
  const own = scene.reading.article.text.slice(fact.evidence.start, fact.evidence.end);
  const option = (text: string) => (isToldByWeekday(own) ? withWeekday(text) : text);
  return [
    { template: 'when', form: 'choice', facts: [fact], stem, keys: [option(key)], distractors: distractorsFor(scene, stem).map(option), difficulty: 0.5 },
    { template: 'when', form: 'typed', facts: [fact], stem, keys: [key, ...(isWeekday(own) ? [own] : [])], distractors: [], difficulty: 0.75 },
  ];
}

/** "On what date did ...?" */
export const whenDid: Template = { name: 'when', ask };
