import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const statementsOf = (text: string) => analyse(articleOf(text), tables).facts.map(({ statement }) => statement);

describe('a statement', () => {
  it('dates a part of a day', () => {
    expect(statementsOf('John Smith opened the new bridge in Leeds on Sunday morning.')).toContain('John Smith opened the new bridge in Leeds on the morning of Sunday 17 May 2015.');
  });

  it('begins with "On" where the text begins with a part of a day', () => {
    expect(statementsOf('Late Sunday night, John Smith opened the new bridge in Leeds.')).toContain('On the night of Sunday 17 May 2015, John Smith opened the new bridge in Leeds.');
  });

  it('gives a name with its particle once', () => {
    expect(statementsOf('President F W de Klerk opened the new bridge in Leeds.\n\nMr de Klerk left Leeds for Cape Town on Sunday.').filter((statement) => /\bde (?:F W )?.*de Klerk/.test(statement))).toEqual([]);
  });

  it('gives the evening of a weekday its "on" where the text has none', () => {
    expect(statementsOf('Peter Smith opened the new bridge in Leeds Sunday evening after a talk with children.')).toContain('Peter Smith opened the new bridge in Leeds on the evening of Sunday 17 May 2015 after a talk with children.');
  });

  it('puts no "on" behind "by"', () => {
    expect(statementsOf('By yesterday John Smith had opened the new bridge in Leeds.')).toContain('By Sunday 17 May 2015 John Smith had opened the new bridge in Leeds.');
  });

  it('writes out no acronym behind "a"', () => {
    expect(statementsOf('A UN office welcomed John Smith in Leeds on Sunday.').filter((statement) => /\ba the\b/i.test(statement))).toEqual([]);
  });

  it('ends with one full stop where a name ends with one', () => {
    expect(statementsOf('John Smith, who heads Apple Computer Inc., opened the new bridge in Leeds on Sunday.').filter((statement) => statement.endsWith('..'))).toEqual([]);
  });

  it('is none of a question, and none of what a court only found', () => {
    expect(statementsOf('Can John Smith open the new bridge in Leeds in 2016?')).toEqual([]);
    expect(statementsOf('John Smith had opened the new bridge in Leeds too early, the panel found.')).toEqual([]);
  });

  it('names a day once that is told again in brackets', () => {
    expect(statementsOf('John Smith opened the new bridge in Leeds on Sunday night (May 17).')).toContain('John Smith opened the new bridge in Leeds on the night of Sunday 17 May 2015.');
  });

  it.each([
    ['John Smith opened the new bridge in Leeds in March, killing a cow.', 'John Smith opened the new bridge in Leeds in March 2015, killing a cow.'],
    ['John Smith opened the new bridge in Leeds last month.', 'John Smith opened the new bridge in Leeds in April 2015.'],
    ['Last year John Smith opened the new bridge in Leeds.', 'In 2014 John Smith opened the new bridge in Leeds.'],
    ['Earlier this year, John Smith opened the new bridge in Leeds.', 'Earlier in 2015, John Smith opened the new bridge in Leeds.'],
    ['From the end of next year, John Smith will run the new bridge in Leeds.', 'From the end of 2016, John Smith will run the new bridge in Leeds.'],
    ['By next year, John Smith will open the new bridge in Leeds.', 'By 2016, John Smith will open the new bridge in Leeds.'],
  ])('gives a month or year its number: %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it('gives a weekday its "on", and "Mr." no full name', () => {
    expect(statementsOf('Peter Smith opened the new bridge in Leeds Sunday after a talk with children.')).toContain('Peter Smith opened the new bridge in Leeds on Sunday 17 May 2015 after a talk with children.');
    expect(statementsOf('Peter Smith spoke. Mr. Smith opened the new bridge in Leeds on Sunday.')).toContain('Peter Smith opened the new bridge in Leeds on Sunday 17 May 2015.');
  });

  it('takes nobody for another of his name who is named later', () => {
    expect(statementsOf('Mr. Smith opened the new bridge in Leeds on Sunday. His wife, Anna Smith, opened a school for girls in Leeds.').filter((text) => text.startsWith('Anna Smith opened the new'))).toEqual([]);
  });

  it('cuts no possessive off a time', () => {
    expect(statementsOf("In last year's race John Smith opened the new bridge in Leeds.").filter((text) => text.startsWith("'s"))).toEqual([]);
  });

  it('leaves "also" away beside its verb', () => {
    expect(statementsOf('John Smith also opened the new bridge in Leeds on Sunday.')).toContain('John Smith opened the new bridge in Leeds on Sunday 17 May 2015.');
  });

  it('gives somebody who is called the actress no title of hers alone', () => {
    expect(statementsOf('The French actress Mary Jones opened the new bridge in Leeds on Sunday.')).toContain('Mary Jones was a French actress.');
    expect(statementsOf('The New Zealand director John Smith opened the new bridge in Leeds on Sunday.')).toContain('John Smith was a New Zealand director.');
  });

  it('takes no role that goes on behind "who"', () => {
    expect(statementsOf('Mary Jones thanked John Smith, the British athlete who in Oxford in 1954 ran a mile.').filter((text) => text.startsWith('John Smith was'))).toEqual([]);
  });

  it('says once which country has somebody in office', () => {
    const statements = statementsOf('French President John Smith met French Foreign Minister Mary Jones in Cairo on Sunday.');
    expect(statements).toContain('John Smith was President of France.');
    expect(statements).not.toContain('Mary Jones was Foreign Minister of France.');
  });

  it.each([
    'The strongest, with a magnitude of 6.7, came at noon on Sunday and shook Leeds.',
    'Built in 1832 by John Smith of Leeds, it had more than 200 steps and was popular.',
    'Of the 33 men, 32 were from the city of Leeds in the north.',
    'John Smith followed about an hour later and handed 13 pieces of rock to Mary Jones.',
    'China and Mary Jones had announced their support for the plan earlier in the day.',
  ])('does not lean on another sentence: %s', (text) => {
    expect(statementsOf(text).filter((statement) => !/^\S+(?: \S+)? is in /.test(statement))).toEqual([]);
  });

  it('names an organisation once, not again in brackets, and not in a title', () => {
    const values = (text: string) => analyse(articleOf(text), tables).facts.filter(({ kind }) => kind === 'organisation').map(({ value }) => value);
    expect(values('The African Union (AU) launched a large free trade area on Sunday.')).toEqual(['African Union']);
    expect(values('Many delegates thanked United Nations (UN) Secretary-General Ban Ki-moon on Sunday.')).toEqual([]);
  });
});

