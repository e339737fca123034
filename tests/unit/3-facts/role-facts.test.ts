import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { roleAfterWas } from '#facts/role-facts';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const factsOf = (text: string) => analyse(articleOf(text), tables).facts.filter(({ kind }) => kind === 'role' || kind === 'country');
const statementsOf = (text: string) => factsOf(text).map(({ statement }) => statement);

describe('a role in a statement', () => {
  it.each([
    ['They thanked former Peruvian President John Smith on Sunday.', 'John Smith was a former Peruvian President.'],
    ['Former Leeds mayor John Smith opened the school on Sunday.', 'John Smith was a former Leeds mayor.'],
    ['Head of the Leeds Trust, Mary Jones, opened the school on Sunday.', 'Mary Jones was the head of the Leeds Trust.'],
    ['Mary Jones, founder of Northern Rail, opened the school on Sunday.', 'Mary Jones was the founder of Northern Rail.'],
    ['Mary Jones, editor of the Leeds Herald, opened the school on Sunday.', 'Mary Jones was the editor of the Leeds Herald.'],
    ['They thanked Leeds Trust spokeswoman Mary Jones on Sunday.', 'Mary Jones was a Leeds Trust spokeswoman.'],
    ['The United States\' team left. They thanked the World Bank\'s chief economist, Mary Jones, on Sunday.', 'Mary Jones was the World Bank\'s chief economist.'],
    ['Bryan Pagliano left. They thanked an attorney for Pagliano, Mary Jones, on Sunday.', 'Mary Jones was an attorney for Bryan Pagliano.'],
    ['Hillary Clinton left. They thanked Clinton\'s lawyer Mary Jones on Sunday.', 'Mary Jones was Hillary Clinton\'s lawyer.'],
    ['They thanked the Danish goalkeeper Mary Jones on Sunday.', 'Mary Jones was a Danish goalkeeper.'],
    ['They thanked the Danish captain Mary Jones on Sunday.', 'Mary Jones was the Danish captain.'],
    ['They thanked NDP Leader Mary Jones on Sunday.', 'Mary Jones was the NDP Leader.'],
  ])('reads well: %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it.each([
    ['MTC officer', 'an MTC officer'],
    ['UN official', 'a UN official'],
    ['NATO official', 'a NATO official'],
    ['Andean farmer', 'an Andean farmer'],
  ])('has the article that %s wants', (phrase, words) => {
    const family = tables.roles.get('official');
    if (!family) throw new Error('no family');
    expect(roleAfterWas({ phrase, determiner: '', family })).toBe(words);
  });

  it('is proved by its words and the name, in their sentence', () => {
    const text = 'They met on Sunday. The plan is good, said Mary Jones, director of the Leeds Trust.';
    const [fact] = factsOf(text).filter(({ kind }) => kind === 'role');
    const article = articleOf(text);
    expect(fact && article.text.slice(fact.evidence.start, fact.evidence.end)).toBe('Mary Jones, director of the Leeds Trust');
    expect(fact && article.text.slice(fact.evidence.sentence.start, fact.evidence.sentence.end)).toContain('The plan is good');
  });

  it('is not told of an office of state whose land neither its words nor the title name', () => {
    expect(statementsOf('They thanked Interior Minister Mary Jones on Sunday.').filter((text) => text.includes(' was '))).toEqual([]);
  });

  it('is not told of a minister without country where the article knows another of the same field', () => {
    const statements = statementsOf('Peruvian Interior Minister John Smith flew to Leeds on Sunday.\n\nInterior Minister Mary Jones opened the school on Sunday.');
    expect(statements).toContain('John Smith was Peruvian Interior Minister.');
    expect(statements.filter((text) => text.startsWith('Mary Jones was'))).toEqual([]);
  });
});

describe('the country of an office', () => {
  it('is told where the office is the state\'s', () => {
    expect(statementsOf('They thanked US Secretary of State John Kerry on Sunday.')).toContain('John Kerry was Secretary of State of the United States.');
  });

  it('is not told where it is cut before the place of a seat', () => {
    expect(factsOf('They thanked Mary Jones, chief executive officer of Toledo, Ohio-based Meridian, on Sunday.').filter(({ kind }) => kind === 'role')).toEqual([]);
  });

  it.each([
    'They thanked Nigeria Football Federation President John Smith on Sunday.',
    'They thanked American chief executive John Smith on Sunday.',
    'They thanked former Peruvian President John Smith on Sunday.',
    'They thanked Georgia Governor John Smith on Sunday.',
  ])('is not told where it would be wrong: %s', (text) => {
    expect(factsOf(text).filter(({ kind, statement }) => kind === 'country' && statement.includes(' was '))).toEqual([]);
  });
});
