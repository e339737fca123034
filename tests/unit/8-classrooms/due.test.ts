import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, usualDue, wallOf } from '#classrooms/due';

const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/New_York', 'America/St_Johns', 'Africa/Casablanca', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const iso = (wall: string, zone: string) => {
  const due = instantOf(wall, zone);
  return due && [new Date(due.at).toISOString(), due.clocks];
};

describe('a wall time', () => {
  test.each([
    ['2026-07-01T08:00', 'Europe/Berlin', '2026-07-01T06:00:00.000Z', 'usual'],
    ['2026-12-01T08:00', 'Europe/Berlin', '2026-12-01T07:00:00.000Z', 'usual'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', 'skipped'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'skipped'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'usual'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'doubled'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z', 'usual'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z', 'skipped'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'doubled'],
    ['2026-06-01T08:00', 'Asia/Kathmandu', '2026-06-01T02:15:00.000Z', 'usual'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z', 'skipped'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'usual'],
  ])('%s in %s is %s, %s', (wall, zone, at, clocks) => {
    expect(iso(wall, zone)).toEqual([at, clocks]);
  });

  test.each(['', '2026-02-30T08:00', '2026-13-01T08:00', '2026-01-01T24:00', '2026-01-01T08:60', '2026-01-01 08:00', '2026-1-1T8:00', '0001-01-01T00:00', '2026-01-01T08:00Z'])('"%s" is none', (wall) => {
    expect(instantOf(wall, 'Europe/Berlin')).toBeNull();
  });

  test('that exists comes back from its instant; one that is skipped comes back later by what is skipped', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
    fc.assert(fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const wall = new Date(minute * 60_000).toISOString().slice(0, 16);
      const due = instantOf(wall, zone)!;
      const back = wallOf(due.at, zone);
      expect(due.clocks === 'skipped' ? back > wall : back === wall).toBe(true);
    }), { numRuns: 500 });
  });

  test('of any instant leads back to it, or to the same time an hour or so earlier', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
    fc.assert(fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const due = instantOf(wallOf(minute * 60_000, zone), zone)!;
      expect(due.clocks === 'doubled' ? due.at <= minute * 60_000 : due.at === minute * 60_000).toBe(true);
    }), { numRuns: 500 });
  });
});

test('the usual due time is eight in the morning, a week on, also over a change of the clocks', () => {
  expect(usualDue(Date.UTC(2026, 9, 22, 22, 30), 'Europe/Berlin')).toBe('2026-10-30T08:00');
  expect(usualDue(Date.UTC(2026, 9, 22, 22, 30), 'America/New_York')).toBe('2026-10-29T08:00');
});
