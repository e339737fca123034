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
    ['Boris Johnson gave Mary Jones about 70 percent of his money on Monday.', 'about 70 percent'],
    ['Boris Johnson paid Mary Jones more than $1.3 billion on Monday.', 'more than $1.3 billion'],
    ['Eliud Kipchoge finished a race in 1 hour, 59 minutes and 40 seconds on Monday.', '1 hour, 59 minutes and 40 seconds'],
    ['Eliud Kipchoge walked between 5 and 10 kilometres to a hospital on Monday.', 'between 5 and 10 kilometres'],
  ])('is its words with hedge and unit: %s', (text, value) => {
    expect(quantitiesOf(text)).toMatchObject([{ value, words: value }]);
  });

  it('is the bare number of what is counted, which the subject names', () => {
    expect(quantitiesOf('About 4,500 delegates from Africa came to the city of Niamey on Monday.')).toMatchObject([{ value: 'about 4,500', words: 'About 4,500', subject: 'how many delegates from Africa came to the city of Niamey on Monday 18 May 2015' }]);
  });

  it.each([
    ['The sanctions of Monday targeted three big companies in the city of Seoul.', 'how many big companies the sanctions of Monday 18 May 2015 targeted in the city of Seoul', 'three'],
    ['Boris Johnson spoke in front of 88,966 fans in the city of Leeds.', 'how many fans Boris Johnson spoke in front of', '88,966'],
  ])('names what is counted behind the verb too: %s', (text, subject, value) => {
    expect(quantitiesOf(text)).toMatchObject([{ subject, value }]);
  });


  it.each([
    ['Officials in London said as many as 300 people had left the town of Dover.', 'Officials in London said how many people had left the town of Dover'],
    ['Guards in London stood at each gate, because 130 people had been killed in attacks in Paris.', 'how many people had been killed in attacks in Paris'],
    ['Boris Johnson spoke in London after eight doctors from Leeds had opened a school.', 'how many doctors from Leeds had opened a school'],
  ])('names what is counted in a clause of its own: %s', (text, subject) => {
    expect(quantitiesOf(text).map((fact) => fact.subject)).toEqual([subject]);
  });

  it.each([
    ['Boris Johnson met more than 150 heads of state in London on Monday.', 'Boris Johnson met how many heads of state in London on Monday 18 May 2015'],
    ['Boris Johnson, a friend of more than 200 doctors, spoke in London at a school.', 'Boris Johnson, a friend of how many doctors, spoke in London at a school'],
    ['Boris Johnson spoke in London about an operation that lasted about 22 hours.', 'Boris Johnson spoke in London about an operation that lasted how many hours'],
  ])('is asked for in its place where what is counted is not plain: %s', (text, subject) => {
    expect(quantitiesOf(text).map((fact) => fact.subject)).toEqual([subject]);
  });

  it.each([
    'Leeds is one of the top 10 towns in the kingdom for schools.',
  ])('is none that belongs to no thing, or is a place in an order: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it('is none of a measure that stands in a name of a thing, or goes on', () => {
    expect(quantitiesOf('The 319kg probe was named after Christiaan Huygens in 1997.')).toEqual([]);
    expect(quantitiesOf('John Smith flew to Hawaii for five days and nights.')).toEqual([]);
  });

  it('is said of all that is told where its sentence begins with a place or time', () => {
    expect(quantitiesOf('In Kenya, 150 farmers were killed by lions in 2012.').map(({ subject }) => subject)).toEqual(['In Kenya, how many farmers were killed by lions in 2012']);
  });

  it('is none of a whole where a part is spoken of', () => {
    expect(quantitiesOf('Only one of 300 passengers died when the train left the track near Paris on Monday.')).toEqual([]);
  });

  it('says "how much" of money and "what share" of percent within a subject', () => {
    expect(quantitiesOf('About 40 percent of the voters in Niamey stayed at home on Monday.').map(({ subject }) => subject)).toEqual(['what share of the voters in Niamey stayed at home on Monday 18 May 2015']);
  });

  it('is asked for with the sentence before where that tells whose it is', () => {
    expect(quantitiesOf('An earthquake struck Nepal on Sunday. The United States Geological Survey measured its magnitude at 7.8 on Monday.').map(({ subject }) => subject)).toEqual(['An earthquake struck Nepal on Sunday 17 May 2015; the United States Geological Survey measured its magnitude at what on Monday 18 May 2015']);
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
