import type { Span } from '#articles/article';
import type { SentenceReading } from '#facts/reading';
import type { NumberMention } from '#language/numbers/mention';

/** The number whose words, hedge and unit among them, are a stretch of a sentence. */
export function numberOf({ numbers }: Pick<SentenceReading, 'numbers'>, { start, end }: Span): NumberMention | undefined {
  return numbers.find(({ whole }) => whole.start === start && whole.end === end);
}
