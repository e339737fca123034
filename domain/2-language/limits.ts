import type { Span } from '#articles/article';

const longestSentence = 2000;
const mostSentences = 1500;

/** Whether a sentence is read at all: longer ones (in characters) are none, and no article that is asked about has more. */
export function isRead({ start, end }: Span, index: number): boolean {
  return index < mostSentences && end - start <= longestSentence;
}
