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

  it('throw when a file is missing', () => {
    expect(() => readTables({})).toThrow(/countries/);
  });
});
