import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

/** Of 18 May 2015, a Monday. */
const factsOf = (text: string) => analyse(articleOf(text, 'Kenya votes again after a court ruling'), tables).facts;
const statementsOf = (text: string) => factsOf(text).map(({ statement }) => statement.replace(/^According to [^”]*”(?: of \d+ \p{L}+ \d+)?, /u, '')).join(' ');

describe('a time that only the day of the article explains is told in full', () => {
  it.each([
    ['a day that owns something', 'John Smith won 37 seats in Sunday’s vote in Kenya.', 'in the 17 May 2015 vote'],
    ['a month that owns something', 'Doctors in Kenya treated 14 victims of last month’s floods.', 'of the April 2015 floods'],
    ['a year that owns something', 'John Smith won 14 races in last year’s games in Kenya.', 'in the 2014 games'],
    ['a weekend', 'John Smith flew to Kenya with 300 doctors at the weekend.', 'the weekend of 16 May 2015'],
    ['"ago" behind a day of the news', 'On Sunday John Smith opened a school that 14 farmers of Kenya had founded three years ago.', 'founded three years earlier'],
    ['a day that is described', 'John Smith flew to Kenya on a quiet Sunday with 300 doctors.', 'on a quiet Sunday (17 May 2015)'],
    ['a day that opens its sentence', 'Sunday, 14 farmers of Kenya left for Leeds.', 'n Sunday 17 May 2015, 14 farmers'],
    ['a day before a number', 'By Sunday 6,415 doctors had left Kenya.', 'by Sunday 17 May 2015, 6,415 doctors'],
    ['a day without its "on" behind "early"', 'Microsoft sought the protection of 14 courts early Sunday.', 'early on Sunday 17 May 2015'],
    ['a day without its "on" behind a score', 'The council of Kenya voted 6-4 Sunday to close 14 schools.', 'voted 6-4 on Sunday 17 May 2015'],
    ['a day on which somebody is called somewhere', 'Police of Kenya were called Sunday to 14 schools.', 'were called on Sunday 17 May 2015'],
    ['a day on which somebody is to appear', 'John Smith of Leeds is scheduled to appear June 9 in the High Court of Kenya.', 'to appear on Tuesday 9 June 2015'],
  ])('%s', (_, text, words) => {
    expect(statementsOf(text)).toContain(words);
  });

  it('and what owns something is no day to ask for', () => {
    expect(factsOf('John Smith won 37 seats in Sunday’s vote in Kenya.').filter(({ kind }) => kind === 'when')).toEqual([]);
  });

  it('with what holds up to the day of the article', () => {
    expect(statementsOf('John Smith has found 1,550 bones in Kenya so far.')).toContain('1,550 bones');
  });
});

describe('nothing is told of', () => {
  it.each([
    ['several days, of which only the first is read', 'John Smith will open 14 schools in Leeds on June 17, 18 and 19 for farmers.'],
    ['what somebody will do who is not known', 'Whoever prevails in Kenya will inherit 14 schools in Leeds.'],
    ['months of every year, as of one', 'Leeds gets no sun from late September to mid-March.'],
    ['a year that owns the first of several things', 'John Smith won 14 races in last year’s first games in Kenya.'],
    ['another day that is described by one', 'John Smith counted 37 houses after the previous Sunday’s vote.'],
    ['"ago" without a day to count from', 'John Smith opened 14 schools in Leeds three years ago.'],
  ])('%s', (_, text) => {
    expect(factsOf(text)).toEqual([]);
  });
});
