import type { Found } from '#facts/found/found';
import type { SentenceReading } from '#facts/reading';

/** Numbers that a sentence gives, with their hedge. "One" is seldom worth asking for; a place in an order and a span between two numbers have no neighbours to choose from. */
export function counted({ numbers }: SentenceReading): Found[] {
  const asked = numbers.filter(({ kind, style, amount }) => kind !== 'ordinal' && kind !== 'range' && !(style === 'words' && amount < 2));
  return asked.map(({ start, end, text, hedge }) => ({ start, end, kind: 'quantity' as const, value: `${hedge} ${text.toLowerCase()}`.trim(), confidence: 0.95 }));
}
