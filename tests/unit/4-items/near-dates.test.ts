import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { datesNear } from '#items/near-dates';

const dayOf = (words: string) => Date.parse(`${words} UTC`);

describe('dates near a day', () => {
  it('stand before it as often as behind it, so that its place tells nothing', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 800; seed++) {
      const others = datesNear('2015-05-18', '2015-05-18', [], seededRandom(`${seed}`));
      expect(new Set(others).size).toBe(3);
      const before = others.filter((other) => dayOf(other) < Date.UTC(2015, 4, 18)).length;
      places[before] = (places[before] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count / 800 - 0.25)).toBeLessThan(0.06);
  });

  it('are past months and years where it is past, and to come where it is to come', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(datesNear('2014', '2015-05-18', [], seededRandom(`${seed}`)).filter((year) => Number(year) > 2015)).toEqual([]);
      expect(datesNear('2050', '2015-05-18', [], seededRandom(`${seed}`)).filter((year) => Number(year) <= 2015 || Number(year) % 10 !== 0)).toEqual([]);
    }
  });

  it('are none that the sentence names', () => {
    expect(datesNear('2015-05-18', '2015-05-20', ['2015-05-17', '2015-05-19'], seededRandom('1')).filter((other) => other === '17 May 2015' || other === '19 May 2015')).toEqual([]);
  });
});
