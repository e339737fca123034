import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';

const ranges = (text: string) => datesOf({ text, sentences: sentencesOf(text), date: '2015-05-18' }).map((date) => [date.text, date.range && `${date.range.from}/${date.range.to}`]);

describe('ranges of dates', () => {
  it.each([
    ['They met on May 3-5.', 'May 3-5', '2015-05-03/2015-05-05'],
    ['They met on May 3 to 5.', 'May 3 to 5', '2015-05-03/2015-05-05'],
    ['They met from 3 to 5 May.', 'from 3 to 5 May', '2015-05-03/2015-05-05'],
    ['They met on 3–5 May 2014.', '3–5 May 2014', '2014-05-03/2014-05-05'],
    ['They ruled in 1998-99.', '1998-99', '1998/1999'],
  ])('are one date in %j', (text, words, range) => {
    expect(ranges(text)).toEqual([[words, range]]);
  });

  it.each([
    ['They ruled from 2006 to 2009.', [['2006', '2006/2009'], ['2009', '2006/2009']]],
    ['They ruled between 2006 and 2009.', [['2006', '2006/2009'], ['2009', '2006/2009']]],
    ['They ruled from May 2006 to March 2009.', [['May 2006', '2006-05/2009-03'], ['March 2009', '2006-05/2009-03']]],
    ['They ruled in 2006 and 2009.', [['2006', null], ['2009', null]]],
    ['They ruled from 2009 to 2006.', [['2009', null], ['2006', null]]],
  ])('are two dates that know each other in %j', (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });
});
