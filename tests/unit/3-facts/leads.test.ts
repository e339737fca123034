import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const title = 'Spain opens a port to a rescue ship';
const told = (text: string) => analyse(articleOf(text, title), tables).facts.map(({ subject, value }) => `${subject} = ${value}`);
const before = 'Reporters waited on the pier in Valencia on Sunday. ';

describe('the lead of a report, before which nothing is told', () => {
  it.each([
    ['with what its own words mean by "it"', 'A whale that carried the body of a calf for 17 days has let it go, doctors in Oslo said.', 'A whale that carried the body of a calf for how many days has let it go, doctors in Oslo said = 17 days'],
  ])('tells %s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
    expect(told(before + text).filter((one) => one.startsWith(fact.slice(0, 20)) && !one.includes(';'))).toEqual([]);
  });

  it('tells with a thing that it speaks of as known', () => {
    expect(told('All 29 men trapped in a mine in New Zealand are dead, police said, after an explosion ripped through the tunnels.')).toContain('How many men trapped in a mine in New Zealand are dead, police said, after an explosion ripped through the tunnels = 29');
  });

  it.each([
    ['whom a noun means that opens it', 'The minister praised 14 sailors in the tunnels.'],
    ['which side is meant', 'John Smith scored 14 goals for the African side.'],
  ])('does not tell %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
