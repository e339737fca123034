import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { halvesOf, wholeItem } from '#items/item';
import { feedbackOf } from '#quizzes/feedback';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const article = articleOf('Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the mayor of Denver, left Oslo.', 'News');
const items = makeItems(article, analyse(article, tables), tables);
const item = items.find(({ form, stem }) => form === 'choice' && stem.includes('“the mayor of Boston”'));

describe('a wrong answer', () => {
  it('carries what the article says of it', () => {
    expect(item?.form === 'choice' && item.options.find(({ text }) => text === 'Anna Green')?.why).toBe('Anna Green was the mayor of Denver.');
    expect(item?.form === 'choice' && item.options.find(({ key }) => key)?.why).toBeUndefined();
  });

  it('keeps it to the half that is not shown, and gets it back', () => {
    if (!item) throw new Error('no item');
    const { shown, key } = halvesOf(item);
    expect(JSON.stringify(shown)).not.toContain('Denver');
    expect(wholeItem({ id: item.id, factIds: item.factIds, difficulty: item.difficulty, shown, key })).toEqual(item);
  });

  it('is answered with it, and a right one with nothing', () => {
    if (item?.form !== 'choice') throw new Error('no item');
    const { shown, key } = halvesOf(item);
    const presented = item.options.map(({ id }, at) => ({ id: `o${at}`, optionId: id }));
    const whyOf = (text: string) => feedbackOf({ shown, key, presented, proof: { before: '', marked: '', after: '', lead: '', rest: '' } as never, response: { form: 'choice', optionId: item.options.find((option) => option.text === text)?.id ?? '' } }).why;
    expect(whyOf('Anna Green')).toBe('Anna Green was the mayor of Denver.');
    expect(whyOf('Mary Jones')).toBeNull();
  });
});
