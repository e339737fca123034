import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#language/tagger/hash';
import { wordCache, wordOf } from '#language/tagger/words';
import { anyString } from '#tests/unit/2-language/any-text';

describe('wordOf', () => {
  it('takes spellings that differ in capitals for one word, and keeps them apart where it matters', () => {
    expect(wordOf('Kerry').lower).toBe(wordOf('KERRY').lower);
    expect(wordOf('Kerry').exact).not.toBe(wordOf('KERRY').exact);
  });

  it('takes every number of so many digits for the same', () => {
    expect(wordOf('1998').lower).toBe(wordOf('2015').lower);
    expect(wordOf('1998').lower).not.toBe(wordOf('15').lower);
  });

  it.each([['Kerry', 'Xx'], ['Geun-hye', 'Xx-x'], ['NATO', 'X'], ['al-Sisi', 'x-Xx'], ['15', 'd'], ['U.S.', 'X.X.'], ['Böll', 'Xx'], ['МОСКВА', 'X'], ['首尔', 'x']])('sees %s as %s', (token, shape) => {
    expect(wordOf(token).shape).toBe(hashOf(shape));
  });

  it('keeps the length of runs only for words with digits', () => {
    expect(wordOf('Kerry').digits).toBe(0);
    expect(wordOf('1998').digits).toBe(hashOf('dddd'));
    expect(wordOf('15th').digits).toBe(hashOf('ddxx'));
  });

  it('knows beginnings and ends of two to four letters', () => {
    expect(wordOf('Korea').prefixes).toEqual(['ko', 'kor', 'kore'].map((part) => hashOf(part)));
    expect(wordOf('Korea').suffixes).toEqual(['ea', 'rea', 'orea'].map((part) => hashOf(part)));
    expect(wordOf('a').prefixes).toEqual([]);
  });

  it.each([['Kerry', true, false, true], ['NATO', true, true, true], ['I', true, false, true], ['iPhone', false, false, true], ['15', false, false, false], ['Ünal', true, false, true], [',', false, false, false]])(
    'knows of %s whether it has a capital first, capitals only, and letters', (token, capital, allCapitals, letters) => {
      expect(wordOf(token)).toMatchObject({ capital, allCapitals, letters });
    });

  it('takes typographic marks for plain ones', () => {
    expect(wordOf('“')).toEqual(wordOf('"'));
    expect(wordOf('O’Brien')).toEqual(wordOf("O'Brien"));
    expect(['"', '„', '‘', '('].every((mark) => wordOf(mark).opensQuote)).toBe(true);
    expect(wordOf(')').opensQuote).toBe(false);
  });

  it('gives the same for the same token, whatever it is', () => {
    fc.assert(fc.property(anyString, (token) => {
      expect(wordOf(token)).toEqual(wordOf(token));
    }));
  });

  it('looks at no more than the first forty characters', () => {
    expect(wordOf('a'.repeat(1_000_000))).toEqual(wordOf('a'.repeat(40)));
  });
});

describe('wordCache', () => {
  it('computes a spelling once', () => {
    const word = wordCache();
    expect(word('Seoul')).toBe(word('Seoul'));
  });

  it('starts anew when it is full, and still gives the right words', () => {
    const word = wordCache(2);
    const first = word('Seoul');
    word('Busan');
    word('Daegu');
    expect(word('Seoul')).not.toBe(first);
    expect(word('Seoul')).toEqual(first);
  });
});
