import type { Found } from '#facts/found/found';
import type { SentenceReading } from '#facts/reading';
import type { DateMention } from '#language/dates';

const dateable = new Set<DateMention['precision']>(['day', 'part-of-day', 'month', 'year']);

/** Days, months and years that a sentence gives. "Monday evening" is asked for as its day. */
export function dated({ dates }: SentenceReading): Found[] {
  return dates.filter(({ precision, range }) => dateable.has(precision) && range === null).flatMap(({ start, end, value: whole, relative }) => {
    const value = whole?.slice(0, 10) ?? null;
    return value === null ? [] : [{ start, end, kind: 'when' as const, value, confidence: relative ? 0.9 : 0.97 }];
  });
}
