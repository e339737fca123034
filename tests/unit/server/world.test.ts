import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapOf, withCountryWords } from '#server/world';

type Row = { code: string; name: string };
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const world = json('content/geo/world.json') as { file: string; places: (Row & { size: number })[] };
const known = [...(json('content/tables/countries.json') as Row[]), ...(json('content/tables/territories.json') as Row[])];
const svg = readFileSync(`public${world.file}`, 'utf8');

const text = 'Kerry spoke in Seoul on Monday.\n\nThe Danish company warned of Iran.';
const paragraphs = [{ start: 0, end: 31 }, { start: 33, end: text.length }];

describe('the map of the world', () => {
  it('has every country and territory that Dateline knows, by the same name', () => {
    const row = ({ code, name }: Row) => `${code} ${name}`;
    expect(world.places.map(row).sort()).toEqual(known.map(row).sort());
  });

  it('has a shape for each country that is no dot', () => {
    const drawn = new Set([...svg.matchAll(/ id="([A-Z]{2})"/g)].map(([, code]) => code));
    const withShape = world.places.filter(({ size }) => size > 0).map(({ code }) => code);
    expect(withShape.filter((code) => !drawn.has(code))).toEqual([]);
    expect(withShape.length).toBeGreaterThan(170);
  });

  it('is one file, whose name changes with its bytes', () => {
    expect(readdirSync('public/geo')).toEqual([`world.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`]);
    expect(world.file).toBe(`/geo/${readdirSync('public/geo')[0]}`);
  });

  it('has the small states as points', () => {
    expect(['SG', 'MT', 'BH', 'MV', 'MC', 'VA', 'TV'].map((code) => world.places.find((place) => place.code === code)?.size)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('the countries of an article', () => {
  it('stand where a city or region of theirs does, if no word for them does; "US$" and "North America" are none', () => {
    const told = 'Nobody in North America paid US$5.\n\nShanghai was quiet, and so was Texas.';
    const { places } = mapOf(told, [{ start: 0, end: 34 }, { start: 36, end: told.length }], ['CN', 'US'], []);
    expect(places.map(({ code, paragraph }) => `${code} ${paragraph}`)).toEqual(['CN 2', 'US 2']);
  });

  it('say which part of them the text names, where it names no more', () => {
    const told = 'England lost. Sweden won.';
    expect(mapOf(told, [{ start: 0, end: told.length }], ['GB', 'SE'], []).places.map(({ name, part }) => [name, part])).toEqual([['United Kingdom', 'England'], ['Sweden', null]]);
  });

  it('stand in the order of the text, each with the paragraph that names it, its people or its capital', () => {
    const { places } = mapOf(text, paragraphs, ['IR', 'DK', 'KR'], []);
    expect(places.map(({ name, paragraph }) => [name, paragraph])).toEqual([['South Korea', 1], ['Denmark', 2], ['Iran', 2]]);
  });

  it('are there once, by code and by name; what the map does not know is left out', () => {
    expect(mapOf(text, paragraphs, ['IR', 'ZZ'], ['Iran', 'Atlantis']).places.map(({ code }) => code)).toEqual(['IR']);
  });

  it('are none in a text without one', () => {
    expect(mapOf('', [], [], []).places).toEqual([]);
  });
});

describe('the words that prove a country', () => {
  const wordsOf = (told: string, value: string, kind = 'country') => withCountryWords(told, [{ kind, value, evidence: { start: 0, end: told.length } }]).map(({ evidence }) => told.slice(evidence.start, evidence.end));

  it('are those that name it, by its name or its people, and no title or person around them', () => {
    expect(wordsOf('US Secretary of State John Kerry', 'United States')).toEqual(['US']);
    expect(wordsOf('South Korean President Moon Jae-in', 'South Korea')).toEqual(['South Korean']);
    expect(wordsOf("China's chief negotiator, Xie Zhenhua", 'China')).toEqual(['China']);
    expect(wordsOf('Nigerian President Muhammadu Buhari', 'Nigeria')).toEqual(['Nigerian']);
    expect(wordsOf('English captain Harry Kane', 'United Kingdom')).toEqual(['English']);
  });

  it('are never its capital', () => {
    expect(wordsOf('Niamey, the capital of Niger', 'Niger')).toEqual(['Niger']);
    expect(wordsOf('Rotterdam in the Netherlands', 'Netherlands')).toEqual(['Netherlands']);
  });

  it('are left as they are where none names it, and for facts of other kinds', () => {
    expect(wordsOf('Kailash Satyarthi', 'India')).toEqual(['Kailash Satyarthi']);
    expect(wordsOf('US Secretary of State John Kerry', 'United States', 'role')).toEqual(['US Secretary of State John Kerry']);
  });
});
