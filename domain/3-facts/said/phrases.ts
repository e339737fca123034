import type { Reading, SentenceReading } from '#facts/reading';
import { fullNames, worded } from '#facts/wording';

const determines = /^(?:an?|the)$/;
const modifies = /^(?:JJ[RS]?|NNP?S?|CD|HYPH|VBN)$/;

/** Where the noun phrase begins that ends at a token, its article or name included; null where none ends there, or it may be cut or leans. */
export function phraseEnding({ tokens, speech, names }: SentenceReading, last: number): number | null {
  const name = names.find(({ end }) => end === tokens[last]?.end);
  // "Played against Costa Rica in Leeds": a country is not there.
  if (name && /^(?:person|country|place|demonym)$/.test(name.type)) return null;
  if (!name && !/^NNS?$/.test(speech[last] ?? '')) return null;
  let from = name ? tokens.findIndex(({ start }) => start === name.start) : last;
  while (from > 0 && modifies.test(speech[from - 1] ?? '')) from--;
  if (determines.test(tokens[from - 1]?.lower ?? '')) return tokens[from - 2]?.text === 'without' ? null : from - 1;
  // "Has done studies": without an article a participle is the verb's.
  while (from < last && speech[from] === 'VBN') from++;
  // Without an article a name or several things may be told of, half a phrase may not.
  const isWhole = name !== undefined || /^NNS$/.test(speech[last] ?? '');
  const before = tokens[from - 1];
  return isWhole && !/^(?:and|or|its|their|his|her|this|that|these|those|no|any|'s|’s|s)$/.test(before?.lower ?? '') && before?.kind !== 'mark' ? from : null;
}

/** "Jones, a schoolgirl from Pakistan": the name that a phrase beginning at a token explains; null for none. */
export function explainedBy({ tokens, names }: SentenceReading, from: number): string | null {
  if (tokens[from - 1]?.text !== ',' || !determines.test(tokens[from]?.text ?? '')) return null;
  const last = tokens[from - 2]?.text === ')' ? from - 5 : from - 2;
  const name = names.find(({ end }) => end === tokens[last]?.end);
  return name && name.type !== 'demonym' ? name.name : null;
}

/** The words of tokens [from, to], names in full. */
export function inWords(sentence: SentenceReading, { article }: Reading, from: number, to: number): string {
  return worded(article.text, { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to]?.end ?? 0 }, fullNames(sentence));
}
