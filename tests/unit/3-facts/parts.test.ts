import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from './articles-of';

const factsOf = (text: string) => analyse(articleOf(text), tables).facts.map(({ statement }) => statement);
const mainOf = (text: string) => analyse(articleOf(text), tables).main;
const report = 'French President Mary Jones opened a bridge of 300 metres in Lyon on 12 May 2015.';
const told = factsOf(report);

describe('parts of an article that tell nothing', () => {
  it.each([
    'By US President John Smith',
    'US President John Smith opened a school of 40 pupils in Cairo on 9 May 2015. Image: Ali Khan.',
    'US President John Smith visits Cairo',
    'Correction: US President John Smith visited 40 schools in Cairo on 9 May 2015.',
    'Read more: US President John Smith visited 40 schools in Cairo on 9 May 2015.',
    'This article was first published by the agency of US President John Smith in Cairo on 9 May 2015.',
    'Copyright 2015 US President John Smith, Cairo.',
  ])('give no fact: %j', (part) => {
    expect(factsOf(`${part}\n\n${report}`)).toEqual(told);
  });

  it('give no fact below "Sources"', () => {
    expect(factsOf(`${report}\n\nSources\n\nUS President John Smith opened a school of 40 pupils in Cairo on 9 May 2015.`)).toEqual(told);
  });

  it('do not make anybody matter who is named only there', () => {
    const { who, where, countries, what } = mainOf(`By Ali Khan\n\nUS President John Smith in Cairo, Egypt. Photo: Ali Khan\n\n${report} Jones spoke in Lyon for an hour.`);
    expect([who, where, countries]).toEqual([['Mary Jones'], ['Lyon'], ['FR']]);
    expect(what[0]).toBe('opened a bridge of 300 metres in Lyon on 12 May 2015');
  });
});

describe('a dateline', () => {
  it('tells where and when it was behind the first sentence', () => {
    const { where, when } = mainOf('OSLO, Norway, 11 May (Agency) — The minister John Smith said in Paris on Monday that the talks had ended.');
    expect(where).toEqual(['Paris', 'Oslo']);
    expect(when).toEqual(['Monday', '11 May']);
  });

  it('tells of a place that no table has', () => {
    expect(mainOf('UPPER DIKE, May 11 (Agency) — The minister John Smith opened a school.').where).toEqual(['UPPER DIKE']);
  });

  it('tells of no namesake', () => {
    expect(mainOf('PARIS, Texas — The minister John Smith opened a school.').where).toEqual([]);
  });

  it('is no part of the first sentence', () => {
    expect(factsOf(`LONDON — ${report}`)).toEqual(told);
    expect(factsOf(`Lyon, France – ${report}`)).toEqual(told);
  });
});

describe('what was left out', () => {
  const german = 'Die Regierung von Präsident John Smith hat im Mai 2015 in Lyon neue Regeln für den Handel beschlossen.';
  const notesOf = (text: string) => analyse(articleOf(text), tables).notes;

  it('is nothing where all was read', () => {
    expect(notesOf(report)).toEqual([]);
  });

  it('is what is not English, and no fact comes of it', () => {
    const text = `${report} ${german} Jones spoke in Lyon for an hour about it. The bridge was built in the last two years.`;
    expect(notesOf(text)).toEqual([{ code: 'not-english', sentences: 1, mostly: false }]);
    expect(factsOf(text).filter((statement) => statement.includes('Smith'))).toEqual([]);
  });

  it('is everything where more than a third is not English', () => {
    const { facts, notes } = analyse(articleOf(`${report} ${german}`), tables);
    expect([facts, notes]).toEqual([[], [{ code: 'not-english', sentences: 1, mostly: true }]]);
  });

  it('is no caption in another language', () => {
    expect(notesOf(`${report}\n\n${german} Foto. Image: Ali Khan`)).toEqual([]);
  });

  it('is what is too long to be a sentence', () => {
    expect(notesOf(`${report}\n\nThen it went ${'on and '.repeat(400)}.`)).toEqual([{ code: 'too-long', sentences: 1 }]);
  });

  it('is a day that only the day of the article would tell', () => {
    const parsed = parseArticle('Mary Jones opened a bridge on Monday. It was built in 2014.');
    expect(parsed.ok && analyse(parsed.value, tables).notes).toEqual([{ code: 'no-date', dates: 1 }]);
  });
});
