import type { Token } from '#language/tokens';

const joinsAlone = /^(?:but|and|yet|so)$/;
const joinsByComma = /^(?:however|moreover|furthermore|still|nevertheless|nonetheless|meanwhile|indeed|additionally|likewise|similarly|also|overall|separately|elsewhere|instead|besides|plus|regardless|conversely|ironically|incidentally|again)$/;
const phrases = [['for', 'example'], ['for', 'instance'], ['in', 'addition'], ['in', 'fact'], ['of', 'course'], ['to', 'be', 'sure'], ['on', 'the', 'other', 'hand'], ['in', 'other', 'words'], ['above', 'all'], ['after', 'all'], ['at', 'the', 'same', 'time'], ['in', 'the', 'meantime'], ['in', 'turn'], ['in', 'contrast'], ['by', 'contrast'], ['as', 'a', 'result'], ['that', 'said'], ['even', 'so']];

/** Where words that only join a sentence to the one before end, from a token on; that token itself for none. */
function joinEnd(tokens: readonly Token[], from: number): number {
  const word = tokens[from]?.lower ?? '';
  const isComma = (at: number) => tokens[at]?.text === ',';
  if (joinsAlone.test(word)) return isComma(from + 1) ? from + 2 : from + 1;
  if (joinsByComma.test(word) && isComma(from + 1)) return from + 2;
  const phrase = phrases.find((words) => words.every((one, at) => tokens[from + at]?.lower === one) && isComma(from + words.length));
  return phrase ? from + phrase.length + 1 : from;
}

/** How many tokens at the beginning of a sentence only join it to the one before: "But", "In addition,", "Yet, in fact,". It says the same without them. */
export function openingOf(tokens: readonly Token[]): number {
  const first = joinEnd(tokens, 0);
  const end = first === 0 ? 0 : joinEnd(tokens, first);
  // "So is Jones", "nor was she": it says the same of another.
  const isInverted = /^(?:is|was|are|were|has|have|had|did|does|do|will|would|can|could)$/.test(tokens[end]?.text ?? '');
  return end < tokens.length && tokens[end]?.kind !== 'mark' && !isInverted ? end : 0;
}
