import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '#items/drafts';
import { lint } from '#items/lint';

const good: ItemDraft = { template: 'who', form: 'choice', facts: [], stem: 'Who addressed students at the university?', keys: ['John Kerry'], distractors: ['Barack Obama', 'Ban Ki-moon'], difficulty: 0.5, worth: 1 };

describe('lint', () => {
  it('passes a sound question', () => {
    expect(lint(good)).toEqual([]);
  });

  it.each<[string, Partial<ItemDraft>]>([
    ['stem-empty', { stem: 'Who?' }],
    ['stem-not-closed', { stem: 'Complete this: “John ____ spoke' }],
    ['several-keys', { keys: ['John Kerry', 'Mary Jones'] }],
    ['no-key', { keys: [] }],
    ['too-few-options', { distractors: ['Barack Obama'] }],
    ['duplicate-options', { distractors: ['Barack Obama', 'barack obama'] }],
    ['duplicate-options', { distractors: ['john kerry', 'Barack Obama'] }],
    ['part-of-key', { distractors: ['Kerry', 'Barack Obama'] }],
    ['stem-holds-key', { stem: 'Who said that John Kerry addressed students?' }],
    ['stem-hints-key', { stem: 'Who introduced Kerry to the students of the university?' }],
    ['option-in-stem', { stem: 'Who met Barack Obama at the university?' }],
    ['lengths-unlike', { keys: ['The forty-eighth Secretary of State of the United States of America'], distractors: ['A king', 'A queen'] }],
    ['starts-with-pronoun', { stem: 'Complete the sentence: “He met ____ at the university.”' }],
    ['stem-broken', { stem: 'Who addressed students at the university in?' }],
    ['too-many-gaps', { stem: 'Complete the sentence: “Then ____ met ____ at the university.”' }],
    ['answer-too-long-to-type', { form: 'typed', keys: ['one two three four five'], distractors: [] }],
  ])('drops a question for %s', (code, change) => {
    expect(lint({ ...good, ...change })).toContain(code);
  });
});
