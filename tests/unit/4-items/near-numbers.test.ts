import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { datesNear } from '#items/near-dates';
import { numbersNear } from '#items/near-numbers';
import { readingOf } from '#facts/reading';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

function near(words: string): string[] {
  const [mention] = readingOf(articleOf(`The town paid ${words} for the bridge.`, 'News'), tables).sentences.flatMap(({ numbers }) => numbers);
  if (!mention) throw new Error(`no number in ${words}`);
  return [1, 2, 3, 4, 5, 6].flatMap((seed) => numbersNear(mention, [], seededRandom(`${seed}`)));
}
const digits = (text: string) => Number(/\d[\d.,]*/.exec(text)?.[0].replaceAll(',', ''));

describe('numbers near another', () => {
  it.each([
    ['50 dollars', 5],
    ['$18.75', 0.25],
    ['$1.125', 0.125],
    ['30,000 dollars', 5000],
    ['10 dollars', 2],
  ])('are as round as %s', (words, grain) => {
    for (const other of near(words)) expect(Math.abs(digits(other) / grain - Math.round(digits(other) / grain))).toBeLessThan(1e-6);
  });

  it('end in 99 where a price does', () => {
    for (const other of near('$199')) expect(digits(other) % 50).toBe(49);
  });

  it('have their thousands set off where they go beyond a thousand', () => {
    for (const other of near('683 million dollars')) expect(other).not.toMatch(/\d{4}/);
  });
});

describe('years near that of a World Cup', () => {
  it('are those of others', () => {
    for (let seed = 0; seed < 20; seed++) for (const year of datesNear('1986', { published: '2022-12-18', taken: [], random: seededRandom(`${seed}`), every: 4 })) expect(Number(year) % 4).toBe(2);
  });
});
