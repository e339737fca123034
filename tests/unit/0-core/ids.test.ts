import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash128 } from '#core/hash';
import { uuidV7, uuidV8 } from '#core/ids';
import { seededRandom } from '#core/random';

const form = (version: number) => new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);

describe('uuidV7', () => {
  it('has the form, version and variant of RFC 9562', () => {
    expect(() => fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.string(), (now, seed) => form(7).test(uuidV7(now, seededRandom(seed)))))).not.toThrow();
  });

  it('sorts by the time it was made', () => {
    const random = seededRandom(1);
    expect(() => fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 45 }), fc.integer({ min: 1, max: 2 ** 40 }), (now, later) => uuidV7(now, random) < uuidV7(now + later, random)))).not.toThrow();
  });

  it('differs within one millisecond', () => {
    const random = seededRandom('same');
    expect(new Set(Array.from({ length: 1000 }, () => uuidV7(1_700_000_000_000, random))).size).toBe(1000);
  });
});

describe('uuidV8', () => {
  it('has the form, version and variant of RFC 9562', () => {
    expect(() => fc.assert(fc.property(fc.array(fc.string()), (parts) => form(8).test(uuidV8(...parts))))).not.toThrow();
  });

  it('names the same parts alike, for ever', () => {
    expect(uuidV8('article', 'A title', '2015-05-18')).toBe(uuidV8('article', 'A title', '2015-05-18'));
  });

  it('tells parts apart by their lengths', () => {
    expect(uuidV8('ab', 'c')).not.toBe(uuidV8('a', 'bc'));
    expect(uuidV8('a', '')).not.toBe(uuidV8('a'));
  });

  it('gives no two of twenty thousand names one id', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, at) => uuidV8('fact', String(at)))).size).toBe(20_000);
  });
});

describe('hash128', () => {
  it('is four unsigned 32-bit words', () => {
    expect(() => fc.assert(fc.property(fc.string(), (text) => hash128(text).every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)))).not.toThrow();
  });

  it('changes about half its bits with one letter', () => {
    const ones = (word: number) => word.toString(2).replace(/0/g, '').length;
    const shares = Array.from({ length: 200 }, (_, at) => {
      const [a, b] = [hash128(`text ${at}a`), hash128(`text ${at}b`)];
      return a.reduce((sum, word, place) => sum + ones((word ^ (b[place] ?? 0)) >>> 0), 0) / 128;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
});
