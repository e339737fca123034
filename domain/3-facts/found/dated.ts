import { isDescribedDay, isOfThing, ownerInWords } from '#facts/days-in-words';
import type { Found } from '#facts/found/found';
import type { SentenceReading } from '#facts/reading';
import type { DateMention } from '#language/dates';

const dateable = new Set<DateMention['precision']>(['day', 'part-of-day', 'month', 'year']);

/** Days, months and years that a sentence gives. "Monday evening" is asked for as its day. */
export function dated(sentence: SentenceReading): Found[] {
  const { dates } = sentence;
  // "Sept. 14 last year": the day says its year.
  const isOfDay = ({ start, precision }: DateMention) => precision === 'year' && dates.some((other) => other.end + 1 === start && other.value !== null);
  return dates.filter((date) => dateable.has(date.precision) && date.range === null && !isOfDay(date) && ownerInWords(sentence, date) === null && !isDescribedDay(sentence, date) && !isOfThing(sentence, date)).flatMap(({ start, end, value: whole, relative }) => {
    const value = whole?.slice(0, 10) ?? null;
    return value === null ? [] : [{ start, end, kind: 'when' as const, value, confidence: relative ? 0.9 : 0.97 }];
  });
}
