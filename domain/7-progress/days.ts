import { addDays } from '#core/time';
import { firstOfDays } from '#progress/choice';
import type { Recall } from '#progress/recall';

/** A study day and how many facts were asked for on it. */
export type DayCount = { readonly day: string; readonly count: number };

function counted(recalls: readonly Recall[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day } of recalls) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** How many recalls each of the last study days holds, the oldest first, today last. */
export function lastDays(recalls: readonly Recall[], today: string, days: number): DayCount[] {
  const counts = counted(recalls);
  const first = firstOfDays(today, days);
  return Array.from({ length: days }, (_, at) => addDays(first, at)).map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

/** How many study days in a row hold a recall, up to today, or up to yesterday while today holds none yet. */
export function streakOf(recalls: readonly Recall[], today: string): { readonly days: number; readonly since: string | null } {
  const counts = counted(recalls);
  let since = counts.has(today) ? today : addDays(today, -1);
  let days = 0;
  for (; counts.has(since); since = addDays(since, -1)) days++;
  return { days, since: days > 0 ? addDays(since, 1) : null };
}
