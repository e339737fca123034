import { describe, expect, it } from 'vitest';
import { dateInWords, isWeekday } from '#language/days';
import { quarterAfter, unitAfter, weekOf } from '#language/dates/values';

describe('dateInWords', () => {
  it.each([
    ['2015-05-18', '18 May 2015'],
    ['2015-05', 'May 2015'],
    ['2015', '2015'],
    ['2015-W21', 'the week of 18 May 2015'],
    ['2015-W21-WE', 'the weekend of 23 May 2015'],
    ['2015-Q1', 'the first quarter of 2015'],
    ['2015-H2', 'the second half of 2015'],
    ['2015-SU', 'summer 2015'],
    ['199', 'the 1990s'],
    ['18', 'the 19th century'],
    ['2015-05-18TMO', 'the morning of 18 May 2015'],
    ['2015-05-18T10:30', '10:30 on 18 May 2015'],
  ])('says %s as %j', (value, words) => {
    expect(dateInWords(value)).toBe(words);
  });
});

describe('isWeekday', () => {
  it.each([['Friday', true], ['last Friday', false], ['FRIDAY', false], ['Today', false], ['', false]])('of %j is %s', (text, expected) => {
    expect(isWeekday(text)).toBe(expected);
  });
});

describe('values', () => {
  it.each([['1998-01-01', '1998-W01'], ['1999-01-03', '1998-W53'], ['2015-12-31', '2015-W53'], ['2016-01-04', '2016-W01'], ['2018-12-31', '2019-W01']])('puts %s in week %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('counts across the year', () => {
    expect(quarterAfter('2015-Q1', -1)).toBe('2014-Q4');
    expect(unitAfter('2015-01-31', 'month', -1)).toBe('2014-12');
    expect(unitAfter('2015-01-31', 'month', 13)).toBe('2016-02');
    expect(unitAfter('2015-05-18', 'decade', -1)).toBe('200');
  });

  it('has none before the first year and after the last of four figures', () => {
    expect(['year', 'decade', 'century'].map((unit) => unitAfter('2015-05-18', unit as 'year', -3000))).toEqual([null, null, null]);
    expect(unitAfter('9999-12-31', 'day', 1)).toBeNull();
  });
});
