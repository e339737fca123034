import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isZone, rolloverHour, startOfStudyDay, studyDay } from '#core/time';

const hour = 3_600_000;
const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Asia/Tokyo', 'America/New_York', 'America/St_Johns', 'Africa/Casablanca', 'Antarctica/Troll', 'Pacific/Kwajalein', 'Pacific/Chatham', 'UTC'];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });

/** What the clocks of a zone show. */
function wall(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
}

/** Every study day that an hourly look at the clock meets, in order, each time that it changes. */
function daysMet(from: string, until: string, zone: string, stepMs = 15 * 60_000): string[] {
  const met: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += stepMs) {
    const day = studyDay(at, zone);
    if (met.at(-1) !== day) met.push(day);
  }
  return met;
}

describe('a study day', () => {
  it('begins at 04:00 by the zone\'s clocks', () => {
    expect(studyDay(Date.parse('2026-11-24T02:59:59Z'), 'Europe/Berlin')).toBe('2026-11-23');
    expect(studyDay(Date.parse('2026-11-24T03:00:00Z'), 'Europe/Berlin')).toBe('2026-11-24');
    expect(studyDay(Date.parse('2026-11-23T22:15:00Z'), 'Asia/Kathmandu')).toBe('2026-11-24');
  });

  it('holds the instants from its start to the start of the next, and no others', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const day = studyDay(instant, zone);
        expect(startOfStudyDay(day, zone)).toBeLessThanOrEqual(instant);
        expect(startOfStudyDay(addDays(day, 1), zone)).toBeGreaterThan(instant);
      }),
      { numRuns: 2000 },
    );
  });

  it('never comes before one that was', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 400 * 24 * hour }), anyZone, (instant, later, zone) => {
        expect(studyDay(instant + later, zone) >= studyDay(instant, zone)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('starts where the clocks show 04:00, or where they leap over it', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const start = startOfStudyDay(studyDay(instant, zone), zone);
        const leaps = Date.parse(`${wall(start, zone)}Z`) - Date.parse(`${wall(start - 1000, zone)}Z`) > 1000;
        expect(leaps || wall(start, zone).endsWith(`0${rolloverHour}:00:00`)).toBe(true);
      }),
    );
  });

  it('is 23 hours long when the clocks of Berlin go forward and 25 when they go back, and each is met once', () => {
    const length = (day: string, zone: string) => (startOfStudyDay(addDays(day, 1), zone) - startOfStudyDay(day, zone)) / hour;

    expect([length('2026-03-28', 'Europe/Berlin'), length('2026-10-24', 'Europe/Berlin')]).toEqual([23, 25]);
    expect(daysMet('2026-03-27T03:00:00Z', '2026-03-31T02:00:00Z', 'Europe/Berlin')).toEqual(['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30']);
    expect(daysMet('2026-10-23T02:00:00Z', '2026-10-27T03:00:00Z', 'Europe/Berlin')).toEqual(['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26']);
  });

  it('is half an hour shorter or longer on Lord Howe', () => {
    const length = (day: string) => (startOfStudyDay(addDays(day, 1), 'Australia/Lord_Howe') - startOfStudyDay(day, 'Australia/Lord_Howe')) / hour;

    expect([length('2026-04-04'), length('2026-10-03'), length('2026-06-01')]).toEqual([24.5, 23.5, 24]);
  });

  it('is not there where the calendar has no such day: Apia went from 29 to 31 December 2011', () => {
    expect(daysMet('2011-12-28T14:00:00Z', '2012-01-01T14:00:00Z', 'Pacific/Apia')).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
    expect(startOfStudyDay('2011-12-30', 'Pacific/Apia')).toBe(startOfStudyDay('2011-12-31', 'Pacific/Apia'));
    expect(startOfStudyDay('2011-12-31', 'Pacific/Apia') - startOfStudyDay('2011-12-29', 'Pacific/Apia')).toBe(24 * hour);
  });

  it('follows the one before without gap all through a year in every zone', () => {
    for (const zone of zones) {
      const days = daysMet('2026-01-01T12:00:00Z', '2027-01-01T12:00:00Z', zone, hour);
      expect(new Set(days).size, zone).toBe(days.length);
      for (let place = 1; place < days.length; place++) expect(daysBetween(days[place - 1]!, days[place]!), `${zone} ${days[place]}`).toBe(1);
    }
  });

  it('goes on by one on a flight from Berlin to Tokyo: none is met twice with another between, and none is left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 }), (minutes) => {
        const takeOff = Date.parse('2026-07-10T00:00:00Z') + minutes * 60_000;
        const landing = takeOff + 12 * hour;
        const met = [-30, -12, 0].map((hours) => studyDay(takeOff + hours * hour, 'Europe/Berlin')).concat([0, 12, 30].map((hours) => studyDay(landing + hours * hour, 'Asia/Tokyo')));
        expect([...met].sort()).toEqual(met);
        const days = [...new Set(met)];
        for (let place = 1; place < days.length; place++) expect(daysBetween(days[place - 1]!, days[place]!)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('days of the calendar', () => {
  it('are counted over leap days and years', () => {
    expect([addDays('2024-02-28', 1), addDays('2023-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2024-02-29', '2024-01-01', '2026-02-28']);
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2026-01-02', '2026-01-01')]).toEqual([2, -1]);
  });
});

describe('isZone', () => {
  it('knows the names of zones and nothing else', () => {
    expect(['Europe/Berlin', 'Asia/Kathmandu', 'Nowhere/Else', '', 'a'.repeat(100)].map(isZone)).toEqual([true, true, false, false, false]);
  });
});
