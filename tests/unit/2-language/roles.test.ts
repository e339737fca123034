import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { readingOf } from '#facts/reading';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** Each person and the role the text gives, with its article. */
function rolesIn(text: string): string[] {
  const parsed = parseArticle(text, { date: '2015-05-18' });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return readingOf(parsed.value, tables).roles.map(({ person, determiner, phrase }) => `${person.name}: ${determiner === '' ? '' : `${determiner} `}${phrase}`);
}

describe('a role', () => {
  it.each([
    ['right before the name', 'South Korean Foreign Minister Yun Byung-se flew to Berlin on Sunday.', 'Yun Byung-se: South Korean Foreign Minister'],
    ['with "of" inside the office', 'They had a meeting with US Secretary of State John Kerry on Sunday.', 'John Kerry: US Secretary of State'],
    ['with a field between office and name', 'On Sunday Minister of Education Mary Jones opened the school.', 'Mary Jones: Minister of Education'],
    ['behind the name', 'Mary Jones, the director of the Institute of Marine Research, opened the school.', 'Mary Jones: the director of the Institute of Marine Research'],
    ['behind the name without article', 'The plan is good, said Mary Jones, director of the Institute of Marine Research.', 'Mary Jones: director of the Institute of Marine Research'],
    ['behind name and age', 'Mary Jones, 45, a nurse at Leeds General Hospital, opened the school.', 'Mary Jones: a nurse at Leeds General Hospital'],
    ['before the name and a comma', 'The president of Benin, John Smith, opened the school.', 'John Smith: the president of Benin'],
    ['of an owner', 'Peru\'s chief negotiator, Mary Jones, opened the school.', 'Mary Jones: Peru\'s chief negotiator'],
    ['of an owner of several words', 'The World Bank\'s chief economist, Mary Jones, opened the school.', 'Mary Jones: the World Bank\'s chief economist'],
    ['of an owner, behind the name', 'Mary Jones, China\'s ambassador to Peru, opened the school.', 'Mary Jones: China\'s ambassador to Peru'],
    ['in a clause with "who is"', 'Mary Jones, who is a lecturer at Oxford University, opened the school.', 'Mary Jones: a lecturer at Oxford University'],
    ['said with "is"', 'Mary Jones is the chair of the Leeds Trust.', 'Mary Jones: the chair of the Leeds Trust'],
    ['of two offices', 'Mary Jones, president and chief executive of Northern Rail, opened the school.', 'Mary Jones: president and chief executive of Northern Rail'],
    ['of two offices at two places', 'Mary Jones, a fellow at Chatham House and founder of the Leeds Trust, opened the school.', 'Mary Jones: a fellow at Chatham House and founder of the Leeds Trust'],
    ['of a list of callings', 'Mary Jones, a Welsh journalist, playwright and activist, opened the school.', 'Mary Jones: a Welsh journalist, playwright and activist'],
    ['with a list of fields', 'Mary Jones, the European Commissioner for Research, Science and Innovation, opened the school.', 'Mary Jones: the European Commissioner for Research, Science and Innovation'],
    ['that is over', 'They thanked former Peruvian President John Smith on Sunday.', 'John Smith: former Peruvian President'],
    ['that is over, at the beginning', 'Former Leeds mayor John Smith opened the school on Sunday.', 'John Smith: former Leeds mayor'],
    ['that is held for a time', 'Mary Jones, acting director of the Leeds Trust, opened the school.', 'Mary Jones: acting director of the Leeds Trust'],
    ['without a name in it, where it is a field of work', 'They thanked political analyst Mary Jones on Sunday.', 'Mary Jones: political analyst'],
  ])('is found %s', (_, text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it.each([
    ['ages', 'Mary Jones, a 45-year-old nurse at Leeds General Hospital, opened the school.', 'Mary Jones: a nurse at Leeds General Hospital'],
    ['titles of the name', 'They thanked Regent Hospital director Dr Mary Jones on Sunday.', 'Mary Jones: Regent Hospital director'],
    ['ranks of the name', 'They thanked Peruvian police chief General John Smith on Sunday.', 'John Smith: Peruvian police chief'],
    ['what was thought of it', 'They thanked controversial Peruvian writer Mary Jones on Sunday.', 'Mary Jones: Peruvian writer'],
    ['that it was held then', 'They thanked then-US President John Smith on Sunday.', 'John Smith: US President'],
  ])('leaves out %s', (_, text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it('keeps a rank that is part of an office', () => {
    expect(rolesIn('They thanked UN Secretary General Mary Jones on Sunday.')).toContain('Mary Jones: UN Secretary General');
  });

  it('goes to the person it stands beside in a list of names behind their roles', () => {
    const roles = rolesIn('The guests were the president of Benin, John Smith, the president of Niger, Peter Brown, and the president of Mali, Mary Jones.');
    expect(roles).toEqual(['John Smith: the president of Benin', 'Peter Brown: the president of Niger', 'Mary Jones: the president of Mali']);
  });

  it('goes to the person it stands beside in a list of names before their roles', () => {
    const roles = rolesIn('The guests were John Smith, the president of Benin, Peter Brown, the president of Niger, and Mary Jones, the president of Mali.');
    expect(roles).toEqual(['John Smith: the president of Benin', 'Peter Brown: the president of Niger', 'Mary Jones: the president of Mali']);
  });

  it('goes to the spokesman, not to whom he speaks for', () => {
    expect(rolesIn('John Smith\'s spokesman Peter Brown opened the school.')).toEqual(['Peter Brown: John Smith\'s spokesman']);
  });

  it.each([
    ['a pronoun', 'Its director Mary Jones opened the school.'],
    ['an office of nowhere', 'President John Smith opened the school.'],
    ['a house named elsewhere', 'The territory\'s director, Mary Jones, opened the school.'],
    ['a body named elsewhere', 'Mary Jones, the coach of the team, opened the school.'],
    ['a body named by its kind only', 'Station director Mary Jones opened the school.'],
    ['a republic that is not named', 'The President of the Republic, John Smith, opened the school.'],
    ['somebody who is not named', 'After talks with the president of Benin, John Smith left the town.'],
    ['one of two who may be meant', 'They thanked the wife of the president of Benin, Mary Jones, on Sunday.'],
    ['one of two in a family', 'They found Peter Brown, son of John Smith, a resident of Leeds.'],
    ['who only says it', 'Mary Jones, a police official said, was in Leeds.'],
    ['the last of several, which would cut the others off', 'They thanked singer and songwriter, guitarist and Leeds Trust director John Smith on Sunday.'],
    ['a list that breaks off', 'Mary Jones, director of sales for Peru, Central America and the Caribbean, opened the school.'],
    ['a name that is cut', 'They thanked Peruvian President John " Jack " Smith on Sunday.'],
  ])('is not given for %s', (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  it('is not given to an organisation', () => {
    expect(rolesIn('Northern Rail, the owner of Leeds Station, opened the school.')).toEqual([]);
  });
});
