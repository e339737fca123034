import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { openingOf } from '#facts/opening';
import { tokensOf } from '#language/tokens';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const toldOf = (sentence: string) => {
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length });
  return sentence.slice(tokens[openingOf(tokens)]?.start ?? 0);
};

describe('what only joins a sentence to the one before', () => {
  it.each([
    ['But John Smith left.', 'John Smith left.'],
    ['And yet, John Smith left.', 'John Smith left.'],
    ['However, John Smith left.', 'John Smith left.'],
    ['In addition, John Smith left.', 'John Smith left.'],
    ['Regardless, John Smith left.', 'John Smith left.'],
    ['By contrast, John Smith left.', 'John Smith left.'],
    ['However John Smith left, nobody saw him.', 'However John Smith left, nobody saw him.'],
    ['In addition to John Smith, two left.', 'In addition to John Smith, two left.'],
    ['Still water runs deep.', 'Still water runs deep.'],
  ])('is told apart in "%s"', (sentence, told) => {
    expect(toldOf(sentence)).toBe(told);
  });

  it('is no part of a statement', () => {
    const statements = analyse(articleOf('Mary Jones spoke. But in 2014 John Smith opened a school for girls in Dover.'), tables).facts.map(({ statement }) => statement);
    expect(statements).toContain('In 2014 John Smith opened a school for girls in Dover.');
  });

  it('leaves "he" what it stands for', () => {
    const facts = analyse(articleOf('John Smith left Norway in 2012. But he opened a school for girls in Dover in 2014.'), tables).facts;
    expect(facts.map(({ statement }) => statement)).toContain('John Smith opened a school for girls in Dover in 2014.');
  });
});
