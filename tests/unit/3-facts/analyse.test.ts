import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#articles/article';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';

const articleOf = (source: string): Article => {
  const result = parseArticle(source);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const kerry = articleOf(readFileSync(new URL('../../../content/articles/kerry-cyber-stability.md', import.meta.url), 'utf8'));

describe('the facts of the Kerry article', () => {
  const { facts, dates, main, quotes } = analyse(kerry, tables);
  const values = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);

  it('say who Kerry and Obama were', () => {
    expect(facts.filter(({ kind }) => kind === 'role').map(({ statement }) => statement)).toEqual(['John Kerry was US Secretary of State.', 'Barack Obama was US President.']);
  });

  it('put Kerry in Seoul and at Korea University, on 18 May 2015', () => {
    expect(values('where')).toEqual(expect.arrayContaining(['Korea University', 'Seoul']));
    expect(values('when')).toContain('2015-05-18');
    expect(dates[0]).toMatchObject({ text: 'Monday (18 May)', value: '2015-05-18', precision: 'day' });
  });

  it('name seven countries, and not that of a city whose country the text does not name', () => {
    expect(new Set(values('country'))).toEqual(new Set(['United States', 'North Korea', 'Iran', 'Syria', 'China', 'Russia', 'Namibia']));
  });

  it('count three companies and ten officials', () => {
    expect(values('quantity')).toEqual(['three', '10']);
  });

  it('name Sony Pictures Entertainment and the Treasury Department', () => {
    expect(values('organisation')).toEqual(expect.arrayContaining(['Sony Pictures Entertainment', 'Treasury Department']));
  });

  it('give the words of Kerry to Kerry, also where "he" says them, but none that lean on what he said before', () => {
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['John Kerry']));
    expect(values('quote')).toEqual(['John Kerry']);
  });

  it('have as the main ones Kerry, Seoul, and the US, North and South Korea', () => {
    expect(main.who[0]).toBe('John Kerry');
    expect(main.where).toContain('Seoul');
    expect(main.countries).toEqual(expect.arrayContaining(['US', 'KP', 'KR']));
  });

  it('take no capital that stands for its government for a place', () => {
    expect(values('where')).not.toContain('Washington');
  });
});

describe('analyse', () => {
  it('has no value for a relative day where the article has no date, and no fact of when', () => {
    const { dates, facts } = analyse(articleOf('The minister John Smith visited Paris on Monday.'), tables);
    expect(dates).toMatchObject([{ text: 'Monday', value: null }]);
    expect(facts.filter(({ kind }) => kind === 'when')).toEqual([]);
  });

  it('asks nothing of a caption, a heading or a sentence that points elsewhere', () => {
    const texts = ['Minister John Smith in Paris on 14 November 2022. Image: Somebody.', 'It visited Paris with John Smith on 14 November 2022.', 'The team visited Paris with John Smith on 14 November 2022.'];
    for (const text of texts) expect(analyse(articleOf(text), tables).facts.filter(({ kind }) => kind === 'when')).toEqual([]);
  });

  it('names each fact by one slot', () => {
    const slots = analyse(kerry, tables).facts.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
  });

  it('keeps slots and ids when the article moves down by a paragraph', () => {
    const moved = articleOf(`---\ntitle: ${kerry.title}\ndate: 2015-05-18\n---\nNothing is known here.\n\n${kerry.text}`);
    expect(analyse(moved, tables).facts.map(({ id, slot }) => [id, slot])).toEqual(analyse(kerry, tables).facts.map(({ id, slot }) => [id, slot]));
  });

  const words = ['President ', 'John Kerry', ' said ', '"', '“', '”', ', ', '. ', 'the ', 'United States', ' in ', 'Seoul', ' on Monday', ' 18 May', ' 10 ', 'million ', '\n\n', 'Kerry', '(', ')', 'US ', ' and ', 'of ', '’s ', 'Image: ', 'was ', 'visited '];
  const texts = fc.oneof(fc.string(), fc.array(fc.constantFrom(...words)).map((parts) => parts.join('')));

  it('never throws, and every span slices to the words it names', () => {
    fc.assert(fc.property(texts, (source) => {
      const parsed = parseArticle(source, { date: '2015-05-18' });
      if (!parsed.ok) return;
      const { text } = parsed.value;
      const { entities, dates, facts } = analyse(parsed.value, tables);
      for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text);
      for (const { name, aliases, mentions, type } of entities) for (const { start, end } of mentions) expect(type === 'country' || [name, ...aliases].includes(text.slice(start, end))).toBe(true);
      for (const { evidence } of facts) {
        expect(evidence.start >= evidence.sentence.start && evidence.end <= evidence.sentence.end && evidence.start < evidence.end).toBe(true);
      }
    }));
  });

  it('gives the same analysis twice', () => {
    expect(analyse(kerry, tables)).toEqual(analyse(kerry, tables));
  });
});
