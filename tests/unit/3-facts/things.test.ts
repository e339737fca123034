import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const statementsOf = (...paragraphs: string[]) => analyse(articleOf(paragraphs.join('\n\n')), tables).facts.map(({ statement }) => statement);
/** What is told by itself, and not together with the sentence before. */
const alone = (...paragraphs: string[]) => statementsOf(...paragraphs).filter((statement) => !statement.includes('; '));

describe('a thing with "the"', () => {
  it.each([
    ['the one name that ends so', 'John Smith studied at Leeds University in 1998.', 'The university was founded in 1904.', 'Leeds University was founded in 1904.'],
    ['the one name of that kind', 'The Ever Given, a container ship, left Suez on 3 May 2015.', 'The ship reached Dover on 9 May 2015.', 'The Ever Given reached Dover on 9 May 2015.'],
    ['what the sentence before describes', 'President John Smith ordered sanctions against North Korea in 2012.', 'The sanctions targeted 12 companies in Iran and Syria.', 'The sanctions against North Korea targeted 12 companies in Iran and Syria.'],
    ['the one country so far', 'President John Smith of Chile flew to Santiago on 3 May 2015.', 'Mary Jones left the country on 9 May 2015.', 'Mary Jones left Chile on 9 May 2015.'],
    ['who holds the office', 'Chilean Mining Minister John Smith came to Copiapó on 3 May 2015.', 'Mary Jones met the minister on 9 May 2015.', 'Mary Jones met John Smith on 9 May 2015.'],
  ])('is written out as %s', (_, first, second, statement) => {
    expect(statementsOf(first, second)).toContain(statement);
  });

  it.each([
    ['nothing before names it', 'John Smith studied in Leeds in 1998.', 'The team won 12 games in Norway in 2012.'],
    ['two names end so', 'John Smith studied at Leeds University and at Korea University in 1998.', 'The university was founded in 1904.'],
    ['another one is spoken of', 'President John Smith ordered sanctions against North Korea in 2012.', 'Mary Jones spoke of the previous sanctions in Oslo.\n\nThe sanctions targeted 12 companies in Iran and Syria.'],
    ['two were named together', 'John Smith saw Rs 500 and Rs 1,000 notes in Leeds in 1998.', 'The notes were lost by 14 farmers in Norway in 2012.'],
    ['a nickname ends so, and a city is named', 'John Smith studied in Boston in 1998. Mary Jones called it the Queen City in 2001.', 'The city opened 12 schools in 2012.'],
    ['a noun says who somebody is, and no name does', 'John Smith studied in Leeds in 1998.', 'The Chinese biophysicist opened 12 schools in 2012.'],
    ['it is one of several of its state', 'John Smith studied in Leeds in 1998.', 'In 2012 the South Carolina senator called on Norway to leave the talks.'],
    ['only an office ends so', 'Ohio Secretary of State John Smith came to Leeds in 1998.', 'Polls showed a close race in the state, where 14 schools were opened in 2012.'],
    ['it is a country of so many', 'John Smith studied in Leeds in 1998.', 'The country of fewer than 900,000 people opened 12 schools in 2012.'],
    ['it is told only what came before it', 'John Smith studied in Leeds in 1998.', 'John Smith announced the measure following a meeting of 12 ministers in 2012.'],
    ['it is anybody who holds so many', 'John Smith studied in Leeds in 1998.', 'The winner of 21 games opened 12 schools in 2012.'],
    ['a name begins another part behind it', 'John Smith studied in Leeds in 1998.', 'Under the deal Norway opened 12 schools in 2012.'],
    ['it is a moment of something', 'John Smith studied in Leeds in 1998.', 'Mary Jones scored for Norway in the 33rd minute.'],
  ])('is not told by itself where %s', (_, first, second) => {
    expect(alone(first, second).filter((statement) => /university was|announced the|team won|targeted|minute|[uU]nion counted|notes were|opened 12 schools/.test(statement))).toEqual([]);
  });

  it.each([
    ['a name in it', 'The Norwegian team won 12 games in Leeds in 2012.'],
    ['what it is of', 'The captain of Norway won 12 games in Leeds in 2012.'],
    ['what everybody knows', 'John Smith sailed around the world in 2012.'],
    ['an earlier word of its sentence', 'John Smith bought a ship in Leeds and sold the ship in 2012.'],
  ])('is told where it is known by %s', (_, sentence) => {
    expect(statementsOf(sentence)).toContain(sentence);
  });
});

describe('"the company" that nothing calls one', () => {
  const headline = 'Volkswagen says it is sorry';
  const told = (second: string) => analyse(articleOf(`Volkswagen told 14 engineers in Leeds that it was sorry.\n\n${second}`, headline), tables).facts.map(({ statement }) => statement).join(' ');

  it('is the one body of the title', () => {
    expect(told('On 9 May 2015 the company set aside 12 million euros.')).toContain('On 9 May 2015 Volkswagen set aside 12 million euros.'.slice(3));
  });

  it('may be another that is named beside it', () => {
    expect(told('Microsoft Corp came to Leeds in 2012, and on 9 May 2015 the company set aside 12 million euros.')).not.toContain('Volkswagen set aside');
  });
});

describe('"it" and "they" at the beginning of a sentence', () => {
  it('are nothing before a time', () => {
    expect(statementsOf('The Ever Given left Suez on 3 May 2015. It is time for Norway to open 12 schools in Dover.')).not.toContain('The Ever Given is time for Norway to open 12 schools in Dover.');
  });

  it('are what the sentence before is about', () => {
    expect(statementsOf('The Ever Given left Suez on 3 May 2015. It reached Dover on 9 May 2015.')).toContain('The Ever Given reached Dover on 9 May 2015.');
    expect(statementsOf('Norway lost to France on 3 May 2015. They beat Chile on 9 May 2015.')).toContain('Norway beat Chile on 9 May 2015.');
  });

  it.each([
    ['it is about a person', 'John Smith left Suez on 3 May 2015. It reached Dover on 9 May 2015.'],
    ['it is of another kind', 'The Suez Canal was opened in 1869. It was the largest deal of Dover in 2012.'],
    ['nothing is meant', 'The Ever Given left Suez on 3 May 2015. It was clear that Mary Jones had reached Dover on 9 May 2015.'],
    ['it stands in another clause', 'The plague came to Leeds in 1348. The plague has since been tied to rats in Norway, and Boeing Corp calls it a danger to Dover.'],
    ['it has two clauses', 'The Ever Given left Suez on 3 May 2015, and the Alp Guard left Oslo. It reached Dover on 9 May 2015.'],
    ['number does not fit', 'The Suez Canal reaches from Suez to Port Said. They reached Dover on 9 May 2015.'],
  ])('are not told by themselves where %s', (_, text) => {
    expect(alone(text).filter((statement) => statement.includes('Dover'))).toEqual([]);
  });
});
