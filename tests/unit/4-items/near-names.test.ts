import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { countriesNear, placesNear } from '#items/near-names';
import { wellKnown } from '#items/known-anyway';
import { tables } from '#tests/unit/2-language/loaded-tables';

const near = (city: string) => placesNear(city, tables, [], seededRandom('near')).slice(0, 3);

describe('cities that might be the key', () => {
  it('are of its country and come next to it in size: among small ones it would be guessed', () => {
    expect(['Los Angeles', 'Chicago', 'Houston', 'Phoenix', 'Philadelphia', 'San Antonio']).toEqual(expect.arrayContaining(near('New York')));
  });

  it('are not always larger or smaller', () => {
    const listed = [...tables.places].filter(([spelling, row]) => row.country === 'US' && row.grain === 'city' && spelling === row.name).map(([spelling]) => spelling);
    const sides = near('Boston').concat(near('Denver'), near('Seattle')).map((city) => listed.indexOf(city) < listed.indexOf('Denver'));
    expect(new Set(sides).size).toBe(2);
  });

  it('are other capitals nearby first, where it is one', () => {
    expect(near('Paris').every((city) => tables.places.get(city)?.grain === 'capital')).toBe(true);
  });
});

describe('countries that might be the key', () => {
  const countries = (key: string) => countriesNear([key], tables, [], { known: wellKnown, inPassing: [] }).slice(0, 3);

  it('are all known to everybody, where it is and others of its region are', () => {
    expect(countries('France').every((name) => [...tables.countries.values()].some((row) => row.name === name && wellKnown.has(row.code)))).toBe(true);
  });

  it('are its neighbours, where few of its region are known', () => {
    expect(['Benin', 'Cameroon', 'Chad', 'Niger']).toEqual(expect.arrayContaining(countries('Nigeria')));
  });
});
