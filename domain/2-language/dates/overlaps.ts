import type { DateRefiner } from '#language/dates/date';

/** Of dates that share words the longest; of equally long ones the first found. */
export const withoutOverlaps: DateRefiner = (dates) => {
  const kept: (typeof dates)[number][] = [];
  const byLength = [...dates].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const date of byLength) {
    if (!kept.some((other) => date.sentence === other.sentence && date.start < other.end && other.start < date.end)) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
};
