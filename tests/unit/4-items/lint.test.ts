import { describe, expect, it } from 'vitest';
import { lint, rules } from '#items/lint';
import { draftWith } from '#tests/unit/4-items/lint/drafts';

describe('lint', () => {
  it('passes a sound question', () => {
    expect(lint(draftWith())).toEqual([]);
  });

  it('names every rule once', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });

  it('gives all reasons, in the order of the rules', () => {
    expect(lint(draftWith({ stem: 'Who?', distractors: ['John Kerry'] }))).toEqual(['stem-empty', 'names-nothing', 'too-few-options', 'duplicate-options']);
  });

  it('says nothing of length, kind or overlap where the answer is typed', () => {
    expect(lint(draftWith({ form: 'typed', keys: ['United States', 'US', 'USA'], distractors: [] }))).toEqual([]);
  });
});
