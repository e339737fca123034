import { describe, expect, it } from 'vitest';
import { fact } from '#tests/unit/ui/shown-facts';
import { calledOf, datesTold, isGiven, reckonedFrom } from '#ui/xray-dates';

const when = (value: string, statement: string, words = value) => fact({ kind: 'when', shownAs: 'when', value, words, statement });
const won = 'A team won in 1978 and 1986.';

describe('the dates of an article', () => {
  it('stand together where one sentence tells two next to each other, which is then read once', () => {
    const groups = datesTold([when('1986', won), when('1978', won), when('2022-12-18', 'It won again.')]);
    expect(groups.map(({ dates, told }) => [dates.map(({ value }) => value), told.map((facts) => facts[0]?.statement)])).toEqual([[['1978', '1986'], [won]], [['2022-12-18'], ['It won again.']]]);
  });

  it('stand apart where another lies between them', () => {
    expect(datesTold([when('1978', won), when('1980', 'A ship sank in 1980.'), when('1986', won)])).toHaveLength(3);
  });

  it('are given by the text, or reckoned from what it says instead', () => {
    const groups = datesTold([when('1978', won), when('2022-12-17', 'It rained.', 'Saturday')]);
    expect(groups.map(isGiven)).toEqual([true, false]);
    expect(groups.flatMap(({ dates }) => dates.map(calledOf))).toEqual([null, 'Saturday']);
    expect(reckonedFrom(groups)).toBe('Saturday');
  });

  it('need no word on the difference where all are alike', () => {
    expect(reckonedFrom(datesTold([when('1978', won)]))).toBeNull();
    expect(reckonedFrom(datesTold([when('2022-12-17', 'It rained.', 'Saturday')]))).toBeNull();
  });
});
