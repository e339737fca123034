import { describe, expect, it } from 'vitest';
import type { ItemKey } from '#items/item';
import { itemRendering, renderingFor, sentenceRendering, statementRendering } from '#reviews/rendering';

const proof = { paragraph: 2, before: 'Before.', sentence: 'It hit 10 officials in Iran.', hit: { start: 7, end: 9 }, after: '' };
const evidence = { start: 0, end: 2, sentence: { start: 0, end: 9 } };
const typed: ItemKey = { form: 'typed', answers: ['10', 'ten'], evidence };
const sentence = sentenceRendering(proof);
const question = itemRendering('i1', { form: 'typed', kind: 'quantity', stem: 'How many?' }, typed, proof)!;
const choice = itemRendering('i2', { form: 'choice', kind: 'quantity', stem: 'Which number?', options: [{ id: 'a', text: '3' }, { id: 'b', text: '10' }] }, { form: 'choice', optionId: 'b', evidence }, proof)!;
const all = [question, choice, sentence];

describe('a rendering', () => {
  it('of a sentence asks for the words that prove the fact', () => {
    expect(sentence).toMatchObject({ itemId: null, front: 'It hit _____ officials in Iran.', back: '10' });
  });

  it('of a question shows its stem and its key, without the options', () => {
    expect([question, choice].map(({ front, back }) => [front, back])).toEqual([['How many?', '10'], ['Which number?', '10']]);
  });

  it('is not made of a question that cannot be asked without its options', () => {
    const shown = { form: 'multiple' as const, kind: 'country' as const, stem: 'Which?', options: [] };
    expect(itemRendering('i3', shown, { form: 'multiple', options: [], evidence }, proof)).toBeNull();
  });
});

describe('the rendering of a day', () => {
  it('is another one on each day on which the fact is met, and begins again after the last', () => {
    const seen: { itemId: string | null; day: string }[] = [];
    const shown = ['2026-01-01', '2026-01-03', '2026-01-09', '2026-02-01'].map((day) => {
      const { itemId } = renderingFor(all, seen, day)!;
      seen.push({ itemId, day });
      return itemId;
    });
    expect(shown).toEqual(['i1', 'i2', null, 'i1']);
  });

  it('is that of the same day, however often the fact comes back on it', () => {
    const seen = [{ itemId: 'i2', day: '2026-01-01' }, { itemId: 'i2', day: '2026-01-01' }];
    expect(renderingFor(all, seen, '2026-01-01')?.itemId).toBe('i2');
  });

  it('is none when the fact was met today in a form that no card has', () => {
    expect(renderingFor(all, [{ itemId: 'of several facts', day: '2026-01-01' }], '2026-01-01')).toBeNull();
    expect(renderingFor(all, [{ itemId: 'of several facts', day: '2026-01-01' }], '2026-01-02')?.itemId).toBe('i1');
  });

  it('is never one that asks in the words of the last', () => {
    const same = { ...question, itemId: 'i3' };
    expect(renderingFor([question, same, sentence], [{ itemId: 'i1', day: '2026-01-01' }], '2026-01-02')?.itemId).toBeNull();
  });

  it('follows what a quiz asked, whatever came before', () => {
    const seen = [{ itemId: 'i2', day: '2026-01-01' }, { itemId: null, day: '2026-01-02' }, { itemId: 'i1', day: '2026-01-03' }];
    expect(renderingFor(all, seen, '2026-01-04')?.itemId).toBe('i2');
  });
});

describe('the card of who was what', () => {
  const told = { ...proof, sentence: 'US Secretary of State John Kerry spoke.', hit: { start: 0, end: 32 } };
  const role = { kind: 'role' as const, statement: 'John Kerry was US Secretary of State.', subject: 'John Kerry', value: 'US Secretary of State' };

  it('asks for the role of the person, and reversed for the person of the role', () => {
    expect(statementRendering(role, told, false)).toMatchObject({ itemId: null, front: 'John Kerry was _____.', back: 'US Secretary of State' });
    expect(statementRendering(role, told, true)).toMatchObject({ front: '_____ was US Secretary of State.', back: 'John Kerry' });
  });

  it('asks for the country of an office', () => {
    const country = { kind: 'country' as const, statement: 'John Kerry was Secretary of State of the United States.', subject: 'John Kerry', value: 'United States' };
    expect(statementRendering(country, told, true)).toMatchObject({ front: 'John Kerry was Secretary of State of the _____.', back: 'United States' });
  });

  it('is its sentence where that says it word for word', () => {
    expect(statementRendering({ ...role, kind: 'quantity' }, told, false)).toBeNull();
    expect(statementRendering({ kind: 'country', statement: 'It hit Iran.', subject: 'It', value: 'Iran' }, { ...proof, hit: { start: 23, end: 27 } }, false)).toBeNull();
  });
});
