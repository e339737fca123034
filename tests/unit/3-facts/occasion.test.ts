import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { articleInWords, namesArticle, shownTitle, withoutArticle } from '#facts/naming';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const title = 'Thirty-three miners rescued in Chile';
const named = 'According to the article “Thirty-three miners rescued in Chile” of 18 May 2015, ';
const statementsOf = (text: string, words = title) => [...new Set(analyse(articleOf(text, words), tables).facts.map(({ statement }) => statement))];

describe('a statement names its article', () => {
  it('and the sentence that brought a thing in, where it speaks of that and the title does not tell it', () => {
    expect(statementsOf('Engineers sent two capsules to Copiapó in 2009. The second was built by 20 engineers of Santiago.')).toContain(`${named}engineers sent two capsules to Copiapó in 2009; the second was built by 20 engineers of Santiago.`);
  });

  it('where readers who know the title would hardly ask which one is meant', () => {
    expect(statementsOf('The capsule was built by engineers of the Chilean navy.')).toContain(`${named}the capsule was built by engineers of the Chilean navy.`);
  });

  it('where it speaks of what the title speaks of', () => {
    expect(statementsOf('The miners were examined by doctors of the Chilean navy.')).toContain(`${named}the miners were examined by doctors of the Chilean navy.`);
  });

  it('where it calls by another name what the title speaks of', () => {
    const text = 'Doctors met in Oslo on Sunday. The accord was signed by 14 ministers in Leeds behind closed doors.';
    expect(statementsOf(text, 'Norway and Chile sign a pact on fishing').join()).toContain('the accord was signed by 14 ministers in Leeds behind closed doors.');
  });

  it('where it speaks of what the article keeps speaking of', () => {
    expect(statementsOf('The survey was led by Mary Jones of Oxford. Doctors of the Chilean navy read the survey in 2014. The survey was published in Oslo by engineers of the Chilean navy.')).toContain(`${named}the survey was published in Oslo by engineers of the Chilean navy.`);
  });

  it('whether it gives a year or not', () => {
    expect(statementsOf('Evo Morales opened a hospital for children in Copiapó.')).toEqual([`${named}Evo Morales opened a hospital for children in Copiapó.`]);
    expect(statementsOf('Evo Morales opened a hospital for children in Copiapó in 2009.')).toEqual([`${named}Evo Morales opened a hospital for children in Copiapó in 2009.`]);
  });
});

describe('nothing is told', () => {
  it.each([
    ['of one of many', 'The second capsule was built by engineers of the Chilean navy.', 'second capsule'],
    ['of one of two that came in', 'Engineers sent a capsule to Copiapó in 2009. A capsule came from Bolivia in 2010. The capsule was built by engineers of the Chilean navy.', 'was built'],
    ['of a minister without a name', 'The minister opened a hospital for children in Copiapó.', 'The minister'],
    ['of a body that has no name and is named often', 'The committee met in Copiapó in 2009. The committee read a letter. The committee praised 14 doctors of Santiago.', 'praised'],
    ['of a person without a name', 'The 34-year-old opened a hospital for children in Copiapó.', '34-year-old'],
    ['of a side without a name', 'Evo Morales scored a goal for the African side.', 'African side'],
    ['of what is so on the day of the article only', 'Evo Morales now has 12 hospitals for children in Copiapó.', 'now has'],
    ['of a while after something else', 'After nearly half an hour, Evo Morales opened a hospital for 12 children.', 'half an hour'],
    ['of "that" thing', 'Evo Morales opened a hospital for children and won that match.', 'that match'],
  ])('%s', (_, text, words) => {
    expect(statementsOf(text).filter((statement) => statement.includes(words) && !statement.includes('; '))).toEqual([]);
  });

  it('by the article where its title says too little', () => {
    expect(statementsOf('The miners were examined by doctors of the Chilean navy.', 'Miners').filter(namesArticle)).toEqual([]);
  });
});

describe('the name of an article', () => {
  it('is its title and day, or what is known and asked for', () => {
    const article = { title, date: '2010-10-14' };
    expect(articleInWords(article, { title: true, day: true })).toBe('the article “Thirty-three miners rescued in Chile” of 14 October 2010');
    expect(articleInWords(article, { title: false, day: true })).toBe('the article of 14 October 2010');
    expect(articleInWords({ title, date: null }, { title: false, day: true })).toBe('the article');
  });

  it('has no quotation marks inside, and from 3 to 16 words', () => {
    expect(shownTitle('"Miners “saved” in Chile"')).toBe('Miners ’saved’ in Chile');
    expect([shownTitle(''), shownTitle('Two words'), shownTitle('word '.repeat(17))]).toEqual([null, null, null]);
  });

  it('is left out beside the article', () => {
    expect(withoutArticle(`${named}the capsule was built.`)).toBe('The capsule was built.');
    expect(withoutArticle('The capsule was built.')).toBe('The capsule was built.');
  });
});
