import type { Reading, SentenceReading } from '#facts/reading';

const isContent = (part: string | undefined) => /^(?:NN|JJ|VB[DGNZP]?$|CD)/.test(part ?? '');
const plain = (word: string) => word.toLowerCase().replace(/(?<=[^s])s$/, '');

/** Found once for an article. */
const known = new WeakMap<Reading, readonly number[]>();

function wordsOf({ tokens, speech }: SentenceReading): string[] {
  return [...new Set(tokens.flatMap(({ text }, at) => (isContent(speech[at]) && text.length > 2 ? [plain(text)] : [])))];
}

function measured({ article, sentences }: Reading): number[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) for (const word of wordsOf(sentence)) times.set(word, (times.get(word) ?? 0) + 1);
  // What the title says is what the article is about.
  const title = new Set((article.title.match(/[\p{L}\p{N}-]{3,}/gu) ?? []).map(plain));
  const raw = sentences.map((sentence) => {
    const words = wordsOf(sentence);
    const sum = words.reduce((total, word) => total + Math.log(times.get(word) ?? 1) + (title.has(word) ? 1 : 0), 0);
    return words.length < 3 ? 0 : sum / Math.sqrt(words.length);
  });
  const most = Math.max(...raw, 1e-9);
  return raw.map((one) => one / most);
}

/**
 * How much of what its article keeps speaking of a sentence says, 0 to 1 the most: the logarithms of how many sentences hold
 * each of its content words, and one more for words of the title, over the root of how many words it has (after SumBasic and
 * its like: Nenkova and Vanderwende 2005).
 */
export function salienceOf(sentence: number, reading: Reading): number {
  const found = known.get(reading) ?? measured(reading);
  known.set(reading, found);
  return found[sentence] ?? 0;
}
