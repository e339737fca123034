import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { datesOf } from '#language/dates';

const dates = (text: string, date?: string) => {
  const result = parseArticle(text, date === undefined ? {} : { date });
  return result.ok ? datesOf(result.value).map((found) => [found.text, found.value]) : [];
};

describe('datesOf', () => {
  it.each([
    ['He came on 18 May 2015.', '18 May 2015', '2015-05-18'],
    ['He came on May 18, 2015.', 'May 18, 2015', '2015-05-18'],
    ['He came on Sunday 18 December 2022.', 'Sunday 18 December 2022', '2022-12-18'],
    ['He came in May 2019.', 'May 2019', '2019-05'],
    ['He came in 1963.', '1963', '1963'],
    ['He came on 2015-05-18.', '2015-05-18', '2015-05-18'],
  ])('reads %j without the day of the article', (text, words, value) => {
    expect(dates(text)).toEqual([[words, value]]);
  });

  it.each([
    ['He came on Monday (18 May).', 'Monday (18 May)', '2015-05-18'],
    ['He came on Monday.', 'Monday', '2015-05-18'],
    ['He came on Tuesday.', 'Tuesday', '2015-05-12'],
    ['He came yesterday.', 'yesterday', '2015-05-17'],
    ['He came on 30 December.', '30 December', '2014-12-30'],
    ['He came earlier this year.', 'earlier this year', '2015'],
  ])('reads %j against the day of the article', (text, words, value) => {
    expect(dates(text, '2015-05-18')).toEqual([[words, value]]);
  });

  it('has no value for a relative day without the day of the article', () => {
    expect(dates('He came on Monday.')).toEqual([['Monday', null]]);
  });

  it('has no value for a weekday that lies ahead', () => {
    expect(dates('He will come on Friday.', '2015-05-18')).toEqual([['Friday', null]]);
  });

  it('has no value for a weekday that does not fit its date', () => {
    expect(dates('He came on Friday 18 May 2015.')).toEqual([['Friday 18 May 2015', null]]);
  });

  it('takes no number of things for a year', () => {
    expect(dates('A crowd of 2000 people came from 1500 metres.')).toEqual([]);
  });
});
