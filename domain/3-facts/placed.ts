import { articleInWords } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Token } from '#language/tokens';

/** Adjectives of continents and peoples, which keep their capital. */
const ofLand = /^\p{Lu}\p{Ll}{2,}(?:ean|ian|can|ese|ish)$/u;

/** Words that are no name at the head of a sentence, though taggers take them for one. */
const opens = /^(?:Besides|Despite|Among|Amid|Beyond|Unlike|Like|Along|Alongside|Inside|Outside|Near|Across|Throughout|Within|Without|Worldwide|Overnight|Nationwide)$/;

/** Whether a sentence has a name, or a thing with one, that begins with its first word. */
function isNamedThere({ names, antecedent, things }: SentenceReading, first: Token): boolean {
  return [...names, ...(antecedent ? [antecedent] : []), ...things.filter(({ isPlain }) => isPlain !== true)].some(({ start }) => start === first.start);
}

/** Whether a sentence's first word has its capital for the sentence's sake alone: "Polio", which the text writes small elsewhere, "Besides". */
const isWrittenSmall = (first: Token, text: string) => opens.test(first.text) || text.includes(` ${first.lower} `);

/** Whether a first word keeps its capital behind other words. */
function keepsCapital(first: Token, sentence: SentenceReading, text: string): boolean {
  const part = sentence.speech[sentence.tokens.indexOf(first)] ?? '';
  // "Quarrels", which the tagger takes for somebody, and who knows parts of speech does not.
  if (part === 'NNS' && sentence.names.some(({ start, type, name }) => start === first.start && type === 'person' && !name.includes(' '))) return false;
  if (isNamedThere(sentence, first)) return true;
  return !isWrittenSmall(first, text) && (/^NNPS?$/.test(part) || ofLand.test(first.text));
}

/** An opening whose capital is the sentence's, whatever follows: "The Beatles", "Twenty-year-old Jones". */
const small = /^(?:The|A|An|\p{Lu}\p{Ll}+-\p{Ll}+-old) /u;
const acronym = /^\p{Lu}{2}/u;

/** A statement as it goes on behind other words; `first` is its first token in the text, which is written small there if it is no name. Without it the statement opens with a name put there. */
export function goingOn(statement: string, first: Token | undefined, sentence: SentenceReading, text: string): string {
  const isKept = first === undefined || keepsCapital(first, sentence, text);
  return acronym.test(statement) || (isKept && !small.test(statement)) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
}

/** A statement with its article named before it. */
function toldOf(statement: string, first: Token | undefined, sentence: SentenceReading, { article }: Reading): string {
  return `According to ${articleInWords(article, { title: true, day: true })}, ${goingOn(statement, first, sentence, article.text)}`;
}

/** A statement with its article named, which tells on which occasion it was so; as it is where the article has no name. */
export function placed(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  return reading.occasion === null ? statement : toldOf(statement, first, sentence, reading);
}
