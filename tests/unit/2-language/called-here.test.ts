import { describe, expect, test } from 'vitest';
import { calledHere } from '#language/countries/called-here';
import { tables } from '#tests/unit/2-language/loaded-tables';

const nameIn = (text: string, code: string) => calledHere(text, tables).countries.get(code)?.name;

describe('a country goes by the name that the article gives it', () => {
  test('"Macedonia" before it was North Macedonia', () => {
    expect(nameIn('Greece and Macedonia signed a deal. Macedonia will change its name to North Macedonia.', 'MK')).toBe('Macedonia');
  });
  test('North Macedonia where that is what it is mostly called', () => {
    expect(nameIn('North Macedonia, once Macedonia, joined NATO. North Macedonia is its 30th member.', 'MK')).toBe('North Macedonia');
  });
  test('"Timor-Leste", which is East Timor too', () => {
    expect(nameIn('Timor-Leste joined in May.', 'TL')).toBe('Timor-Leste');
  });
  test('its other names stay names of it', () => {
    expect(calledHere('Timor-Leste joined in May.', tables).countries.get('TL')?.aliases).toContain('East Timor');
  });
  test('a short form is no name of its own', () => {
    expect(nameIn('The U.S. and Britain left.', 'US')).toBe('United States');
  });
  test('where nothing differs the tables are the very same', () => {
    expect(calledHere('France won.', tables)).toBe(tables);
  });
});
