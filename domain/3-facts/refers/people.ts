import { isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Pointing, Word } from '#facts/refers/pointing';
import { isFinite } from '#language/clauses/scene';

const people = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
/** Whether a word stands for somebody. */
export const isOfPerson = (word: string): boolean => people.has(word);

/** Whether "him" or "her" at a token is somebody whom only another sentence names: "Jones won a prize for portraying him", where nobody else is named before. */
export function isDoneToAnother({ tokens, speech, clause, names, antecedent }: SentenceReading, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const isObject = word === 'him' || (word === 'her' && !/^(?:NN|JJ|VBN|CD)/.test(speech[at + 1] ?? ''));
  if (!isObject || clause === null || at < clause.subject[1]) return false;
  const end = tokens[clause.verb]?.start ?? 0;
  const isSubject = (start: number) => start >= (tokens[clause.subject[0]]?.start ?? 0) && start < end;
  // "Told reporters that they had asked him": of another's deed the subject may be meant.
  if (tokens.slice(clause.verb + 1, at).some((_, place) => isFinite({ tokens, parts: speech }, clause.verb + 1 + place))) return false;
  return !names.some(({ type, start }) => type === 'person' && start < (tokens[at]?.start ?? 0) && !isSubject(start)) && !(antecedent !== null && !isSubject(antecedent.start));
}

/** "A technology investor said that he would pay": who stands before, though without a name. */
function isSomebodys({ tokens, speech, clause }: SentenceReading, { tables }: Reading, at: number): boolean {
  // "A former chief, he fled": who is meant, the sentence before says.
  if (clause === null || at < clause.subject[1] || tokens[at - 1]?.text === ',') return false;
  const [from, to] = clause.subject;
  const behind = tokens.findIndex(({ lower }, place) => place > from && place < to && /^(?:of|in|at|from|with|for|who|,)$/.test(lower));
  const noun = tokens[speech.slice(0, behind < 0 ? to : behind).lastIndexOf('NN')]?.lower ?? '';
  return (namesPeople(noun, tables) || tables.roles.has(noun)) && !isBody(noun) && /^an?$/.test(tokens[from]?.lower ?? '');
}

/** "Announcing her decision in January, Queen Beatrix said", "soon after his birth, Jones was found": of whom, the subject behind tells. */
function isOfSubjectBehind({ tokens, speech, clause, names, opening }: SentenceReading, at: number): boolean {
  const leads = /^(?:VB[GN]|IN|RB)$/.test(speech[opening] ?? '');
  if (!leads || !/^(?:NN|JJ|VBN|CD)/.test(speech[at + 1] ?? '') || (clause !== null && at >= clause.subject[0])) return false;
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
  const [start, end] = clause ? [tokens[clause.subject[0]]?.start ?? 0, tokens[clause.subject[1] - 1]?.end ?? 0] : [tokens[comma + 1]?.start ?? -1, Infinity];
  return names.some((name) => name.type === 'person' && (clause ? name.start >= start : name.start === start) && name.end <= end);
}

/** "Jones announced that he would have him removed" */
const isSomebodyElse = ({ token, has, sentence: { names } }: Word) => token.text === 'him' && names.filter(({ type, end }) => type === 'person' && end < token.start).length < 2 && has('he', 'before');

/** "Jones, with whom he worked": with Jones. */
const isOfCompanion = ({ token, text, sentence: { names } }: Word) => /^(?:he|she)$/.test(token.text) && text(-1) === 'whom' && new Set(names.filter(({ type, end }) => type === 'person' && end < token.start).map(({ name }) => name)).size < 2;

/** "Jones and Smith both praised her courage": that of neither. */
function isOfThird({ token, at, part, sentence: { clause, tokens, names } }: Word): boolean {
  if (!/^(?:his|her)$/.test(token.text) || clause === null || at < clause.verb || !/^(?:NN|JJ|VBN|CD)/.test(part(1))) return false;
  const inside = names.filter(({ type, start, end }) => type === 'person' && start >= (tokens[clause.subject[0]]?.start ?? 0) && end <= (tokens[clause.subject[1] - 1]?.end ?? 0));
  return inside.length > 1 && tokens.slice(...clause.subject).some(({ text }) => text === 'and') && names.filter(({ type, end }) => type === 'person' && end < token.start).length === inside.length;
}

/** "Jones took his place" */
const isOfAnother = ({ text }: Word) => /^(?:his|her)$/.test(text(0)) && /^(?:place|predecessor|successor|replacement)$/.test(text(1));

/** "In attacking Jones, he": who is the subject, a name in the lead does not tell. */
const isSubjectBehindLead = ({ token, text, at, sentence: { clause, antecedent } }: Word) => /^(?:he|she)$/.test(token.lower) && text(-1) === ',' && clause !== null && at === clause.subject[0] && antecedent?.start !== token.start;

/** "When pressed by Jones, he": not Jones, who pressed. */
function isOfAsked({ token, sentence: { names, tokens, speech, opening } }: Word): boolean {
  const before = names.filter(({ type, end }) => type === 'person' && end <= token.start);
  return before.length > 0 && before.every(({ start }) => {
    const at = tokens.findIndex((other) => other.start === start);
    return tokens[at - 1]?.text === 'by' && /^VB[ND]$/.test(speech[at - 2] ?? '') && at - 2 <= opening + 1;
  });
}

/** Whether a person is named before, in the words that are told or in what they are said of. */
const isNamedBefore = ({ token, sentence: { names, tokens }, told: [from], subject }: Word) => names.some((name) => name.type === 'person' && name.end <= token.start && name.start >= (tokens[Math.min(from, subject[0])]?.start ?? 0));

/** Whether it is told whom a word for somebody means: "he", "her"; null for any other word. */
export function pointingOfPerson(word: Word): Pointing | null {
  const { token, sentence, reading, at } = word;
  if (!people.has(token.lower)) return null;
  if (isOfCompanion(word) || isOfThird(word) || isSomebodyElse(word) || isOfAnother(word) || (sentence.antecedent === null && isOfAsked(word)) || isSubjectBehindLead(word) || isDoneToAnother(sentence, at)) return 'outside';
  if (isSomebodys(sentence, reading, at) || isOfSubjectBehind(sentence, at)) return 'inside';
  return sentence.antecedent !== null || isNamedBefore(word) ? 'inside' : 'outside';
}
