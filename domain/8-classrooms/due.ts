/** What a wall time turned out to be: an instant in ms since the epoch, and how it stands to a change of the clocks. */
export type Due = {
  readonly at: number;
  /** `skipped`: the clocks left that time out, and it was moved on by as much. `doubled`: it comes twice, the first counts. */
  readonly clocks: 'usual' | 'skipped' | 'doubled';
};

const dayMs = 24 * 3600 * 1000;
const wallTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(zone, made);
  return made;
}

/** The time on the wall of a zone at an instant, as if it were one of UTC: ms since the epoch, whole seconds. */
function wallMs(at: number, zone: string): number {
  const parts = new Map(formatOf(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const offsetMs = (at: number, zone: string) => wallMs(at, zone) - Math.floor(at / 1000) * 1000;

/** `2026-11-26T08:00` as if it were one of UTC; null for what is no date or time. */
function parsed(wall: string): number | null {
  const [, year, month, day, hour, minute] = (wallTime.exec(wall) ?? []).map(Number);
  if (year === undefined || month === undefined || year < 1970) return null;
  const at = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(at).toISOString().startsWith(wall) ? at : null;
}

/**
 * The instant of a wall time such as `2026-11-26T08:00` in a zone (IANA); null for what is no such time. Of a time that
 * comes twice the earlier; one that the clocks leave out is moved on by what they leave out.
 */
export function instantOf(wall: string, zone: string): Due | null {
  const local = parsed(wall);
  if (local === null) return null;
  const [before, after] = [offsetMs(local - dayMs, zone), offsetMs(local + dayMs, zone)];
  const found = [...new Set([local - before, local - after])].filter((at) => wallMs(at, zone) === local).sort((a, b) => a - b);
  if (found[0] === undefined) return { at: local - before, clocks: 'skipped' };
  return { at: found[0], clocks: found.length > 1 ? 'doubled' : 'usual' };
}

/** The time on the wall of a zone at an instant (ms since the epoch), as `2026-11-26T08:00`. */
export function wallOf(at: number, zone: string): string {
  return new Date(wallMs(at, zone)).toISOString().slice(0, 16);
}

/** A week from now, at eight in the morning, on the wall of a zone. */
export function usualDue(now: number, zone: string): string {
  return `${new Date(wallMs(now, zone) + 7 * dayMs).toISOString().slice(0, 10)}T08:00`;
}
