import { answersFor } from '#items/answers-for';
import { holdsOpenDate, inverted, leans, meansNobodyBefore, predicateSpan, questionWords, subjectSpan } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { numberOf } from '#facts/found/number-of';
import { framed } from '#items/wordings';
import type { Clause } from '#language/clauses';
import type { NumberMention } from '#language/numbers/mention';
import { isCapital, type Token } from '#language/tokens';

const stops = /^(?:and|or|as|in|at|on|for|from|to|with|by|of|into|after|before|during|that|who|which|including|than|under|over|through|against|about|within|near|because|when|while|where|whose|the|a|an|it|its|their|his|her|on|among|worth|were|was|are|is|had|have|has|will|would)$/;

/** Where the noun phrase ends that a number counts: tokens [at, end). */
function nounEnd(tokens: readonly Token[], at: number, limit: number, scene: Scene): number {
  let end = at;
  const { past } = scene.reading.tables.verbs;
  while (end < limit && tokens[end]?.kind === 'word' && !stops.test(tokens[end]?.text ?? '') && !(past.has(tokens[end]?.text ?? '') && end > at)) end++;
  if (tokens[end]?.text === 'of' && end > at && end + 1 < limit && !/^(?:the|them|these|those|which|whom)$/.test(tokens[end + 1]?.text ?? '')) return nounEnd(tokens, end + 1, limit, scene);
  return end;
}

const strength = /^(?:magnitude|on the Richter scale)$/;

const isNoun = (token: Token | undefined) => token !== undefined && (isCapital(token) || /s$|people|men|women|children|police|cattle/.test(token.text));

/** "Five players were booked": the number opens the sentence. */
function asSubject(scene: Scene, clause: Clause, number: NumberMention): string | null {
  const { tokens } = scene.sentence;
  const subject = subjectSpan(scene, clause);
  const predicate = predicateSpan(scene, clause);
  const at = tokens.findIndex((token) => token.start >= number.end);
  const end = nounEnd(tokens, at, clause.subject[1], scene);
  if (!subject || !predicate || end === at || !isNoun(tokens[end - 1])) return null;
  // "Three times Jones took the lead": the subject is another.
  if (tokens.slice(at + 1, end).some((token, place) => isCapital(token) && !isCapital(tokens[at + place]!))) return null;
  const before = tokens.slice(clause.subject[0], tokens.findIndex((token) => token.start === number.start)).map((token) => token.lower).join(' ');
  if (before !== number.hedge.toLowerCase() || leans(scene, predicate) || holdsOpenDate(scene, predicate) || clause.tense === 'present') return null;
  const asked = { start: number.end, end: predicate.end };
  return meansNobodyBefore(scene, asked) ? null : `How many ${questionWords(scene, asked)}?`;
}

/** "43 tonnes of tents, food and other supplies": half of what was counted is no answer. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text;
  if (next === 'and' || next === 'or') return true;
  return next === ',' && tokens[end + 1]?.kind === 'word' && !/^(?:and|but|or|which|who|while|as|among|including|with|after|before|when|where|according|more|less|fewer|because|although|said|says)$/.test(tokens[end + 1]?.text ?? '');
}

/** "targeted three companies": the number is what the verb is about. */
function asObject(scene: Scene, clause: Clause, number: NumberMention): string | null {
  const { tokens } = scene.sentence;
  const subject = subjectSpan(scene, clause);
  const numberAt = tokens.findIndex((token) => token.start === number.start);
  const hedge = number.hedge === '' ? 0 : number.hedge.split(' ').length;
  if (!subject || numberAt - hedge !== clause.verb + 1 || clause.tense !== 'past') return null;
  const at = tokens.findIndex((token) => token.start >= number.end);
  const end = nounEnd(tokens, at, clause.predicate[1], scene);
  const last = tokens[end - 1];
  const next = tokens[end]?.text ?? '.';
  // "said 5,900 people had been injured": the number belongs to another clause.
  if (/^(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should)$/.test(next) || scene.reading.tables.verbs.past.has(next)) return null;
  const measured = next === 'and' && tokens[end + 1]?.kind === 'number';
  if (end === at || measured || !last || !isNoun(last) || goesOn(tokens, end) || leans(scene, subject)) return null;
  const noun = questionWords(scene, { start: number.end, end: last.end });
  const rest = { start: last.end, end: tokens[clause.predicate[1] - 1]?.end ?? last.end };
  const keepsRest = /^(?:in|at|on|for|from|to|with|by|into|after|during|against|near|among)$/.test(next) && !leans(scene, rest) && !holdsOpenDate(scene, rest);
  const first = tokens[clause.verb + 1]?.start ?? last.end;
  const cut = { start: first, end: keepsRest ? last.end : Math.max(rest.end, last.end) };
  const question = inverted(scene, clause, [cut]);
  return question === null ? null : `How many ${noun} ${question}?`;
}

/** Whether a number can be asked for by "how many": no money or share, strength, age, span, or measure in several units. */
const countsOne = ({ kind, compound, unitName }: NumberMention) => (kind === 'count' || kind === 'measure') && !compound && !strength.test(unitName);

/** Whether a number stands for itself, bare or with "about": more than 2,500 are more than 2,000 too; about 2,500 are not. */
export function isTwoSided({ hedge, hedgeAfter }: Pick<NumberMention, 'hedge' | 'hedgeAfter'>): boolean {
  return /^(?:|(?:only |just |perhaps )?(?:about|around|roughly|approximately|some|an estimated|estimated))$/.test(hedge) && hedgeAfter === '';
}

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const { clause } = sentence;
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  if (!clause || !number || !countsOne(number)) return [];
  const question = asSubject(scene, clause, number) ?? asObject(scene, clause, number);
  if (question === null) return [];
  const stem = framed(['How many'], question.replace(/^How many |\?$/g, ''), 'how-many', fact);
  return [
    ...(!isTwoSided(number) ? [] : [{ template: 'how-many', form: 'choice' as const, facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.5 }]),
    { template: 'how-many', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.7 },
  ];
}

/** "How many companies did the sanctions target?" */
export const howMany: Template = { name: 'how-many', ask };
