import type { DateRefiner, FoundDate } from '#language/dates/date';

/** Of dates that share words the longest; of equally long ones the first found. */
export const withoutOverlaps: DateRefiner = (dates) => {
  const kept = new Map<number, FoundDate[]>();
  for (const date of [...dates].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const others = kept.get(date.sentence) ?? [];
    if (others.some((other) => date.start < other.end && other.start < date.end)) continue;
    kept.set(date.sentence, [...others, date]);
  }
  return [...kept.values()].flat().sort((a, b) => a.start - b.start);
};
