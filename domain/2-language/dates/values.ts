import { addDays } from '#core/time';
import { monthOf, weekdayOf } from '#language/days';

/** A stretch of time that can be counted. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const pad = (number: number) => String(number).padStart(2, '0');

/** The year of a TIMEX3 value that begins with one. */
export const yearOf = (value: string): number => Number(value.slice(0, 4));

/** The month of a day, 1 to 12. */
export const monthIndexOf = (day: string): number => Number(day.slice(5, 7));

/** The week of ISO 8601 that holds a day, YYYY-Www. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const days = Math.round((Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000);
  return `${year}-W${pad(Math.floor(days / 7) + 1)}`;
}

/** The month a number of months after that of a day, YYYY-MM. */
export function monthAfter(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthIndexOf(day) - 1 + months;
  return monthOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** The quarter of a day, YYYY-Qn. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(monthIndexOf(day) / 3)}`;
}

/** The quarter a number of quarters after another. */
export function quarterAfter(quarter: string, quarters: number): string {
  const count = yearOf(quarter) * 4 + Number(quarter.slice(6)) - 1 + quarters;
  return `${Math.floor(count / 4)}-Q${(((count % 4) + 4) % 4) + 1}`;
}

function stretchAfter(day: string, unit: Unit, shift: number): string {
  switch (unit) {
    case 'day': return addDays(day, shift);
    case 'week': return weekOf(addDays(day, 7 * shift));
    case 'weekend': return `${weekOf(addDays(day, 7 * shift))}-WE`;
    case 'month': return monthAfter(day, shift);
    case 'quarter': return quarterAfter(quarterOf(day), shift);
    case 'year': return String(yearOf(day) + shift).padStart(4, '0');
    case 'decade': return String(Math.floor(yearOf(day) / 10) + shift).padStart(3, '0');
    case 'century': return String(Math.floor(yearOf(day) / 100) + shift).padStart(2, '0');
  }
}

/** The stretch of a unit that lies `shift` units after the one that holds the day, as TIMEX3; null outside the years 1 to 9999. */
export function unitAfter(day: string, unit: Unit, shift: number): string | null {
  if (Math.abs(shift) > 4_000_000) return null;
  const value = stretchAfter(day, unit, shift);
  return /^(?!0+(?:-|$))\d{2,4}(?:-|$)/.test(value) ? value : null;
}
