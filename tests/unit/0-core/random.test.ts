import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '#core/random';

describe('seededRandom', () => {
  it('stays in [0, 1)', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.integer()), (seed) => {
      const numbers = Array.from({ length: 50 }, seededRandom(seed));
      expect(numbers.filter((number) => number < 0 || number >= 1)).toEqual([]);
    }));
  });

  it('repeats itself for the same seed and not for another', () => {
    const take = (seed: string) => Array.from({ length: 5 }, seededRandom(seed));
    expect(take('a')).toEqual(take('a'));
    expect(take('a')).not.toEqual(take('b'));
  });

  it('spreads evenly over ten bins', () => {
    const random = seededRandom(42);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 20_000; at++) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('shuffled', () => {
  it('keeps the things and leaves the original alone', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
      const before = [...things];
      const after = shuffled(things, seededRandom(seed));
      const rising = (a: number, b: number) => a - b;
      expect([...after].sort(rising)).toEqual([...before].sort(rising));
      expect(things).toEqual(before);
    }));
  });

  it('puts each thing first about alike often', () => {
    const random = seededRandom('fair');
    const firsts = new Map<string, number>();
    for (let at = 0; at < 6000; at++) {
      const [first = ''] = shuffled(['a', 'b', 'c'], random);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
