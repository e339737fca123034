import type { Reading, SentenceReading } from '#facts/reading';
import { tellsByLikeness } from '#facts/refers/likeness';
import { isDoneToAnother, isOfPerson, pointingOfPerson } from '#facts/refers/people';
import { wordAt } from '#facts/refers/pointing';
import { isOfThing, pointingOfThing } from '#facts/refers/things';
import { hasRules, pointingOfWord } from '#facts/refers/words';
import { openThings } from '#facts/things/open-things';
import { isFinite } from '#language/clauses/scene';
import { holding } from '#language/names/spans';
import type { Token } from '#language/tokens';

/** "A whale that carried her newborn has let it go": behind a noun, nothing in the lead can mean what was told before. */
function isOfLead({ isLead, opening, tokens, speech }: SentenceReading, [from, to]: readonly [number, number], at: number): boolean {
  // "For 39 years it had been out of reach": what, the lead does not say either.
  const isFirstSubject = isFinite({ tokens, parts: speech }, at + 1) && !tokens.slice(opening, at).some((_, place) => isFinite({ tokens, parts: speech }, opening + place));
  if (isFirstSubject && /^(?:it|they)$/.test(tokens[at]?.lower ?? '')) return false;
  const points = /^(?:he|she|him|his|her|hers|himself|herself|it|its|they|them|their|theirs|itself|themselves|same|another)$/.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'such' && /^an?$/.test(tokens[at + 1]?.text ?? ''));
  return isLead && points && from <= opening && to === tokens.length && speech.slice(from, at).some((part) => part.startsWith('NN'));
}

/** Whether any rule asks about a word at all: of most none does. */
const mayPoint = ({ lower }: Token, part: string | undefined) => isOfPerson(lower) || isOfThing(lower) || hasRules(lower, part);

/**
 * Whether no word of tokens [from, to) points at another sentence: no pronoun for what is named elsewhere, no "this" or "former", no "the team".
 * A pronoun may mean what stands before it there, or in `subject`.
 */
export function refersInside(sentence: SentenceReading, reading: Reading, told: readonly [number, number], subject: readonly [number, number] = told): boolean {
  const { tokens, dates } = sentence;
  const [from, to] = told;
  if (openThings(sentence, reading, told) || tellsByLikeness(reading.article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))) return false;
  return tokens.slice(from, to).every((token, place) => {
    const at = from + place;
    if (holding(reading.quoted, token) || dates.some(({ start, end }) => token.start >= start && token.end <= end)) return true;
    if (isOfLead(sentence, told, at) && !isDoneToAnother(sentence, at)) return true;
    if (!mayPoint(token, sentence.speech[at])) return true;
    const word = wordAt(at, token, sentence, reading, told, subject);
    return (pointingOfWord(word) ?? pointingOfPerson(word) ?? pointingOfThing(word) ?? 'inside') === 'inside';
  });
}
