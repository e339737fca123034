import { describe, expect, test } from 'vitest';
import { readingOf } from '#facts/reading';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const namesIn = (text: string) => readingOf(articleOf(text), tables).names;
const typeOf = (text: string, name: string) => namesIn(text).find((one) => one.text === name)?.type;

describe('a house goes by the name that its article gives it', () => {
  test('in full, where tables have another', () => {
    const text = 'Areas of Sri Lanka were held by the Liberation Tigers of Tamil Eelam for years.';
    expect(namesIn(text).map(({ name }) => name)).toContain('Liberation Tigers of Tamil Eelam');
  });
  test('in full, where the text goes on with its first word', () => {
    const text = 'The patents of Myriad Genetics, a company in Salt Lake City, were struck down in Washington.\n\nIn the 1990s, Myriad found the place of two genes.';
    expect(namesIn(text).filter(({ text: own }) => own === 'Myriad').map(({ name }) => name)).toEqual(['Myriad Genetics']);
  });
});

describe('a name is of a house only where', () => {
  test('what stands beside it says so, and does not only end before it', () => {
    expect(typeOf('After three years in the company, Huxtable said that Leeds was home.', 'Huxtable')).not.toBe('organisation');
    expect(typeOf('The ships belong to a Japanese company, Huxtable, of Leeds.', 'Huxtable')).toBe('organisation');
  });
  test('it is one, and not two that "and" joins, nor where it has its seat', () => {
    expect(namesIn('Chocolate of Hershey Foods Corp. and Mars Inc. was sold in Leeds.').map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringMatching(/^Hershey Foods/), expect.stringMatching(/^Mars/)]));
    expect(namesIn('It was sold to Boston-based Oasis Capital Management Inc. on Sunday.').map(({ text }) => text).join()).not.toContain('-based');
  });
  test('nobody goes on with "who", but for its members', () => {
    expect(typeOf('He met former members of Scientology, who helped him to leave. He had joined Scientology in Leeds.', 'Scientology')).toBe('organisation');
    expect(typeOf('The talks in Leeds were led by Huxtable, who parted ways with the church in 2009.', 'Huxtable')).not.toBe('organisation');
  });
});

describe('a name is of somebody only where what stands beside it allows', () => {
  test('no company is, whatever it is called', () => {
    expect(typeOf('Thomas Cook, one of the oldest travel companies in the world, went out of business on Monday.', 'Thomas Cook')).toBe('organisation');
  });
  test('no storm is', () => {
    expect(typeOf('Storm Daniel, which had flooded Greece, reached Libya on Sunday.', 'Storm Daniel')).not.toBe('person');
  });
  test('nothing that is called a pattern, a ship or the like is', () => {
    expect(typeOf('A weather pattern known as John Smith brought the drought to Peru.', 'John Smith')).not.toBe('person');
  });
  test('nothing that a letter tells from its like is', () => {
    expect(typeOf('A crack in Larsen Q reached the sea on Sunday.', 'Larsen Q')).not.toBe('person');
  });
  test('no ship is', () => {
    expect(typeOf('The wreck of HMS Erebus was found near Leeds on Sunday.', 'HMS Erebus')).not.toBe('person');
  });
  test('nothing with a Spanish article is', () => {
    expect(typeOf('Two workers of La Prensa were sent to Lima on Sunday.', 'La Prensa')).not.toBe('person');
  });
  test('no county is', () => {
    expect(typeOf('Mary Robinson, a barrister from Ballina, Co Mayo, won the election in Ireland.', 'Co Mayo')).not.toBe('person');
  });
});
