import { holdsOpenDate, inverted, leans, opensThatClause, otherClauseBetween, predicateSpan, subjectSpan } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { dateInWords } from '#language/days';

/** What says when without "on" or "in". */
const itself = /\b(?:yesterday|today)(?: (?:morning|afternoon|evening|night))?$|\b(?:this (?:morning|afternoon|evening)|last night|tonight)$/i;

/** The date with its "on" or "in"; null after another preposition, which the question would have to keep. */
function datePhrase({ fact, reading, sentence }: Scene): { start: number; end: number } | null {
  const { start, end } = fact.evidence;
  const before = reading.article.text.slice(sentence.span.start, start);
  if (itself.test(reading.article.text.slice(start, end))) return { start, end };
  const lead = /\b(?:[Oo]n|[Ii]n) $/.exec(before)?.[0];
  return lead === undefined ? null : { start: start - lead.length, end };
}

const openers = { 10: 'On what date', 7: 'When', 4: 'In which year' } as const;

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const { clause } = sentence;
  const date = fact.kind === 'when' ? datePhrase(scene) : null;
  const predicate = clause && predicateSpan(scene, clause);
  const subject = clause && subjectSpan(scene, clause);
  if (!clause || !date || !predicate || !subject) return [];
  const inPredicate = date.start >= predicate.start && date.end <= predicate.end;
  if (!inPredicate && date.end > subject.start) return [];
  const verb = sentence.tokens[clause.verb];
  if (!verb || /^(?:has|have)$/.test(verb.text) || opensThatClause(scene, predicate)) return [];
  if (inPredicate && otherClauseBetween(scene, verb.end, date.start) && !(clause.tense === 'auxiliary' && !otherClauseBetween(scene, sentence.tokens[clause.verb + 1]?.end ?? verb.end, date.start))) return [];
  const rest = { start: predicate.start, end: predicate.end };
  const others = sentence.dates.filter((other) => other.start !== fact.evidence.start);
  if (others.some((other) => other.start >= predicate.start && other.end <= predicate.end)) return [];
  if (leans(scene, rest) || leans(scene, subject) || others.some((other) => holdsOpenDate(scene, other))) return [];
  const question = inverted(scene, clause, inPredicate ? [date] : []);
  const opener = fact.value.length === 10 ? openers[10] : fact.value.length === 7 ? openers[7] : fact.value.length === 4 ? openers[4] : null;
  // "did the stern come loose": of what, only the article says.
  if (question === null || opener === null || question.split(' ').length < (/ \p{Lu}/u.test(question) ? 5 : 6)) return [];
  const stem = `${opener} ${question}?`;
  const key = dateInWords(fact.value);
  return [
    { template: 'when', form: 'choice', facts: [fact], stem, keys: [key], distractors: distractorsFor(scene, stem), difficulty: 0.5, worth: 0.92 },
    { template: 'when', form: 'typed', facts: [fact], stem, keys: [key], distractors: [], difficulty: 0.75, worth: 0.6 },
  ];
}

/** "On what date did ...?" */
export const whenDid: Template = { name: 'when', ask };
