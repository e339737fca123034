import type { Direction } from '#language/dates/date';

/**
 * By parser, the share of readings that had the value annotators gave: TimeBank, AQUAINT and MEANTIME, documents with even
 * index, two readings of 0.85 added to each. A weekday ahead is less sure than one past; weeks and
 * decades annotators often leave open ("1998-WXX"). `npm run eval dates` counts them.
 */
const shares: Readonly<Record<string, number>> = {
  ago: 0.58, bygone: 0.75, century: 0.68, clock: 0.30, 'day-month': 0.90, 'day-month-year': 0.85, decade: 0.39,
  'earlier-or-later': 0.67, 'fiscal-year': 0.94, half: 0.85, holiday: 0.93, iso: 0.85, month: 0.92, 'month-day': 0.97,
  'month-day-year': 0.99, 'month-of-year': 0.94, 'month-year': 0.97, 'named-hour': 0.45, 'near-day': 0.95, 'near-part': 0.74,
  'near-season': 0.97, 'own-unit': 0.81, 'period-of-year': 0.62, present: 0.69, quarter: 0.99, 'quarter-of-near-year': 0.93,
  'quarter-of-year': 0.93, 'season-of-year': 0.85, 'september-11': 0.85, 'short-quarter': 0.85, slashes: 0.85, 'spoken-year': 0.84, 'that-quarter': 0.67,
  'that-unit': 0.90, 'to-come': 0.65, weekday: 0.91, 'weekday ahead': 0.65, 'which-month': 0.96, 'which-unit': 0.86,
  'which-week': 0.35, year: 0.84, 'year-earlier': 0.59, 'year-in-brackets': 0.85,
};

/** How likely a reading of a parser is right, 0 to 1. */
export function confidenceOf(parser: string, direction: Direction): number {
  return (direction === 'future' ? shares[`${parser} ahead`] : undefined) ?? shares[parser] ?? 0.5;
}
