const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;

const pad = (number: number) => String(number).padStart(2, '0');
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The month a word names, 1 to 12, also shortened with or without stop; 0 for none. */
export function monthNumber(word: string): number {
  const bare = word.replace(/\.$/, '');
  if (bare.length < 3) return 0;
  return months.findIndex((month) => month === bare || (bare.length <= 4 && month.startsWith(bare))) + 1;
}

/** The weekday a word names, 0 (Sunday) to 6; -1 for none. */
export function weekdayNumber(word: string): number {
  return weekdays.indexOf(word);
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The day a number of days later (or, below 0, earlier), YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days the second day is after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayMs);
}

/** YYYY-MM-DD, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = timeOf(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}

/** YYYY-MM. */
export function monthOf(year: number, month: number): string {
  return `${year}-${pad(month)}`;
}

/** A TIMEX3 day, month or year in words: "18 May 2015", "May 2015", "2015"; with its weekday: "Monday 18 May 2015". */
export function dateInWords(value: string, withWeekday = false): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const words = `${Number(day)} ${name} ${year}`;
  return withWeekday ? `${weekdays[weekdayOf(value)] ?? ''} ${words}` : words;
}
