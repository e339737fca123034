import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { datesOf, type DateMention } from '#language/dates';

const read = (text: string, date?: string): DateMention[] => {
  const result = parseArticle(text, date === undefined ? {} : { date });
  return result.ok ? datesOf(result.value) : [];
};
const dates = (text: string, date?: string) => read(text, date).map((found) => [found.text, found.value]);
const grains = (text: string) => read(text, '2015-05-18').map(({ value, precision }) => [value, precision]);

describe('datesOf', () => {
  it.each([
    ['He came on 18 May 2015.', '18 May 2015', '2015-05-18'],
    ['He came on May 18, 2015.', 'May 18, 2015', '2015-05-18'],
    ['He came on May 18th, 2015.', 'May 18th, 2015', '2015-05-18'],
    ['He came on Sunday 18 December 2022.', 'Sunday 18 December 2022', '2022-12-18'],
    ['He came in May 2019.', 'May 2019', '2019-05'],
    ['He came in early May 2019.', 'early May 2019', '2019-05'],
    ['He came in 1963.', '1963', '1963'],
    ['Two came in 1963: he and she.', '1963', '1963'],
    ['He came at the end of 1963.', 'the end of 1963', '1963'],
    ['He came on 2015-05-18.', '2015-05-18', '2015-05-18'],
    ['He came on 5/18/15.', '5/18/15', '2015-05-18'],
    ['He came on 18/5/2015.', '18/5/2015', '2015-05-18'],
    ['He came in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['He came on New Year’s Eve 1999.', 'New Year’s Eve 1999', '1999-12-31'],
  ])('reads %j without the day of the article', (text, words, value) => {
    expect(dates(text)).toEqual([[words, value]]);
  });

  it.each([
    ['He came on Monday (18 May).', 'Monday (18 May)', '2015-05-18'],
    ['He came on Monday.', 'Monday', '2015-05-18'],
    ['He came on Tuesday.', 'Tuesday', '2015-05-12'],
    ['He came last Monday.', 'last Monday', '2015-05-11'],
    ['He came yesterday.', 'yesterday', '2015-05-17'],
    ['He came on 30 December.', '30 December', '2014-12-30'],
    ['He came in November.', 'November', '2014-11'],
    ['He came last April.', 'last April', '2015-04'],
    ['He came in June last year.', 'June last year', '2014-06'],
    ['He came earlier this year.', 'earlier this year', '2015'],
    ['He came three days ago.', 'three days ago', '2015-05-15'],
    ['He came two months ago.', 'two months ago', '2015-03'],
    ['He came on Thanksgiving.', 'Thanksgiving', '2014-11-27'],
    ['He came on Easter Sunday.', 'Easter Sunday', '2015-04-05'],
  ])('reads %j against the day of the article', (text, words, value) => {
    expect(dates(text, '2015-05-18')).toEqual([[words, value]]);
  });

  it.each([
    ['It rose last week.', '2015-W20', 'week'],
    ['It rose next week.', '2015-W22', 'week'],
    ['It rained this weekend.', '2015-W20-WE', 'weekend'],
    ['It rose this month.', '2015-05', 'month'],
    ['It rose in the first quarter.', '2015-Q1', 'quarter'],
    ['It rose in the third quarter of 2014.', '2014-Q3', 'quarter'],
    ['It rose in Q3 2014.', '2014-Q3', 'quarter'],
    ['It rose in Q3.', '2014-Q3', 'quarter'],
    ['It rose in the first half of 2014.', '2014-H1', 'half'],
    ['It rose last fall.', '2014-FA', 'season'],
    ['It rose in the summer of 2014.', '2014-SU', 'season'],
    ['It rose in fiscal 2014.', '2014', 'year'],
    ['It rose in the early 1990s.', '199', 'decade'],
    ['It rose in the nineties.', '199', 'decade'],
    ['It rose in the 19th century.', '18', 'century'],
    ['It rose last night.', '2015-05-17TNI', 'part-of-day'],
    ['It rose on Friday morning.', '2015-05-15TMO', 'part-of-day'],
    ['It rose at 10:30 a.m. Friday.', '2015-05-15T10:30', 'time'],
    ['It rose at 02:14 UTC.', '2015-05-18T02:14Z', 'time'],
    ['It rose recently.', 'PAST_REF', 'reference'],
    ['It is now high.', 'PRESENT_REF', 'reference'],
    ['It will rise in the near future.', 'FUTURE_REF', 'reference'],
  ])('tells of %j value and precision', (text, value, precision) => {
    expect(grains(text)).toEqual([[value, precision]]);
  });

  it('gives a time the day that stands beside it', () => {
    expect(grains('It rose at 11:56 on Friday.')).toEqual([['2015-05-15T11:56', 'time'], ['2015-05-15', 'day']]);
  });

  it('counts from the date just named', () => {
    expect(grains('It rose on May 3. Two days later it fell.')).toEqual([['2015-05-03', 'day'], ['2015-05-05', 'day']]);
    expect(grains('It rose in the first quarter to 5 million from 4 million a year earlier.')).toEqual([['2015-Q1', 'quarter'], ['2014-Q1', 'quarter']]);
  });

  it('reads the second of "Monday and Tuesday" as the day behind the first', () => {
    expect(grains('The Monday and Tuesday of the vote were free.')).toEqual([['2015-05-18', 'day'], ['2015-05-19', 'day']]);
    expect(grains('They met on Thursday and Friday.')).toEqual([['2015-05-14', 'day'], ['2015-05-15', 'day']]);
  });

  it('reads each day of "April 24 and 25"', () => {
    expect(grains('They met on April 24 and 25.')).toEqual([['2015-04-24', 'day'], ['2015-04-25', 'day']]);
  });

  it.each([
    'He came on Monday.', 'He came yesterday.', 'He came last week.', 'He came in the third quarter.', 'He came last fall.', 'He came on 3 May.', 'He came this morning.', 'He came at 10 a.m. today.', 'He came three days ago.',
  ])('has no value for %j without the day of the article', (text) => {
    expect(read(text).map(({ value }) => value)).toEqual([null]);
  });

  it('has no value for a weekday that does not fit its date', () => {
    expect(dates('He came on Friday 18 May 2015.')).toEqual([['Friday 18 May 2015', null]]);
  });

  it('keeps what says no day by itself apart', () => {
    const loose = (text: string) => read(text, '2015-05-18').map((date) => date.loose);
    expect(loose('She saw the 2014 World Cup.')).toEqual([true]);
    expect(loose('It is now high.')).toEqual([true]);
    expect(loose('It began at 10:30 a.m. there.')).toEqual([true]);
    expect(loose('It began on Monday.')).toEqual([false]);
  });

  it.each([
    'A crowd of 2000 people came from 1500 metres.',
    'It cost $1990 and rose 1980 points.',
    'They worked for two years and over the past decade.',
    'They work every Monday and on Tuesdays.',
    'It fell as on Black Monday.',
    'They may march. May they march.',
    'Theresa May and June Smith came with Jan Kavan.',
    'It is a 2000 year old tradition.',
    'He praised the Good Friday Agreement.',
    'He told CBS This Morning of it.',
    'They dated the chariots to between 2000 and 1800 B.C. by the wood.', 'The town was founded in 1200 BC.',
  ])('finds no date in %j', (text) => {
    expect(dates(text, '2015-05-18')).toEqual([]);
  });

  it('is surer of a full date than of a weekday ahead', () => {
    const confidence = (text: string) => read(text, '2015-05-18')[0]?.confidence ?? 0;
    expect(confidence('He came on May 18, 2015.')).toBeGreaterThan(0.95);
    expect(confidence('He will come on Friday.')).toBeLessThan(0.7);
  });
});

describe('a headline in capitals', () => {
  it('has the same weekdays', () => {
    const { text, sentences } = { text: 'HE LEFT ON MONDAY.', sentences: [{ start: 0, end: 18 }] };
    expect(datesOf({ text, sentences, date: '2015-05-20' }).map(({ value }) => value)).toEqual(['2015-05-18']);
  });
});
