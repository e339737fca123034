import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { datesAround, datesNear } from '#items/near-dates';

const dayOf = (words: string) => Date.parse(`${words} UTC`);

describe('dates near a day', () => {
  it('stand before it as often as behind it, so that its place tells nothing', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 800; seed++) {
      const others = datesAround('2015-05-18', { published: '2015-05-18', taken: [], random: seededRandom(`${seed}`) });
      expect(new Set(others).size).toBe(3);
      const before = others.filter((other) => dayOf(other) < Date.UTC(2015, 4, 18)).length;
      places[before] = (places[before] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count / 800 - 0.25)).toBeLessThan(0.06);
  });

  it('are past months and years where it is past, and to come where it is to come', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(datesNear('2014', { published: '2015-05-18', taken: [], random: seededRandom(`${seed}`) }).filter((year) => Number(year) > 2015)).toEqual([]);
      expect(datesNear('2050', { published: '2015-05-18', taken: [], random: seededRandom(`${seed}`) }).filter((year) => Number(year) <= 2015 || Number(year) % 10 !== 0)).toEqual([]);
    }
  });

  it('are not offered where the drawn place cannot be had: the year of the article would always be the last', () => {
    const all = Array.from({ length: 400 }, (_, seed) => datesAround('2015', { published: '2015-05-18', taken: [], random: seededRandom(`${seed}`) }));
    expect(all.filter((others) => others.some((year) => Number(year) > 2015))).toEqual([]);
    expect(Math.abs(all.filter(({ length }) => length === 3).length / 400 - 0.25)).toBeLessThan(0.06);
  });

  it('lie farther apart the longer a year is past, and are round where it is round', () => {
    for (let seed = 0; seed < 20; seed++) {
      const near = { published: '2010-01-25', taken: [], random: seededRandom(`${seed}`) };
      for (const year of datesNear('1889', near)) expect(Math.abs(Number(year) - 1889) % 3).toBe(0);
      for (const year of datesNear('1980', near)) expect(Number(year) % 10).toBe(0);
    }
    expect(datesNear('2003', { published: '2010-01-25', taken: [], random: seededRandom('1') }).every((year) => Math.abs(Number(year) - 2003) <= 5)).toBe(true);
  });

  it('are none that the sentence names', () => {
    expect(datesNear('2015-05-18', { published: '2015-05-20', taken: ['2015-05-17', '2015-05-19'], random: seededRandom('1') }).filter((other) => other === '17 May 2015' || other === '19 May 2015')).toEqual([]);
  });
});
