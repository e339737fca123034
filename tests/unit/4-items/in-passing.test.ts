import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import { judged } from '#items/compose';
import { draftOf } from '#items/explain';
import { isInPassing } from '#items/in-passing';
import { type Item, keyTexts } from '#items/item';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const paragraphs = [
  'John Smith opened a new bridge for farmers in Leeds on Monday.',
  'John Smith built the bridge with 40 friends from Kenya.',
  'Parents paid for the bridge of Leeds with 300 letters.',
  'The World Health Organization sent 12 lorries to the bridge of Leeds on 3 May 2015.',
  'The bridge of Leeds has room for 60 children at a time.',
  'Laura Miller, a farmer from Hull, brought 14 cows to the bridge of Leeds.',
  'Peter White, the mayor of York, sent 20 sheep to Leeds in March 2014.',
  'Anna Green, who teaches in Hull, sent a letter about the bridge to a school in Norway.',
  '"We shall rebuild every house in town," said Ruth Kent, a teacher from York.',
];
const article = articleOf(paragraphs.join('\n\n'), 'John Smith opens a bridge in Leeds');
const analysis = analyse(article, tables);
const reading = readingOf(article, tables);
const asked = judged(article, analysis, tables);
const isBeside = ({ item, template }: (typeof asked)[number]) => isInPassing(draftOf(item, template, analysis.facts), reading, analysis.main);
const about = (holds: (item: Item) => boolean) => asked.filter(({ item }) => holds(item));

describe('told in passing is', () => {
  it.each<[string, (item: Item) => boolean]>([
    ['the day of something beside the news', (item) => item.kind === 'when' && keyTexts(item).some((key) => key.startsWith('3 May'))],
    ['a month', (item) => item.kind === 'when' && keyTexts(item).some((key) => key.startsWith('March'))],
    ['a house that the title does not name', (item) => item.kind === 'organisation'],
    ['a country that is named at last', (item) => item.kind === 'country' && keyTexts(item).some((key) => key === 'Norway' || key === 'NO')],
    ['what is said at last', (item) => item.kind === 'quote'],
    ['an office of somebody beside', (item) => item.kind === 'role' && keyTexts(item).includes('Peter White')],
  ])('%s', (_, holds) => {
    expect(about(holds).length).toBeGreaterThan(0);
    for (const one of about(holds)) expect(isBeside(one), one.item.stem).toBe(true);
  });

  it('a day held against others, be it that of the news', () => {
    const days = about((item) => item.kind === 'when' && item.evidence.sentence.start === 0);
    expect(new Set(days.filter(isBeside).map(({ item }) => item.form === 'choice' || item.form === 'true-false'))).toEqual(new Set([true]));
    expect(days.some((one) => !isBeside(one) && (one.item.form === 'cloze' || one.item.form === 'typed'))).toBe(true);
  });

  it('neither a number nor a country near the beginning', () => {
    const others = about((item) => item.kind === 'quantity' || (item.kind === 'country' && keyTexts(item).some((key) => key === 'Kenya' || key === 'KE')));
    expect(others.length).toBeGreaterThan(1);
    for (const one of others) expect(isBeside(one), one.item.stem).toBe(false);
  });
});
