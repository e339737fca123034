import { type Definite, definitesIn, isExplained } from '#facts/things/definites';
import { isOfOccasion } from '#facts/things/of-occasion';
import type { Reading, SentenceReading } from '#facts/reading';
import { holding } from '#language/names/spans';

/** "there" where it stands for a place: not in "there is" and "there have been". */
const exists = /^(?:is|was|are|were|has|have|had|will|would|may|might|can|could|must|should|'s|seems?|seemed|remains?|remained)$/;
/** People nobody can tell from others, before a verb with nothing said of them: "officials said". */
const vaguePeople = /^(?:officials|authorities|residents|witnesses|experts|researchers|scientists|critics|analysts|observers|sources|reports|requests|others|people|leaders|investigators|organi[sz]ers|opponents|supporters|protesters|players|voters|workers|students|teachers|members|parents|police|rescuers|lawyers|prosecutors|finals|results)$/;

/** The phrases with "the" in tokens [from, to) for which neither their sentence nor one thing named before says what they mean. */
function openDefinites(sentence: SentenceReading, { quoted, tables }: Reading, [from, to]: readonly [number, number]): Definite[] {
  const { tokens, things } = sentence;
  const meant = (start: number) => things.some((thing) => thing.start === start) || holding(quoted, { start, end: start + 1 }) !== undefined;
  return definitesIn(sentence, [from, to]).filter((definite) => !meant(tokens[definite.the]?.start ?? 0) && !isExplained(sentence, definite, tables));
}

/** Whether tokens [from, to) speak of a thing that only who knows the article can tell: "the capsule" of "Miners rescued in Chile". */
export function leansOnOccasion(sentence: SentenceReading, reading: Reading, range: readonly [number, number]): boolean {
  return openDefinites(sentence, reading, range).length > 0;
}

/** Whether tokens [from, to) of a sentence mean something that they do not tell, though the article is named: "the team", "there", "officials". */
export function openThings(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number]): boolean {
  const { tokens, clause, speech } = sentence;
  const { occasion, tables } = reading;
  if (openDefinites(sentence, reading, [from, to]).some((definite) => occasion === null || !isOfOccasion(sentence, definite, occasion, tables))) return true;
  if (tokens.some((token, at) => at >= from && at < to && token.lower === 'there' && !exists.test(tokens[at + 1]?.text ?? ''))) return true;
  if (!clause) return false;
  const subject = tokens.slice(...clause.subject);
  const plain = subject.every((token, at) => /^(?:NNS|JJ|RB)$/.test(speech[clause.subject[0] + at] ?? '') && (at === 0 || !token.capital));
  return plain && clause.subject[1] - clause.subject[0] <= 2 && vaguePeople.test(subject.at(-1)?.lower ?? '');
}
