import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const factsOf = (text: string) => analyse(articleOf(text), tables).facts;

describe('a fact that another sentence puts in doubt', () => {
  it('is none: the same deed of two people', () => {
    const facts = factsOf('John Smith won the award for the best player in Leeds.\n\nMary Jones won the award for the best player in Leeds.');
    expect(facts.filter(({ kind }) => kind === 'event')).toEqual([]);
  });

  it('is none: the same thing counted twice with different numbers', () => {
    const count = (second: string) => factsOf(`Storm Anna killed 120 people in Dover on Monday.\n\nStorm Anna killed ${second} people in Dover on Monday.`).filter(({ kind }) => kind === 'quantity').length;
    expect(count('140')).toBe(0);
    expect(count('120')).toBe(2);
  });
});

describe('"he" and "she"', () => {
  const subjects = (text: string) => factsOf(text).filter(({ kind }) => kind === 'when').map(({ subject }) => subject);

  it('are the one person that the sentence before is about', () => {
    expect(subjects('President John Smith opened a new school in Leeds. He flew to Paris on 3 May 2015.')).toEqual(['John Smith flew to Paris on which date']);
  });

  it('are nobody where the sentence before names two of whom either may be meant', () => {
    expect(subjects('President John Smith met Senator Peter Jones in Leeds. He flew to Paris on 3 May 2015.')).toEqual([]);
  });

  it('stand for the one of two who is a woman, or a man', () => {
    expect(subjects('President John Smith met Senator Mary Jones in Leeds. He flew to Paris on 3 May 2015.')).toEqual(['John Smith flew to Paris on which date']);
  });

  it('own what a sentence begins with', () => {
    expect(subjects('President John Smith opened a new school in Leeds. His office in Paris opened on 3 May 2015.')).toEqual(["John Smith's office in Paris opened on which date"]);
  });

  it('are nobody where the sentence before is not about a person', () => {
    expect(subjects('The storm hit Leeds hard. He flew to Paris on 3 May 2015.')).toEqual([]);
  });
});
