import { describe, expect, it } from 'vitest';
import type { Mention, NameType } from '#language/mentions';
import { refiners } from '#language/name-refiners';
import { quickest } from '#tests/unit/2-language/any-text';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** What the refiners make of these names, each a sentence of its own: "person Kerry". */
function refined(...names: readonly string[]): string[] {
  let text = '';
  const mentions = names.map((name, sentence): Mention => {
    const [type = '', ...words] = name.split(' ');
    const start = text.length;
    text += `${words.join(' ')} left. `;
    const own = words.join(' ').replace(/ \(.*/, '');
    return { start, end: start + own.length, type: type as NameType, text: own, name: own, country: null, confidence: 0.8, signs: ['tagger'], sentence };
  });
  return refiners.reduce<Mention[]>((all, refine) => refine(all, text, tables), mentions).map(({ type, name }) => `${type} ${name}`);
}

describe('a short name', () => {
  it('is the person whose full name ends in it, or else begins with it', () => {
    expect(refined('person John Kerry', 'unknown Kerry')[1]).toBe('person John Kerry');
    expect(refined('person Park Geun-hye', 'person Park')[1]).toBe('person Park Geun-hye');
    expect(refined('person Ursula von der Leyen', 'unknown von der Leyen', 'person Leyen').slice(1)).toEqual(Array(2).fill('person Ursula von der Leyen'));
  });

  it('is the person whose name holds it, once that is told', () => {
    expect(refined('person Luiz Lula da Silva', 'person Lula')[1]).toBe('person Luiz Lula da Silva');
    expect(refined('person Lula', 'person Luiz Lula da Silva')[0]).toBe('person Lula');
  });

  it('is rather the end of a name than the beginning of another', () => {
    expect(refined('person James Stone', 'person Mary James', 'person James')[2]).toBe('person Mary James');
  });

  it('that two full names end in is nobody', () => {
    expect(refined('person John Stone', 'person Mary Stone', 'person Stone')[2]).toBe('unknown Stone');
  });

  it('is the one person of two names where one ends in the other', () => {
    expect(refined('person Maria John Stone', 'person John Stone', 'person Stone').slice(1)).toEqual(Array(2).fill('person Maria John Stone'));
  });

  it('of a place or an organisation is nobody', () => {
    expect(refined('person John Kerry', 'organisation Kerry')[1]).toBe('organisation Kerry');
  });

  it('is the one organisation whose name goes on', () => {
    expect(refined('organisation Sony Pictures Entertainment', 'organisation Sony Pictures')[1]).toBe('organisation Sony Pictures Entertainment');
    expect(refined('organisation US Geological Survey', 'organisation Geological Survey')[1]).toBe('organisation US Geological Survey');
  });

  it('that begins two organisations stays what it is, and so does a single word', () => {
    expect(refined('organisation Sony Pictures Entertainment', 'organisation Sony Pictures Television', 'organisation Sony Pictures')[2]).toBe('organisation Sony Pictures');
    expect(refined('organisation Sony Pictures Entertainment', 'organisation Sony')[1]).toBe('organisation Sony');
    expect(refined('organisation Myriad Genetics', 'unknown Myriad')[1]).toBe('organisation Myriad Genetics');
  });
});

describe('an acronym', () => {
  it('is the name it was put behind, wherever it stands', () => {
    expect(refined('organisation African Union (AU)', 'unknown AU')[1]).toBe('organisation African Union');
  });

  it('is not, where its letters do not fit', () => {
    expect(refined('organisation African Union (XY)', 'unknown XY')[1]).toBe('unknown XY');
  });
});

it('a text of twenty thousand people is read in time that grows with it', () => {
  const people = Array.from({ length: 20_000 }, (_, at) => `person John Stone${at}`);
  expect(refined(...people, 'person Stone77').at(-1)).toBe('person John Stone77');
  expect(quickest(() => refined(...people), 2)).toBeLessThan(1500);
});
