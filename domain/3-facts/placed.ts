import { articleInWords } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import { leansOnOccasion } from '#facts/things/open-things';
import type { Token } from '#language/tokens';

/** A statement as it goes on behind other words; `first` is its first token in the text, which is written small there if it is no name. */
export function goingOn(statement: string, first: Token | undefined, { names, antecedent, things, tokens, speech }: SentenceReading): string {
  const isNamed = first === undefined || [...names, ...(antecedent ? [antecedent] : []), ...things].some(({ start }) => start === first.start) || /^NNPS?$/.test(speech[tokens.indexOf(first)] ?? '');
  return isNamed && !/^(?:The|A|An) /.test(statement) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
}

/** A statement with its article named before it. */
function toldOf(statement: string, first: Token | undefined, sentence: SentenceReading, { article }: Reading): string {
  return `According to ${articleInWords(article, { title: true, day: true })}, ${goingOn(statement, first, sentence)}`;
}

const year = /\b(?:1\d|20)\d\d\b/;

/** A statement with its article named, where no year in it says which occasion is meant; as it is where the article has no name. */
export function placed(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  const needs = !year.test(statement) || leansOnOccasion(sentence, reading, [sentence.opening, sentence.tokens.length]);
  return reading.occasion !== null && needs ? toldOf(statement, first, sentence, reading) : statement;
}
