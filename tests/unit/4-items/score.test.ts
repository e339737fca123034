import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '#items/item';
import { scoreResponse } from '#items/score';

const evidence = { start: 0, end: 1, sentence: { start: 0, end: 2 } };
const typed = (...answers: string[]): ItemKey => ({ form: 'typed', answers, evidence });
const verdict = (key: ItemKey, text: string) => scoreResponse(key, { form: 'typed', text })?.verdict;
const a = '00000000-0000-4000-8000-00000000000a';
const b = '00000000-0000-4000-8000-00000000000b';

describe('a typed answer', () => {
  it.each([
    ['John Kerry', 'john kerry'], ['John Kerry', 'Mr. John Kerry'], ['John Kerry', 'President John Kerry'], ['Brasília', 'brasilia'],
    ['United States', 'the United States'], ['10', 'ten'], ['three', '3'], ['twenty-five', '25'], ['4,500', '4500'], ['4,500', '4 500'], ['16 per cent', '16%'], ['16%', '16 percent'],
    ['18 May 2015', 'May 18, 2015'], ['18 May 2015', '18 May'], ['18 May 2015', '2015-05-18'], ['18 May 2015', 'Monday 18 May 2015'], ['18 May 2015', 'May 18th'],
    ['Moussa Faki Mahamat', 'Moussa Faki  Mahamat.'], ['1.3 billion', '1.3 billion'],
  ])('%s is right as %j', (key, text) => {
    expect(verdict(typed(key), text)).toBe('right');
  });

  it.each([['Pyongyang', 'Pyongyan'], ['Pyongyang', 'Pyonygang'], ['Barack Obama', 'Barak Obama'], ['Namibia', 'Nambia']])('%s is almost right as %j, and counts in full', (key, text) => {
    expect(scoreResponse(typed(key), { form: 'typed', text })).toMatchObject({ verdict: 'almost', score: 1 });
  });

  it.each([
    ['Iran', 'Iraq'], ['10', '11'], ['1,000', '1,001'], ['163000', '163001'], ['18 May 2015', '19 May 2015'], ['18 May 2015', '18 May 2016'], ['18 May 2015', '18 March 2015'],
    ['1963', '1964'], ['1.3 billion', '1.4 billion'], ['Seoul', 'Seul'], ['1.5', '15'], ['John Kerry', 'Kerry John'],
  ])('%s is wrong as %j', (key, text) => {
    expect(verdict(typed(key), text)).toBe('wrong');
  });

  it('may be any of the answers', () => {
    expect(verdict(typed('United States', 'USA'), 'usa')).toBe('right');
  });

  it('is never almost right about a number', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }), (key, other) => {
      fc.pre(key !== other);
      expect(verdict(typed(String(key)), String(other))).toBe('wrong');
    }));
  });

  it('is right when it is the key itself', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(verdict(typed(text), text)).toBe('right');
    }));
  });
});

describe('a choice', () => {
  const key: ItemKey = { form: 'choice', optionId: 'k', evidence };
  it('is right or wrong', () => {
    expect(scoreResponse(key, { form: 'choice', optionId: 'k' })).toEqual({ score: 1, verdict: 'right', parts: [{ factId: null, score: 1 }] });
    expect(scoreResponse(key, { form: 'choice', optionId: 'x' })).toEqual({ score: 0, verdict: 'wrong', parts: [{ factId: null, score: 0 }] });
  });
});

describe('several choices', () => {
  const key: ItemKey = { form: 'multiple', options: [{ id: 'a', key: true, factId: a }, { id: 'b', key: true, factId: b }, { id: 'c', key: false }], evidence };
  const score = (...optionIds: string[]) => scoreResponse(key, { form: 'multiple', optionIds });

  it('score each key and tell each fact its part', () => {
    expect(score('a')).toEqual({ score: 0.5, verdict: 'part', parts: [{ factId: a, score: 1 }, { factId: b, score: 0 }] });
    expect(score('a', 'b')).toMatchObject({ score: 1, verdict: 'right' });
  });

  it('lose one key for each wrong choice', () => {
    expect(score('a', 'b', 'c')).toMatchObject({ score: 0.5, verdict: 'part' });
    expect(score('c')).toMatchObject({ score: 0, verdict: 'wrong' });
    expect(score('a', 'c')).toMatchObject({ score: 0, verdict: 'wrong' });
  });

  it('count a choice once, however often it is sent', () => {
    expect(score('a', 'a')).toEqual(score('a'));
  });
});

describe('any response', () => {
  const keys: ItemKey[] = [typed('x'), { form: 'choice', optionId: 'k', evidence }, { form: 'multiple', options: [{ id: 'a', key: true }], evidence }];
  it('scores 0 when it says "I don\'t know"', () => {
    for (const key of keys) expect(scoreResponse(key, { form: 'unknown' })).toMatchObject({ score: 0, verdict: 'unknown' });
  });

  it('is refused when it has another form', () => {
    expect(scoreResponse(typed('x'), { form: 'choice', optionId: 'k' })).toBeNull();
    expect(scoreResponse({ form: 'choice', optionId: 'k', evidence }, { form: 'typed', text: 'k' })).toBeNull();
  });
});