describe('who did something', () => {
  const doersOf = (text: string) => analyse(articleOf(text), tables).facts.filter(({ subject }) => /^[Ww]h/.test(subject)).map(({ subject, value }) => `${subject}: ${value}`);

  it.each([
    ['behind words that say what somebody is', 'Republican vice-presidential nominee Mike Pence opened a school for girls in Dover.', 'Which person opened a school for girls in Dover: Mike Pence'],
    ['behind an office that was another\'s later', 'The then treasurer Mike Pence opened a school for girls in Dover.', 'Which person opened a school for girls in Dover: Mike Pence'],
    ['behind an acting office', 'Acting Chief Justice Mike Pence opened a school for girls in Dover.', 'Which person opened a school for girls in Dover: Mike Pence'],
    ['behind words that say what a company is', 'The Danish shipping company Maersk opened a school for girls in Dover.', 'Which Danish shipping company opened a school for girls in Dover: Maersk'],
  ])('is the name %s', (_, text, doer) => {
    expect(doersOf(text)).toContain(doer);
  });

  it.each([
    ['initials that begin it', 'Doctors in Dover treated KJ Muldoon, a boy. KJ left Dover for Leeds in 2014.', 'KJ Muldoon'],
    ['its family with an article', 'Abdelbaset Ali Mohmed al-Megrahi, 48, was sentenced to life in prison. Judges in Scotland said al-Megrahi had come there in 2014.', 'Abdelbaset Ali Mohmed al-Megrahi'],
    ['a surname behind a year', 'Judges in Dover freed Biniam Girmay in 2012. In 2014 Girmay won the one-day race in Belgium.', 'Biniam Girmay'],
  ])('goes by the full name where %s stands', (_, text, name) => {
    expect(statementsOf(text).filter((statement) => statement.includes('2014'))[0]).toContain(`${name} `);
  });

  it.each([
    ['only stands behind a preposition', 'A company of Mike Pence opened a school for girls in Dover.'],
    ['stands in a relative clause', 'Mike Pence founded a group for girls, which Norway and Chile joined during the talks.'],
    ['is one of two', 'Presidential candidates Mary Jones and Mike Pence opened a school for girls in Dover.'],
  ])('is no name that %s', (_, text) => {
    expect(doersOf(text).filter((doer) => doer.startsWith('who opened') || doer.startsWith('which country'))).toEqual([]);
  });
});
