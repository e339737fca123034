import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { distractorsOf, draftOf, explained, keysOf, refusals } from '#items/explain';
import type { Item } from '#items/item';
import { problemsOf } from '#items/sound';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const article = articleOf('Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the mayor of Denver, left Oslo on Sunday. Canada and Mexico sent 300 doctors to Oslo on 3 May 2015.', 'News');
const analysis = analyse(article, tables);
const all = judged(article, analysis, tables);
const role = all.find(({ item, template }) => template === 'who-is' && item.form === 'choice' && item.stem.includes('“the mayor of Boston”'));
const [id, factId] = ['00000000-0000-8000-8000-000000000000', '00000000-0000-8000-8000-000000000001'];
const typed: Item = { id, factIds: [factId], kind: 'where', form: 'typed', stem: 'In which city did they meet?', answers: ['Paris', 'City of Paris'], evidence: { start: 0, end: 1, sentence: { start: 0, end: 2 } }, difficulty: 0.5 };

describe('a question laid out to be judged', () => {
  it('has its key, its options, the sentence that proves it and what its facts say', () => {
    expect(role && explained({ ...role, problems: [] }, analysis.facts, article.text)).toMatchObject({
      form: 'choice', template: 'who-is', kind: 'role', keys: ['Mary Jones'],
      sentence: 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris.',
      statements: ['Mary Jones was the mayor of Boston.'], problems: [],
    });
  });

  it('shows all its options in the order they are stored', () => {
    expect(role && explained(role, analysis.facts, article.text).options).toEqual(role?.item.form === 'choice' ? role.item.options.map(({ text }) => text) : null);
  });

  it('has no options where the answer is typed, and every answer that counts', () => {
    expect(explained({ item: typed, template: 'where', problems: ['stem-broken'], acceptance: 0 }, [], 'Hm')).toMatchObject({ options: [], keys: ['Paris', 'City of Paris'], statements: [], problems: ['stem-broken'], sentence: 'Hm' });
  });
});

describe('the draft of an item', () => {
  it('holds the keys, the distractors and the facts it was made from', () => {
    const draft = role && draftOf(role.item, 'who-is', analysis.facts);
    expect(draft).toMatchObject({ keys: ['Mary Jones'], template: 'who-is', form: 'choice' });
    expect(draft?.facts.map(({ subject }) => subject)).toEqual(['Mary Jones']);
    expect(draft?.distractors).toEqual(role && distractorsOf(role.item));
  });

  it('breaks the rules that the item breaks, whatever its form', () => {
    expect(new Set(all.map(({ item }) => item.form)).size).toBeGreaterThan(3);
    expect(all.filter(({ item, template, problems }) => problems.length === 0 && problemsOf(draftOf(item, template, analysis.facts), analysis.facts).length > 0)).toEqual([]);
  });

  it('has answers for keys where they are typed', () => {
    expect([keysOf(typed), distractorsOf(typed)]).toEqual([['Paris', 'City of Paris'], []]);
  });
});

describe('refusals', () => {
  it('are counted by rule, the most frequent first', () => {
    const refused = (problems: string[]) => ({ item: typed, template: 'where', problems, acceptance: 0 });
    expect(Object.entries(refusals([refused(['no-key']), refused(['stem-broken']), refused([]), refused(['stem-broken'])]))).toEqual([['stem-broken', 2], ['no-key', 1]]);
  });
});
