import { describe, expect, test } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';


/** What is told of a sentence behind the lead, without the words that name the article. */
const told = (sentence: string) =>
  analyse(articleOf(`Nepal held an election in Kathmandu on Friday.\n\n${sentence}`, 'Nepal votes in its first election'), tables)
    .facts.map(({ statement }) => statement.replace(/^According to the article “[^”]*” of [^,]*, /, '')).filter((statement) => !statement.includes('Kathmandu'));

describe('a sentence told behind the name of its article keeps the capitals that are its words\' own', () => {
  test.each([
    ['Prime Minister John Smith opened a bridge in Leeds on Tuesday.', /^Prime Minister John/],
    ['Striker John Smith left Leeds United on Tuesday.', /^striker John/],
    ['Former president John Smith left Leeds on Tuesday.', /^former president/],
    ['Off Dover, John Smith swam with whales on Tuesday.', /^off Dover/],
    ['Besides India, John Smith visited China on Tuesday.', /^besides India/],
    ['Section 377 of the law was struck down by India on Tuesday.', /^Section 377/],
    ['Deep Blue beat John Smith in London on Tuesday.', /^Deep Blue/],
    ['Democrats of India thanked John Smith in London on Tuesday.', /^Democrats/],
    ['Today is two months before the election in India.', /^Monday 18 May 2015 is two/],
    ['But mRNA made in Leeds was tested in London on Tuesday.', /^mRNA/],
  ])('%s', (sentence, begins) => {
    const statements = told(sentence);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toMatch(begins);
  });
});
