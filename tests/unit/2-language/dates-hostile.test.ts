import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';
import { dateParsers } from '#language/dates/parsers';

const size = 50_000;
const pieces = [
  'a', '1', ' ', '\n', '.', '1998 ', '19', 'the ', 'very the ', 'Monday, ', 'early ', 'mid-', 'the end of ', 'May 1 ', 'May ', '10:', '2 a.m. ', 'a couple of ', 'third-quarter ', '1,', '(', '1998-', 'the year-ago ',
  'last ', 'in ', 'twenty-', 'nineteen twenty ', 'first half of ', '9/', 'January 2 and 3 ', 'two days later ', 'now. ', '’', '𝟏𝟗𝟗𝟖 ', 'é',
];
const readAll = (text: string) => datesOf({ text, sentences: sentencesOf(text), date: '2015-05-18' });

/** Milliseconds of the quickest of up to five runs: others use the machine too. */
function quickest(run: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < 5 && best > 20; turn++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('any text', () => {
  it.each(pieces)('of nothing but %j is read in time that grows with its length', (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    for (const { name, pattern } of dateParsers) expect(quickest(() => text.replace(pattern, '')), name).toBeLessThan(50);
    expect(quickest(() => readAll(text))).toBeLessThan(2000);
  });

  it('gives dates in order, apart, within their sentence, and with the words at their offsets', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: 'grapheme' })), { maxLength: 400 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      const sentences = sentencesOf(text);
      let end = 0;
      for (const date of readAll(text)) {
        const sentence = sentences[date.sentence];
        expect(date.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Infinity));
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(sentence?.end ?? -1);
        expect(date.text).toBe(text.slice(date.start, date.end));
        if (date.value !== null) expect(date.value).toMatch(/^(?:\d{2,3}|\d{4}(?:-(?:\d\d(?:-\d\d(?:T.+)?)?|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?|(?:PRESENT|PAST|FUTURE)_REF)$/);
        end = date.end;
      }
    }), { numRuns: 300 });
  });

  it('may be written on the first or the last days of the calendar', () => {
    for (const date of ['0001-01-01', '0000-01-01', '9999-12-31']) {
      const text = 'He came yesterday, last week, tomorrow, a year ago, on Friday, on 3 May, last fall, in the third quarter and in January.';
      expect(() => datesOf({ text, sentences: sentencesOf(text), date })).not.toThrow();
    }
  });
});
