import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const factsOf = (text: string) => analyse(articleOf(text), tables).facts.map(({ kind, subject, value, statement }) => [kind, subject, value, statement]);

describe('words beside a name', () => {
  it('tell what somebody did, whatever the rest of the sentence leans on', () => {
    expect(factsOf('The team thanked John Smith, who left Leeds in 2012.')).toContainEqual(['when', 'John Smith left Leeds in which year', '2012', 'John Smith left Leeds in 2012.']);
  });

  it('tell what a thing is', () => {
    expect(factsOf('The team flew to Niamey, the capital of Niger, on Sunday.')).toContainEqual(['where', 'which place is the capital of Niger', 'Niamey', 'Niamey is the capital of Niger.']);
  });

  it('tell what things are, and what of so much of one is told is not said of it', () => {
    expect(factsOf('The team sailed to the Spratly Islands, a scattered group of rocks, on Sunday.').map(([, , , statement]) => statement)).toContain('The Spratly Islands are a scattered group of rocks.');
    expect(factsOf('It covers 600,000 square kilometers of the Pacific Ocean, an area as large as France.').filter(([, subject = '']) => subject.includes('an area'))).toEqual([]);
  });

  it('tell whom they name in full, and end where a dash does', () => {
    const text = 'Hillary Clinton left Leeds. Clinton met John Smith, who left Clinton’s party in 2012 - she had asked him to.';
    expect(factsOf(text).map(([, , , statement]) => statement)).toContain('John Smith left Hillary Clinton’s party in 2012.');
  });

  it('tell all of a list', () => {
    expect(factsOf('The team saw Durbar Square, a group of palaces, schools and temples in Nepal, on Sunday.').map(([, , , statement]) => statement)).toContain('Durbar Square is a group of palaces, schools and temples in Nepal.');
  });

  it.each([
    ['what may be said of another thing', 'The team crossed two sections of the Suez Canal, which opened in 1869.'],
    ['a day that is open', 'The team thanked John Smith, who will be 24 on Tuesday of that week.'],
    ['cut behind a name beside a noun', 'The team met John Smith, who was taking his mother, Mary, home to Leeds.'],
    ['words somebody spoke', '"We thank John Smith, who left Leeds in 2012," the team said.'],
  ])('tell nothing where they are %s', (_, text) => {
    expect(factsOf(text).filter(([kind, , value]) => kind === 'when' || value === '24' || kind === 'where')).toEqual([]);
  });
});

describe('what a value is said of', () => {
  const asked = (text: string) => factsOf(text).map(([, subject, value]) => `${subject}: ${value}`);

  it.each([
    ['a person', 'John Smith, a friend of Mary Jones, praised Leeds at a dinner.', 'Which person, a friend of Mary Jones, praised Leeds at a dinner: John Smith'],
    ['a person behind a role', 'French President John Smith praised Leeds at a dinner.', 'Which person praised Leeds at a dinner: John Smith'],
    ['a person with what he or she is', 'Leeds was praised by the physicist John Smith at a dinner.', 'Leeds was praised by which physicist at a dinner: John Smith'],
    ['a body with what it is', 'John Smith works for a Japanese company, Shoei Kisen Kaisha.', 'John Smith works for which Japanese company: Shoei Kisen Kaisha'],
    ['one of several', 'John Smith praised Iran, Syria and Chile at a dinner.', 'John Smith praised Iran, which other country and Chile at a dinner: Syria'],
    ['a country with its article', 'John Smith left the United States at noon.', 'John Smith left which country at noon: United States'],
    ['a day', 'John Smith came to Oslo on 3 May 2014.', 'John Smith came to Oslo on which date: 2014-05-03'],
    ['a year behind its "in"', 'John Smith left Leeds in 2012, and Mary Jones reached Oslo.', 'John Smith left Leeds in which year, and Mary Jones reached Oslo: 2012'],
    ['a number', 'Mary Jones of Leeds praised Oslo in front of 300 doctors.', 'how many doctors Mary Jones of Leeds praised Oslo in front of: 300'],
    ['a sum', 'Mary Jones came to Oslo to ask for $5 million.', 'Mary Jones came to Oslo to ask for how much money: $5 million'],
    ['a share', 'Mary Jones came to Oslo with 40 per cent of the doctors of Leeds.', 'Mary Jones came to Oslo with what percentage of the doctors of Leeds: 40 per cent'],
  ])('is the sentence, with a question word in the place of %s', (_, text, subject) => {
    expect(asked(text)).toContain(subject);
  });

  it('names what is told of twice only once', () => {
    expect(asked('John Smith left Norway in 2012 and came back to Norway in 2014.')).toContain('John Smith left which country in 2012 and came back to that country in 2014: Norway');
  });

  it.each([
    ['a part of a longer name', 'The John Smith Prize went to Leeds in 2012.', 'John Smith'],
    ['half of a span', 'John Smith walked from 5 to 10 kilometres in Leeds.', '10 kilometres'],
    ['what only goes before another noun', 'John Smith visited two US states in 2012.', 'United States'],
  ])('is nothing for %s', (_, text, value) => {
    expect(factsOf(text).filter(([, , own]) => own === value)).toEqual([]);
  });
});
