import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { type Item, keyTexts } from '#items/item';
import { servedForms } from '#items/forms/all';
import { givesAway, looked } from '#quizzes/gives-away';
import { makeQuiz } from '#quizzes/quiz';
import { tables } from '#tests/unit/2-language/loaded-tables';

const folder = new URL('../../../content/articles/', import.meta.url);
const pools = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file): [string, Item[]] => {
  const result = parseArticle(readFileSync(new URL(file, folder), 'utf8'));
  return [file, result.ok ? makeItems(result.value, analyse(result.value, tables), tables) : []];
});

describe.each(pools)('a quiz of %s', (_, items) => {
  const quizzes = [1, 2, 3, 4, 5].map((seed) => makeQuiz(items, { count: 10, random: seededRandom(seed) }));

  // Nobody is asked who leads a great state, how old one among many is, or what a minor official is called: where these were most, seven are left.
  it('has seven questions or more', () => {
    for (const quiz of quizzes) expect(quiz.length).toBeGreaterThanOrEqual(7);
  });

  it('asks no fact twice', () => {
    for (const quiz of quizzes) {
      const ids = quiz.flatMap(({ factIds }) => factIds);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('mixes forms and kinds', () => {
    for (const quiz of quizzes) {
      expect(new Set(quiz.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
      expect(new Set(quiz.map(({ form }) => form)).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('lacks at most one form that could be asked in', () => {
    const served = new Set(items.map(({ form }) => form));
    for (const quiz of quizzes) expect(new Set(quiz.map(({ form }) => form)).size).toBeGreaterThanOrEqual(served.size - 1);
  });

  it('has no answer more than twice', () => {
    for (const quiz of quizzes) {
      // "True" is no answer that tells of another question.
      const keys = quiz.filter(({ form }) => form !== 'true-false').map((item) => keyTexts(item).join());
      expect(keys.filter((key) => keys.filter((other) => other === key).length > 2)).toEqual([]);
    }
  });

  it('is the same for the same seed', () => {
    expect(makeQuiz(items, { count: 10, random: seededRandom(1) })).toEqual(quizzes[0]);
  });

  it('is no easier in its second half than in its first, by more than 0.05', () => {
    for (const quiz of quizzes) {
      const half = Math.floor(quiz.length / 2);
      const mean = (part: readonly Item[]) => part.reduce((sum, { difficulty }) => sum + difficulty, 0) / Math.max(1, part.length);
      expect(mean(quiz.slice(0, half))).toBeLessThanOrEqual(mean(quiz.slice(half)) + 0.05);
    }
  });
});

describe('makeQuiz', () => {
  it('gives no more than asked for, and nothing of nothing', () => {
    const [, items = []] = pools[0] ?? [];
    expect(makeQuiz(items, { count: 3, random: seededRandom(1) })).toHaveLength(3);
    expect(makeQuiz(items, { count: 0, random: seededRandom(1) })).toEqual([]);
    expect(makeQuiz([], { count: 10, random: seededRandom(1) })).toEqual([]);
  });
});

describe.each(pools)('a quiz of %s, by its forms', (_, items) => {
  const quizzes = [1, 2, 3, 4, 5].map((seed) => makeQuiz(items, { count: 10, random: seededRandom(seed) }));

  it('holds only forms that the player has controls for', () => {
    for (const { form } of quizzes.flat()) expect(servedForms).toContain(form);
  });

  it('has at most three statements, and two lists of names, in ten', () => {
    for (const quiz of quizzes) {
      expect(quiz.filter(({ form }) => form === 'true-false').length).toBeLessThanOrEqual(3);
      expect(quiz.filter(({ form }) => form === 'multiple').length).toBeLessThanOrEqual(2);
    }
  });

  it('never shows a statement beside a question of its sentence that tells whether it is true', () => {
    const told = quizzes.map((quiz) => quiz.map(looked)).flatMap((quiz) => quiz.filter((one) => quiz.some((other) => one !== other && givesAway(one, other))));
    expect(told.map(({ item }) => item.stem)).toEqual([]);
  });

  it('asks for who, and for when or where, if the article gives them', () => {
    const has = (some: readonly Item[], ...kinds: Item['kind'][]) => some.some(({ kind }) => kinds.includes(kind));
    for (const quiz of quizzes) {
      // Day and place of one sentence give each other away: then it is one of them.
      expect(has(quiz, 'when', 'where')).toBe(has(items, 'when', 'where'));
      expect(has(quiz, 'event', 'role')).toBe(has(items, 'event', 'role'));
    }
  });
});
