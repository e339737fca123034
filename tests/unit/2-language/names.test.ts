import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { findNames, tokensOfSentences } from '#language/find-names';
import { tables } from '#tests/unit/2-language/loaded-tables';

const names = (text: string) => {
  const result = parseArticle(text);
  if (!result.ok) return [];
  return findNames(result.value.text, tokensOfSentences(result.value), tables).filter(({ type }) => type !== 'unknown').map(({ type, name }) => `${type} ${name}`);
};

describe('findNames', () => {
  it.each([
    ['US Secretary of State John Kerry spoke at Korea University in Seoul.', ['country United States', 'person John Kerry', 'organisation Korea University', 'place Seoul']],
    ['The head of the African Union (AU) left. The AU met.', ['organisation African Union', 'organisation African Union', 'organisation African Union']],
    ['Patrice Talon, the president of Benin, left. Talon said so.', ['person Patrice Talon', 'country Benin', 'person Patrice Talon']],
    ['South Korean President Moon Jae-in smiled. Moon left.', ['demonym South Korean', 'person Moon Jae-in', 'person Moon Jae-in']],
    ['They came from the Democratic People\'s Republic of Korea.', ['country North Korea']],
    ['It cost 3 million US dollars.', []],
    ['Egyptian President Abdel Fattah al-Sisi came.', ['demonym Egyptian', 'person Abdel Fattah al-Sisi']],
    ['Minister of Education Stefania Giannini came.', ['person Stefania Giannini']],
  ])('reads %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('puts a city where the words behind it say', () => {
    const result = parseArticle('He works in Cambridge, Massachusetts.');
    const found = result.ok ? findNames(result.value.text, tokensOfSentences(result.value), tables) : [];
    expect(found.map(({ name, country }) => [name, country])).toEqual([['Cambridge', 'US'], ['Massachusetts', 'US']]);
  });

  it('takes a mine for no capital', () => {
    expect(names('Thirty men were trapped in the San José mine in Chile.')).toEqual(['country Chile']);
  });

  it('takes a sentence opener for no name', () => {
    expect(names('Yesterday the man came. However nothing happened.')).toEqual([]);
  });

  it('knows nobody by a surname that two people share', () => {
    expect(names('John Smith met Mary Smith. Smith left.')).toEqual(['person John Smith', 'person Mary Smith']);
  });

  it('knows the first of that surname where the second is not told of yet', () => {
    expect(names('John Smith left. Smith was tired. Mary Smith came. Smith slept.')).toEqual(['person John Smith', 'person John Smith', 'person Mary Smith']);
  });

  it('knows nobody by a surname that stands long before anybody is called so', () => {
    expect(names('Watson won. The games were short. The games were new. The games were loud. The machine is named for John Watson.')).toEqual(['person John Watson']);
  });

  it('knows a family by its article too', () => {
    expect(names('Ahmad al-Mahdi left. Al-Mahdi, a former teacher aged about 40, had pleaded guilty.').filter((name) => name.startsWith('person'))).toEqual(['person Ahmad al-Mahdi', 'person Ahmad al-Mahdi']);
  });

  it('takes a prize for nobody', () => {
    expect(names('Alfred Nobel died. The second Nobel laureate came.')).toEqual(['person Alfred Nobel']);
  });
});
