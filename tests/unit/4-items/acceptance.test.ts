import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import { signsOf } from '#items/acceptance';
import { judged } from '#items/compose';
import { draftOf } from '#items/explain';
import { signsOfFact } from '#items/importance';
import { chanceOf } from '#core/signs';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const news = 'Mayor Mary Jones opened a new hospital in Boston on Monday. The hospital cost $30 million in ten years of building by 14 companies. Peter Brown, a nurse, watched Anna Green from a window for 40 minutes.';
const article = articleOf(news, 'Mary Jones opens a new hospital in Boston');
const analysis = analyse(article, tables);
const reading = readingOf(article, tables);
const questions = judged(article, analysis, tables);
const signsFor = ({ item, template }: (typeof questions)[number]) => signsOf(draftOf(item, template, analysis.facts), reading, analysis.main);

describe('how likely a reader accepts a question', () => {
  it('is one half where nothing speaks for or against it', () => {
    expect(chanceOf({ short: 1 }, {})).toBe(0.5);
  });

  it('rises with what speaks for it and falls with what speaks against it', () => {
    const weights = { title: 2, late: -1 };
    expect(chanceOf({ title: 1 }, weights)).toBeGreaterThan(chanceOf({ title: 0.5 }, weights));
    expect(chanceOf({ title: 1, late: 1 }, weights)).toBeLessThan(chanceOf({ title: 1 }, weights));
  });

  it('is the same for stored questions as when they were made', () => {
    const asked = questions.filter(({ problems }) => problems.every((code) => code === 'seldom-accepted'));
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) expect(chanceOf(signsFor(one), tables.models.acceptance)).toBeCloseTo(one.acceptance, 10);
  });

  it('is nothing where a rule is broken', () => {
    expect(questions.filter(({ acceptance, problems }) => acceptance > 0 && problems.some((code) => code !== 'seldom-accepted' && code !== 'asked-already'))).toEqual([]);
  });

  it('puts the news before what stands at its end', () => {
    const [first, last] = [questions[0], questions.at(-1)];
    expect(first?.item.stem).toContain('Boston');
    expect(first?.acceptance).toBeGreaterThan(last?.acceptance ?? 1);
  });
});

describe('the importance of a fact', () => {
  const importanceOf = (value: string) => {
    const fact = analysis.facts.find((one) => one.value === value);
    return fact ? chanceOf(signsOfFact(fact, reading, analysis.main), tables.models.importance) : -1;
  };

  it('is greater of the news itself than of what is told in passing', () => {
    expect(importanceOf('Mary Jones')).toBeGreaterThan(importanceOf('$30 million'));
    expect(importanceOf('$30 million')).toBeGreaterThan(importanceOf('40 minutes'));
  });

  it('follows from its sentence, its title, and how often its name stands', () => {
    const [fact] = analysis.facts.filter(({ value }) => value === 'Boston');
    expect(fact && signsOfFact(fact, reading, analysis.main)).toMatchObject({ lead: 1, place: 0, 'title in sentence': 0.8, 'named once': 0 });
  });
});

describe('a sign', () => {
  it('has a weight, but for forms, templates and kinds that readers have not judged', () => {
    const known = new Set([...Object.keys(tables.models.acceptance), ...Object.keys(tables.models.importance)]);
    const own = [...questions.flatMap((one) => Object.keys(signsFor(one))), ...analysis.facts.flatMap((fact) => Object.keys(signsOfFact(fact, reading, analysis.main)))];
    expect(own.filter((name) => !known.has(name) && !/^(?:template|form|kind) /.test(name))).toEqual([]);
  });
});

describe('of the questions that break no rule', () => {
  const sound = questions.filter(({ problems }) => problems.every((code) => code === 'seldom-accepted'));
  const offered = sound.filter(({ problems }) => problems.length === 0);

  it('all are offered that are likely accepted', () => {
    expect(sound.filter(({ acceptance, problems }) => acceptance >= 0.72 && problems.length > 0)).toEqual([]);
  });

  it('where few facts are asked for, the best of the others are too, and the first of its kind', () => {
    const kinds = new Set(sound.filter(({ acceptance }) => acceptance >= 0.45).map(({ item }) => item.kind));
    expect(new Set(offered.map(({ item }) => item.kind))).toEqual(kinds);
    expect(offered.every(({ acceptance }) => acceptance >= 0.45)).toBe(true);
  });
});
