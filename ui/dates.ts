const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const minuteMs = 60_000;

/** `2015-05-18` as "18 May 2015". */
export function dayWords(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** How far away a time is, as people say it: "in 10 minutes", "tomorrow", "in 3 days". */
export function untilWords(due: number, now: number): string {
  const minutes = Math.max(1, Math.round((due - now) / minuteMs));
  if (minutes < 90) return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 20) return `in ${hours} hours`;
  const days = Math.round(hours / 24);
  if (days <= 1) return 'tomorrow';
  return days < 60 ? `in ${days} days` : `in ${Math.round(days / 30)} months`;
}
