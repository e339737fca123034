import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const others = 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the director of the Red Cross, left Oslo.';

/** Details that statements of a text have exchanged. */
function exchanged(text: string, title = 'News'): string[] {
  const article = articleOf(`${text}\n\n${others}`, title);
  return judged(article, analyse(article, tables), tables).flatMap(({ item }) => (item.form === 'true-false' ? [/“([^“”]*)”/.exec(item.stem)?.[1] ?? ''] : []));
}

describe('no statement is made false', () => {
  it.each([
    ['by another who may have done so too', 'John Smith addressed students in a school in Leeds on Monday to promote peace.', /^(?:Mary|Peter|Anna).* addressed/],
    ['by a place where somebody may have been as well', 'John Smith arrived in Leeds after many difficulties with visas for the team.', /arrived/],
    ['by a day on which it went on', 'Thousands of people in Leeds spent the night of Monday in tents near the River Aire.', /spent/],
    ['by the other number of its sentence', 'The families of the dead in Leeds will receive 400,000 euros from the city and 200,000 from a fund of the port.', /200,000 euros/],
    ['by a number that the right one holds', 'By Saturday, 186 countries in Africa and Asia had published plans to reduce emissions.', /186|had published/],
    ['by a number that the verb belies', 'Profit of the Leeds company Acme fell to $41 million from $58 million because of a strike.', /Profit/],
    ['by another number of a house', 'Laura Miller lives in an old apartment building at 575 Williams Street in Leeds.', /Williams/],
    ['by another who may have said so too', 'John Smith described the storm in Leeds as one of the greatest tests of the century.', /^(?:Mary|Peter|Anna).* described/],
    ['by a country of which nothing is denied', 'Losses of the farmers in Nigeria were put at $2 billion by the Leeds bank.', /in (?!Nigeria)\p{Lu}\p{L}+ were/u],
    ['by a number that stands beside it in another currency', 'The people of Leeds paid 789 million euros ($835 million) for the concert hall.', /euros/],
    ['by what does not go with the other numbers', 'Sales of the Leeds company Acme rose 13% to $77.3 million from $68.5 million.', /Sales/],
  ])('%s', (_, text, wrong) => {
    expect(exchanged(text).filter((statement) => wrong.test(statement))).toEqual([]);
  });
});

describe('a false statement', () => {
  it('changes nothing that the title tells', () => {
    expect(exchanged('Cuba has become the first country to count 40 storms in 2014.', 'Cuba first to count its storms').filter((statement) => !statement.startsWith('Cuba'))).toEqual([]);
  });

  it('changes no amount in brackets', () => {
    expect(exchanged('The people of Leeds paid 789 million euros ($835 million) for the concert hall.').filter((statement) => !statement.includes('$835'))).toEqual([]);
  });

  it('tells a day some days off, and no neighbour', () => {
    const days = exchanged('The longest bridge of the country was opened by John Smith in Leeds on 12 April 2015.').flatMap((statement) => /(\d+) April/.exec(statement)?.[1] ?? []).map(Number);
    for (const day of days) expect([12, ...Array.from({ length: 30 }, (_, at) => at + 1).filter((other) => Math.abs(other - 12) > 1)]).toContain(day);
  });
});
