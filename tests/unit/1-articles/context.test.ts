import { describe, expect, it } from 'vitest';
import { contextOf } from '#articles/context';
import { parseArticle } from '#articles/parse';

const result = parseArticle('First here. Second here.\n\nThird here. Fourth here.');
if (!result.ok) throw new Error('no article');
const article = result.value;
const evidence = (word: string) => {
  const start = article.text.indexOf(word);
  const sentence = article.sentences.find((span) => span.start <= start && start < span.end);
  if (!sentence) throw new Error(word);
  return { start, end: start + word.length, sentence };
};

describe('contextOf', () => {
  it('shows the neighbours in the paragraph and where the hit is', () => {
    expect(contextOf(article, evidence('Second'))).toEqual({ paragraph: 1, before: 'First here.', sentence: 'Second here.', hit: { start: 0, end: 6 }, after: '' });
  });

  it('takes the last sentence of the paragraph before where a sentence opens its own', () => {
    expect(contextOf(article, evidence('Third'))).toMatchObject({ paragraph: 2, before: 'Second here.', after: 'Fourth here.' });
  });

  it('has nothing before the first sentence', () => {
    expect(contextOf(article, evidence('First')).before).toBe('');
  });
});
