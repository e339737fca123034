import { articleInWords } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Token } from '#language/tokens';

/** Adjectives of continents and peoples, which keep their capital. */
const ofLand = /^\p{Lu}\p{Ll}{2,}(?:ean|ian|can|ese|ish)$/u;

/** Words that are no name at the head of a sentence, though taggers take them for one. */
const opens = /^(?:Besides|Despite|Among|Amid|Beyond|Unlike|Like|Along|Alongside|Inside|Outside|Near|Across|Throughout|Within|Without|Worldwide|Overnight|Nationwide)$/;

/** A statement as it goes on behind other words; `first` is its first token in the text, which is written small there if it is no name. */
export function goingOn(statement: string, first: Token | undefined, { names, antecedent, things, tokens, speech }: SentenceReading, text: string): string {
  // "Quarrels", which the tagger takes for somebody, and who knows parts of speech does not.
  const isPlural = first !== undefined && speech[tokens.indexOf(first)] === 'NNS' && names.some(({ start, type, name }) => start === first.start && type === 'person' && !name.includes(' '));
  const named = [...names, ...(antecedent ? [antecedent] : []), ...things.filter(({ isPlain }) => isPlain !== true)].some(({ start }) => start === first?.start);
  // "Polio", which the text writes small elsewhere, and "Besides": a capital for the sentence's sake.
  const isSmall = first !== undefined && !named && (opens.test(first.text) || text.includes(` ${first.lower} `));
  const isNamed = (first === undefined || named || /^NNPS?$/.test(speech[tokens.indexOf(first)] ?? '') || ofLand.test(first.text)) && !isPlural && !isSmall;
  return (isNamed && !/^(?:The|A|An|\p{Lu}\p{Ll}+-\p{Ll}+-old) /u.test(statement)) || /^\p{Lu}{2}/u.test(statement) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
}

/** A statement with its article named before it. */
function toldOf(statement: string, first: Token | undefined, sentence: SentenceReading, { article }: Reading): string {
  return `According to ${articleInWords(article, { title: true, day: true })}, ${goingOn(statement, first, sentence, article.text)}`;
}

/** A statement with its article named, which tells on which occasion it was so; as it is where the article has no name. */
export function placed(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  return reading.occasion === null ? statement : toldOf(statement, first, sentence, reading);
}
