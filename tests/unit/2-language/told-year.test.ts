import { describe, expect, test } from 'vitest';
import { readingOf } from '#facts/reading';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

/** What the days of an article of 18 May 2015 are. */
const daysIn = (text: string) => readingOf(articleOf(text), tables).dates.map(({ text: words, value }) => [words, value]);

describe('a day without its year', () => {
  test('is open behind a day of another year, in the same paragraph', () => {
    expect(daysIn('Bombers attacked Dresden on February 13, 1945. On February 15, the dome fell in.')).toContainEqual(['February 15', null]);
  });
  test('is of the article\'s year in another paragraph', () => {
    expect(daysIn('Bombers attacked Dresden on February 13, 1945.\n\nOn February 15, the dome was opened by John Smith.')).toContainEqual(['February 15', '2015-02-15']);
  });
  test('has the year that stands behind it', () => {
    expect(daysIn('Clara Rojas was released in January this year.')).toContainEqual(['January this year', '2015-01']);
  });
  test('is to come where somebody takes office on it', () => {
    expect(daysIn('John Smith promised help when Mary Jones takes office on August 15.')).toContainEqual(['August 15', '2015-08-15']);
  });
  test('is to come where somebody turns so many years on it', () => {
    expect(daysIn('Jessica Watson, who turns 17 on Tuesday, crossed the line.')).toContainEqual(['Tuesday', '2015-05-19']);
  });
});
