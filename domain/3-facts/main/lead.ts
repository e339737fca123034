import type { Reading, SentenceReading } from '#facts/reading';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What each of the first sentences counts for who an article is about, the first fully; further down nothing. */
export const leadShares = [1, 0.5, 0.35, 0.2, 0.15] as const;

/** The sentences of the report itself, in order; not one that only says the title again. */
export function reportOf({ sentences, article }: Reading): SentenceReading[] {
  const title = plain(article.title);
  return sentences.filter((sentence) => {
    if (sentence.part !== null) return false;
    return title.length < 12 || plain(article.text.slice(sentence.span.start, sentence.span.end)) !== title;
  });
}
