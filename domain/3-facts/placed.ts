import { goingOn } from '#facts/going-on';
import { articleInWords } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Token } from '#language/tokens';

/** A statement with its article named before it. */
function toldOf(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  return `According to ${articleInWords(reading.article, { title: true, day: true })}, ${goingOn(statement, first, sentence, reading)}`;
}

/** A statement with its article named, which tells on which occasion it was so; as it is where the article has no name. */
export function placed(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  return reading.occasion === null ? statement : toldOf(statement, first, sentence, reading);
}
