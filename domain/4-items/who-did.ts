import { isComplete } from '#facts/deeds';
import { deedOf } from '#facts/said-of';
import { cutsList } from '#facts/whole';
import { holdsOpenDate, inSimplePast, leans, opensThatClause, predicateSpan, questionWords, subjectSpan } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { framed } from '#items/wordings';
import { isTurned } from '#language/clauses/scene';
import { answersFor } from '#items/answers-for';

const openers = { where: ['Which place', 'What place'], event: ['Who', 'Which person'], organisation: ['Which organisation', 'What organisation'], country: ['Which country', 'What country'] } as const;
/** Where the answer is written, an office would answer "who" as well as a name. */
const naming = { where: 'What is the name of the place that', event: 'What is the name of the person who', organisation: 'What is the name of the organisation that', country: 'What is the name of the country that' } as const;

const plural = /^(?:were|are|have)$/;
/** "Which organisation recommends": what one does, as the article says it. */
const doneByOneNow = /[^su]s$|^(?:passes|discusses|focuses|has|is)$/;

/** The words after "Who": the predicate, if it can be asked for by itself. */
function predicateFor(scene: Scene): string | null {
  const { clause, tokens } = scene.sentence;
  const subject = clause && subjectSpan(scene, clause);
  const span = clause && predicateSpan(scene, clause);
  if (!clause || !subject || !span) return null;
  const { evidence } = scene.fact;
  if (!scene.sentence.names.some(({ start, end }) => start === evidence.start && end === evidence.end)) return null;
  if (evidence.end !== subject.end || evidence.start < subject.start || leans(scene, span, scene.fact.kind !== 'event') || holdsOpenDate(scene, span)) return null;
  // "Queen Beatrix of the Netherlands signed": she did, and not her country.
  if (tokens.some((token) => token.start >= subject.start && token.end <= evidence.start && /^(?:and|or|,|of|for|in|from|at|with)$/.test(token.text))) return null;
  const verb = tokens[clause.verb]?.text ?? '';
  // "Is also a third-grader": somebody else is one too.
  if (/^(?:is|was|has)$/.test(verb) && tokens.some(({ text }) => /^(?:also|too|another|one)$/.test(text))) return null;
  if (isTurned(tokens, clause) || plural.test(verb) || (clause.tense === 'present' && !doneByOneNow.test(verb))) return null;
  if (cutsList(scene.sentence, scene.reading.article.text, clause) || !isComplete(scene.sentence, clause.predicate[1])) return null;
  const text = inSimplePast(questionWords(scene, span).replace(/^also /, ''), scene.reading.tables.verbs);
  if (/\b(?:not|never|no|n't)\b/.test(text) || opensThatClause(scene, span)) return null;
  const named = scene.sentence.names.some(({ start, end }) => start >= span.start && end <= span.end) || /\d/.test(text);
  return text.split(' ').length >= 5 || (named && text.split(' ').length === 4 && !/^(?:died|was|is)\b/.test(text)) ? text : null;
}

/** Whether the article says the same of somebody else in another sentence. */
function saidOfOthers({ reading, sentence }: Scene, predicate: string): boolean {
  const start = predicate.split(' ').slice(0, 3).join(' ');
  return reading.sentences.some((other) => other.index !== sentence.index && reading.article.text.slice(other.span.start, other.span.end).includes(start));
}

/** What a fact's own subject asks, "was born in Kenya", where that is not the main clause but stands beside a name or in a clause that is joined; null where the main clause asks it. */
function wordsBeside({ fact, sentence, reading }: Scene): string | null {
  const { clause, tokens } = sentence;
  // What stands beside a name, "the chemicals company of Jones", leaves out what its sentence says of it.
  if (/^(?:who|which \w+) /.test(fact.subject)) return '';
  const words = deedOf(sentence, reading, fact.evidence, fact.kind);
  const verb = clause ? tokens.slice(clause.verb, clause.verb + 2).map(({ text }) => text).join(' ') : null;
  return words === null || verb === null || words.startsWith(verb) ? null : words;
}

/** Such words, if they can be asked for by themselves: in the past, long enough, and of nobody but who is asked for. */
function askable(words: string, { reading }: Scene): string | null {
  const [first = ''] = words.split(' ');
  const isPast = reading.tables.verbs.past.has(first) || /^(?:was|is|had|has)$|[a-z]ed$/.test(first);
  return isPast && words.split(' ').length >= 4 && !/\b(?:not|never|no|he|she|his|her|him|its|their|they|it)\b/.test(words) ? words : null;
}

/** What others may have done as well, and the article need not say: "knew Jones personally", "watched the run". */
const ofMany = /^(?:had |has )?(?:knew|known|believed|thought|felt|saw|seen|heard|liked|watched|stood|waited|hoped|wanted|feared) /;

/** What somebody, or an organisation or country, did, where nobody else is said to have done so; null where it cannot stand by itself. */
export function ownDeed(scene: Scene): string | null {
  const beside = wordsBeside(scene);
  const predicate = beside === null ? predicateFor(scene) : beside === '' ? null : askable(beside, scene);
  return predicate === null || ofMany.test(predicate) || saidOfOthers(scene, predicate) ? null : predicate;
}

function ask(scene: Scene): ItemDraft[] {
  const { fact } = scene;
  const { kind } = fact;
  if (kind !== 'event' && kind !== 'organisation' && kind !== 'country' && !(kind === 'where' && fact.subject.startsWith('which place '))) return [];
  const predicate = ownDeed(scene);
  if (predicate === null) return [];
  const stem = framed(openers[kind], predicate, 'who', scene.fact);
  const base = { facts: [scene.fact], stem };
  // "her school" among three men would tell.
  const told = kind === 'event' && /\b(?:he|she|his|her|him|himself|herself)\b/.test(predicate);
  return [
    ...(told ? [] : [{ ...base, template: 'who', form: 'choice' as const, keys: [scene.fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.35 }]),
    { ...base, stem: `${naming[kind]} ${predicate}?`, template: 'who', form: 'typed', keys: answersFor(scene), distractors: [], difficulty: 0.65 },
  ];
}

/** "Who addressed students at Korea University?": the subject of a clause, asked by its predicate. */
export const whoDid: Template = { name: 'who', ask };
