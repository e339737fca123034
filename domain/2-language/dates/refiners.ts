import { closingBrackets } from '#language/dates/closing-brackets';
import { countedFrom } from '#language/dates/counted-from';
import type { DateRefiner } from '#language/dates/date';
import { withoutDurations } from '#language/dates/durations';
import { furtherDays, joinedWeekdays } from '#language/dates/further-days';
import { withoutOverlaps } from '#language/dates/overlaps';
import { partsOfDay } from '#language/dates/parts-of-day';
import { ranges } from '#language/dates/ranges';
import { timesOfDays } from '#language/dates/times-of-days';
import { ofToldYear } from '#language/dates/told-year';

/** In this order: each sees what the one before it left. Dates that were widened may meet, so overlaps are looked for twice. */
export const dateRefiners: readonly DateRefiner[] = [
  withoutOverlaps, closingBrackets, withoutDurations, partsOfDay, timesOfDays, joinedWeekdays, furtherDays, ranges, withoutOverlaps, ofToldYear, countedFrom,
];
