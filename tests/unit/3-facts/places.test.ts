import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const mainOf = (text: string) => analyse(articleOf(text), tables).main;
const factsOf = (text: string) => analyse(articleOf(text), tables).facts;
const values = (text: string, kind: string) => factsOf(text).filter((fact) => fact.kind === kind).map(({ value }) => value);

describe('where an article takes place', () => {
  it.each([
    ['the place of its dateline', 'OSLO, 10 May (Agency) — The mayor John Smith opened a school on Monday.\n\nA party in Berlin followed in the night.', 'Oslo'],
    ['the place that its first sentence puts the event in before that of its dateline', 'OSLO, 10 May (Agency) — The mayor John Smith opened a school in Berlin on Monday.\n\nA party in Oslo followed in the night.', 'Berlin'],
    ['a city before the venue in it', 'John Smith sang before thousands of people in Vienna on Monday. It was his first evening at the Vienna Stadium.', 'Vienna'],
    ['a venue as the text names it, where it names no city', 'John Smith sang before thousands of people at the Vienna Stadium on Monday.', 'Vienna Stadium'],
    ['a city where something happens before the seat of an office', 'John Smith, an official at the Nepalese Embassy in New Delhi, opened a school in Kathmandu on Monday.', 'Kathmandu'],
    ['a city before a river', 'A new law protects the Whanganui River.\n\nMany people were in Wellington on Monday to hear of it.', 'Wellington'],
  ])('is %s', (_, text, place) => {
    expect(mainOf(text).where[0]).toBe(place);
  });

  it('is no capital that stands for its government', () => {
    expect(mainOf('John Smith issued an order after the attack on a company, which Washington blamed on Pyongyang.').where).toEqual([]);
  });

  it.each([
    ['african-free-trade', 'Niamey'], ['argentina-world-cup', 'Qatar'], ['black-hole-image', 'Brussels'], ['chile-miners-rescue', 'Chile'], ['kerry-cyber-stability', 'Seoul'],
    ['kipchoge-two-hours', 'Vienna'], ['nepal-earthquake', 'Nepal'], ['nobel-peace-prize-2014', 'Oslo'], ['parasite-best-picture', 'Los Angeles'], ['paris-climate-agreement', 'Paris'],
    ['suez-canal-reopened', 'Suez Canal'], ['whanganui-river', 'Wellington'],
  ])('of %s is %s', (file, place) => {
    const parsed = parseArticle(readFileSync(new URL(`../../../content/articles/${file}.md`, import.meta.url), 'utf8'));
    expect(parsed.ok && analyse(parsed.value, tables).main.where[0]).toBe(place);
  });
});

describe('when an article takes place', () => {
  it('is said once, however it is written', () => {
    expect(mainOf('John Smith opened a school in Leeds earlier this year. Earlier this year, Mary Jones left Oslo on Monday.').when).toEqual(['earlier this year', 'Monday']);
  });
});

describe('a place is a fact', () => {
  it('where something happens in it, not where its government is meant', () => {
    expect(values('John Smith blamed the attack of Monday on Pyongyang and not on others.', 'where')).toEqual([]);
    expect(values('John Smith opened a new school in Pyongyang on Monday.', 'where')).toEqual(['Pyongyang']);
  });

  it('of a country only where the text itself puts it there', () => {
    expect(values('John Smith opened a new school in Birmingham, in England, on Monday.', 'country')).not.toContain('United Kingdom');
    expect(values('John Smith opened a new school in Cambridge, Massachusetts, on Monday.', 'country')).not.toContain('United States');
    expect(values('John Smith opened a new school in Seoul, South Korea, on Monday.', 'country')).toContain('South Korea');
    expect(values('John Smith opened a new school in the South Korean capital, Seoul, on Monday.', 'country')).toContain('South Korea');
    expect(values('John Smith opened a new school in Seoul on Monday.', 'country')).toEqual([]);
  });
});

describe('an organisation with a sea in its name', () => {
  it('is no place', () => {
    expect(mainOf('John Smith left the Sea Org in Los Angeles on Monday.').where).toEqual(['Los Angeles']);
    expect(mainOf('John Smith swam in Lake Victoria on Monday.').where).toEqual(['Lake Victoria']);
  });
});

describe('the place above an article', () => {
  it.each([
    ['the place of its dateline, as it is usually written', 'ISMAILIA, Egypt, 29 March (Agency) — Ships moved through the Suez Canal again on Monday.', 'Ismailia'],
    ['that of a dateline that no table knows', 'ROSH PINAH, Namibia, 29 March (Agency) — A mine was opened on Monday.', 'Rosh Pinah'],
    ['that of a dateline that is better known elsewhere', 'PARIS, Texas, 29 March (Agency) — A school was opened on Monday.', 'Paris'],
    ['where it takes place, where there is no dateline', 'John Smith opened a school in Leeds on Monday.', 'Leeds'],
    ['the city of a hall that the text puts it in', 'John Smith spoke at the Grand Hotel in Leeds on Monday.', 'Leeds'],
    ['the city in the name of a hall', 'Sweden met South Korea at the Nizhny Novgorod Stadium on Monday.', 'Nizhny Novgorod'],
  ])('is %s', (_, text, place) => {
    expect(mainOf(text).place).toBe(place);
  });

  it('is none where nothing tells of one', () => {
    expect(mainOf('John Smith sold a company on Monday.').place).toBeNull();
  });
});
