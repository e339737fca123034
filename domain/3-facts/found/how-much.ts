import type { Span } from '#articles/article';
import type { SentenceReading } from '#facts/reading';
import type { NumberMention } from '#language/numbers/mention';

/** The number whose words, hedge and unit among them, are a stretch of a sentence. */
export function numberOf({ numbers }: Pick<SentenceReading, 'numbers'>, { start, end }: Span): NumberMention | undefined {
  return numbers.find(({ whole }) => whole.start === start && whole.end === end);
}

/** How a number within a subject is asked for, and where the words begin that follow: "how many" people, "how much" of money, "what share" of voters. */
export function howMuch({ kind, unit, compound, end, measured }: NumberMention): { readonly asking: string; readonly from: number } | null {
  if (compound || kind === 'age') return null;
  if (unit === 'percent') return { asking: 'what share', from: measured.end };
  return unit === 'money' ? { asking: 'how much', from: measured.end } : { asking: 'how many', from: end };
}
