import { describe, expect, it } from 'vitest';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { readTables } from '#language/tables';

describe('the tables', () => {
  it('know about two hundred countries, each with neighbours that exist', () => {
    expect(tables.countries.size).toBeGreaterThan(190);
    const unknown = [...tables.countries.values()].flatMap(({ neighbours }) => neighbours).filter((code) => !tables.countries.has(code) && code !== 'MO');
    expect(unknown).toEqual([]);
  });

  it('name no country twice', () => {
    const names = [...tables.countries.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('find a capital, a city and a region in their country', () => {
    expect(tables.places.get('Seoul')).toMatchObject({ country: 'KR', grain: 'capital' });
    expect(tables.places.get('Busan')).toMatchObject({ country: 'KR', grain: 'city' });
    expect(tables.places.get('Texas')).toMatchObject({ country: 'US', grain: 'region' });
  });

  it('give a territory no code of a country', () => {
    const codes = [...tables.countryNames.signs.keys()];
    expect(codes.length).toBeGreaterThan(tables.countries.size + 20);
    expect([...tables.countries.keys()].every((code) => codes.includes(code))).toBe(true);
  });

  it('mark as borne, or as a namesake, only names that the country has', () => {
    const strange = [...tables.countries.values()].flatMap(({ name, aliases, demonyms, parts, partDemonyms, borne, givenNames, surnames, namesakes }) => {
      const own = [name, ...aliases, ...demonyms, ...parts, ...partDemonyms];
      return [...borne, ...namesakes].filter((word) => !own.includes(word)).concat([...givenNames, ...surnames].filter((word) => !borne.includes(word)));
    });
    expect(strange).toEqual([]);
  });

  it('list as a longer name only what holds the name of a country', () => {
    const longer = [...tables.countryNames.bySpelling].filter(([spelling, { codes }]) => codes.length === 0 && /\p{Ll}/u.test(spelling)).map(([spelling]) => spelling);
    const holds = (words: readonly string[]) => words.some((_, from) => words.slice(from).some((__, length) => (tables.countryNames.bySpelling.get(words.slice(from, from + length + 1).join(' '))?.codes.length ?? 0) > 0));
    expect(longer.filter((spelling) => !holds(spelling.split(/[ -]/)))).toEqual([]);
  });

  it('throw when a file is missing', () => {
    expect(() => readTables({})).toThrow(/countries/);
  });
});
