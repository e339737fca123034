import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { loadTables } from '#server/documents';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const tables = loadTables();

function quantitiesOf(text: string) {
  const article = articleOf(text);
  return analyse(article, tables).facts.filter(({ kind }) => kind === 'quantity').map(({ subject, value, statement, evidence }) => ({ subject, value, statement, words: article.text.slice(evidence.start, evidence.end) }));
}

describe('the value of a quantity', () => {
  it.each([
    ['Boris Johnson gave the hospital about 70 percent of the profits on Monday.', 'about 70 percent'],
    ['Boris Johnson paid the hospital more than $1.3 billion on Monday.', 'more than $1.3 billion'],
    ['Eliud Kipchoge finished the race in 1 hour, 59 minutes and 40 seconds on Monday.', '1 hour, 59 minutes and 40 seconds'],
    ['Eliud Kipchoge walked between 5 and 10 kilometres to the hospital on Monday.', 'between 5 and 10 kilometres'],
  ])('is its words with hedge and unit: %s', (text, value) => {
    expect(quantitiesOf(text)).toMatchObject([{ value, words: value }]);
  });

  it('is the bare number of what is counted, which the subject names', () => {
    expect(quantitiesOf('About 4,500 delegates from Africa came to the city of Niamey on Monday.')).toMatchObject([{ value: 'about 4,500', words: 'About 4,500', subject: 'how many delegates from Africa came to the city of Niamey on Monday 18 May 2015' }]);
  });

  it('says "how much" of money and "what share" of percent within a subject', () => {
    expect(quantitiesOf('About 40 percent of the voters in Niamey stayed at home on Monday.').map(({ subject }) => subject)).toEqual(['what share of the voters in Niamey stayed at home on Monday 18 May 2015']);
  });

  it('is none where the text leaves open whose it is', () => {
    expect(quantitiesOf('The United States Geological Survey measured its magnitude at 7.8 on Monday.')).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['Daniel Montalvo, 19, left the town of Dover on Monday.', 'Daniel Montalvo', '19 years', '19'],
    ['Daniel Montalvo, a 14-year-old boy from Texas, left the town of Dover on Monday.', 'Daniel Montalvo', '14 years', '14-year-old'],
    ['The youngest man was Daniel Montalvo, aged 19.', 'Daniel Montalvo', '19 years', '19'],
  ])('is said of the person beside it: %s', (text, subject, value, words) => {
    expect(quantitiesOf(text)).toContainEqual({ subject, value, statement: `${subject} was ${value} old.`, words });
  });

  it.each([
    'Montalvo, 19, left the town of Dover on Monday.',
    'A 14-year-old boy left the town of Dover on Monday.',
    '“Daniel Montalvo, 19, left the town of Dover on Monday,” she said.',
  ])('is none without a full name beside it, outside quotation marks: %s', (text) => {
    expect(quantitiesOf(text).filter(({ statement }) => statement.includes('years old'))).toEqual([]);
  });
});
