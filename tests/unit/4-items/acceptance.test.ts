import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import { acceptanceOf, signsOf } from '#items/acceptance';
import { judged } from '#items/compose';
import { draftOf } from '#items/explain';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const news = 'Mayor Mary Jones opened a new hospital in Boston on Monday. The hospital cost $30 million. Peter Brown, a nurse, watched Anna Green from a window for 40 minutes.';
const article = articleOf(news, 'Mary Jones opens a new hospital in Boston');
const analysis = analyse(article, tables);
const reading = readingOf(article, tables);
const questions = judged(article, analysis, tables);
const signsFor = ({ item, template }: (typeof questions)[number]) => signsOf(draftOf(item, template, analysis.facts), reading, analysis.main);

describe('how likely a reader accepts a question', () => {
  it('is one half where nothing speaks for or against it', () => {
    expect(acceptanceOf({ short: 1 }, {})).toBe(0.5);
  });

  it('rises with what speaks for it and falls with what speaks against it', () => {
    const weights = { title: 2, late: -1 };
    expect(acceptanceOf({ title: 1 }, weights)).toBeGreaterThan(acceptanceOf({ title: 0.5 }, weights));
    expect(acceptanceOf({ title: 1, late: 1 }, weights)).toBeLessThan(acceptanceOf({ title: 1 }, weights));
  });

  it('is the same for stored questions as when they were made', () => {
    for (const one of questions) expect(acceptanceOf(signsFor(one), tables.models.acceptance)).toBeCloseTo(one.acceptance, 10);
  });

  it('puts the news before what stands at its end', () => {
    const [first, last] = [questions[0], questions.at(-1)];
    expect(first?.item.stem).toContain('Boston');
    expect(first?.acceptance).toBeGreaterThan(last?.acceptance ?? 1);
  });
});

describe('a question knows', () => {
  it('where its sentence stands, and how much of the title it holds', () => {
    const signs = questions.map(signsFor);
    expect(Math.max(...signs.map((one) => one['title in sentence'] ?? 0))).toBeGreaterThan(0.5);
    for (const one of signs) expect(one.place).toBeLessThan(1);
  });

  it('only signs that the weights know', () => {
    const known = new Set(Object.keys(tables.models.acceptance));
    const own = questions.flatMap((one) => Object.keys(signsFor(one))).filter((name) => !/^(?:template|form|kind) /.test(name));
    expect(own.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('of the questions that break no rule', () => {
  const sound = questions.filter(({ problems }) => problems.every((code) => code === 'seldom-accepted'));
  const offered = sound.filter(({ problems }) => problems.length === 0);

  it('all are offered that are likely accepted', () => {
    expect(sound.filter(({ acceptance, problems }) => acceptance >= 0.72 && problems.length > 0)).toEqual([]);
  });

  it('where few facts are asked for, the best of the others are too, and the first of its kind', () => {
    const kinds = new Set(sound.filter(({ acceptance }) => acceptance >= 0.5).map(({ item }) => item.kind));
    expect(new Set(offered.map(({ item }) => item.kind))).toEqual(kinds);
    expect(offered.every(({ acceptance }) => acceptance >= 0.5)).toBe(true);
  });
});
