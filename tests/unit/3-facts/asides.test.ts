import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const factsOf = (text: string) => analyse(articleOf(text), tables).facts.map(({ kind, subject, value, statement }) => [kind, subject, value, statement]);

describe('words beside a name', () => {
  it('tell what somebody did, whatever the rest of the sentence leans on', () => {
    expect(factsOf('The team thanked John Smith, who left Leeds in 2012.')).toContainEqual(['when', 'John Smith', '2012', 'John Smith left Leeds in 2012.']);
  });

  it('tell what a thing is', () => {
    expect(factsOf('The team flew to Niamey, the capital of Niger, on Sunday.')).toContainEqual(['where', 'which place is the capital of Niger', 'Niamey', 'Niamey is the capital of Niger.']);
  });

  it.each([
    ['what may be said of another thing', 'The team crossed two sections of the Suez Canal, which opened in 1869.'],
    ['a day that is open', 'The team thanked John Smith, who will be 24 on Tuesday of that week.'],
    ['words somebody spoke', '"We thank John Smith, who left Leeds in 2012," the team said.'],
  ])('tell nothing where they are %s', (_, text) => {
    expect(factsOf(text).filter(([kind, , value]) => kind === 'when' || value === '24' || kind === 'where')).toEqual([]);
  });
});

describe('what a value is said of', () => {
  it('is the subject of its own clause', () => {
    expect(factsOf('John Smith left Leeds in 2012, and Mary Jones reached Oslo in 2014.')).toContainEqual(['when', 'Mary Jones', '2014', 'John Smith left Leeds in 2012, and Mary Jones reached Oslo in 2014.']);
  });

  it('is what names are a list of', () => {
    expect(factsOf('John Smith praised many towns on Sunday, with teams from Iran, Syria and Chile.').filter(([, subject]) => subject === 'teams from').map(([, , value]) => value)).toEqual(['Iran', 'Syria', 'Chile']);
  });

  it('is nothing for a day of what is only wanted, or of an aside to the subject', () => {
    expect(factsOf('John Smith asked Mary Jones of Leeds to come to Oslo in 2014.').filter(([kind]) => kind === 'when')).toEqual([]);
    expect(factsOf('John Smith, a friend of Mary Jones since 2014, praised Leeds at a dinner.').filter(([kind]) => kind === 'when')).toEqual([]);
  });
});
