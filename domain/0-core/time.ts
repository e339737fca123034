const known = new Map<string, boolean>();

/** Whether a name such as `Europe/Berlin` is a time zone (IANA) that this machine knows. */
export function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (valid) known.set(name, valid);
  return valid;
}

/** A date of the calendar, `2015-05-18`; days compare as strings do. */
export type Day = string;

/** The hour at which a study day begins: who learns after midnight is still in the day before. */
export const rolloverHour = 4;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** No zone is further than this from UTC, and none has moved by more at once. */
const reachMs = 30 * hourMs;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    clocks.set(zone, clock);
  }
  return clock;
}

/** How far a zone's clocks are ahead of UTC at an instant, ms. */
function offsetAt(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, seconds = 0] = (clockOf(zone).format(second).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The day so many days after another, before it when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** How many days of the calendar lie between two days; negative when the second is the earlier one. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs);
}

type Week = { readonly offset: number | null };
const weeks = new Map<string, Week>();

/** The offset of a zone in the week around an instant; null when its clocks move in or near that week. */
function steadyOffset(instant: number, zone: string): number | null {
  const week = Math.floor(instant / (7 * dayMs));
  const name = `${week}/${zone}`;
  const before = weeks.get(name);
  if (before) return before.offset;
  const [first, last] = [week * 7 * dayMs - 2 * dayMs, (week + 1) * 7 * dayMs + 2 * dayMs].map((edge) => offsetAt(edge, zone));
  const offset = first === last ? (first ?? null) : null;
  if (weeks.size > 20_000) weeks.clear();
  weeks.set(name, { offset });
  return offset;
}

/** The first instant after `from` at which the zone's clocks no longer stand as they stood then; `to` when they never move. */
function moveBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(middle, zone) === before) from = middle;
    else to = middle;
  }
  return to;
}

/**
 * The instant at which a study day begins in a zone (ms since the epoch): the first at which its clocks show 04:00.
 * Where they leap over 04:00, the instant of the leap; a day that they leap over whole begins, and ends, with the next.
 */
export function startOfStudyDay(day: Day, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + rolloverHour * hourMs;
  const steady = steadyOffset(wall, zone);
  if (steady !== null) return wall - steady;
  const offsets = [offsetAt(wall - reachMs, zone), offsetAt(wall + reachMs, zone)];
  const met = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, zone) === wall);
  if (met.length > 0) return Math.min(...met);
  const leap = moveBetween(wall - Math.max(...offsets), wall - Math.min(...offsets), zone);
  return dayOf(leap + offsetAt(leap, zone)) > day ? startOfStudyDay(addDays(day, 1), zone) : leap;
}

/**
 * The study day that an instant belongs to in a zone. Days follow each other without gap or overlap, each once:
 * from 04:00 to 04:00 by the zone's clocks, whatever these do in between.
 */
export function studyDay(instant: number, zone: string): Day {
  const steady = steadyOffset(instant, zone);
  if (steady !== null) return dayOf(instant + steady - rolloverHour * hourMs);
  let day = dayOf(instant + offsetAt(instant, zone) - rolloverHour * hourMs);
  while (startOfStudyDay(day, zone) > instant) day = addDays(day, -1);
  while (startOfStudyDay(addDays(day, 1), zone) <= instant) day = addDays(day, 1);
  return day;
}
