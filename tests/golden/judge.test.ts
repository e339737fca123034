import { describe, expect, it } from 'vitest';
import { isSame, judge, leans, type Golden, type Offered } from '#tests/golden/golden';

const quantity = (value: string, sentence = 3) => ({ kind: 'quantity' as const, value, sentence });
const offered: Offered = { kind: 'where', value: 'Paris', subject: 'the talks', statement: 'The talks were near Paris.', sentence: 1 };
const golden = (part: Partial<Golden>): Golden => ({ expected: [], also: [], wrong: [], leaning: [], never: [], ...part });

describe('two facts are the same', () => {
  it('whatever their case and article', () => {
    expect(isSame({ kind: 'organisation', value: 'the Taliban', sentence: 1 }, { kind: 'organisation', value: 'Taliban', sentence: 1 })).toBe(true);
  });

  it('when only the unit of a number is missing', () => {
    expect(isSame(quantity('about 54'), quantity('about 54 centimetres'))).toBe(true);
    expect(isSame(quantity('60'), quantity('60 per cent'))).toBe(true);
  });

  it('not when its size, its hedge or the rest of a measure is missing', () => {
    expect(isSame(quantity('8'), quantity('8 million kronor'))).toBe(false);
    expect(isSame(quantity('54'), quantity('about 54 centimetres'))).toBe(false);
    expect(isSame(quantity('59'), quantity('59 minutes and 35 seconds'))).toBe(false);
    expect(isSame(quantity('5'), quantity('55'))).toBe(false);
  });

  it('not in another sentence, unless any will do', () => {
    expect(isSame(quantity('3', 2), quantity('3', 4))).toBe(false);
    expect(isSame(quantity('3', 2), { ...quantity('3'), sentence: null })).toBe(true);
  });
});

describe('a fact that is offered', () => {
  const key = { kind: 'where' as const, value: 'Paris', sentence: 1 };

  it('is unjudged where nobody wrote it down', () => {
    expect(judge(offered, golden({})).verdict).toBe('unjudged');
  });

  it('is wrong in the wording that was found at fault, and right in another', () => {
    const file = golden({ expected: [{ ...key, subject: 'talks' }], wrong: [{ ...key, statement: offered.statement, fault: 'unresolved', reason: 'which talks?' }] });
    expect(judge(offered, file)).toMatchObject({ verdict: 'wrong', fault: 'unresolved', reason: 'which talks?' });
    expect(judge({ ...offered, statement: 'The climate talks were near Paris.' }, file).verdict).toBe('expected');
  });

  it('leans on its article only while its statement has the words that do', () => {
    const file = golden({ leaning: [{ sentence: 1, words: 'the talks' }] });
    expect(leans(offered, file)).toBe(true);
    expect(leans({ ...offered, sentence: 2 }, file)).toBe(false);
    expect(leans({ ...offered, statement: 'The climate talks of 2015 were near Paris.' }, file)).toBe(false);
  });

  it('is banned though it is expected as well', () => {
    expect(judge(offered, golden({ also: [{ ...key, subject: 'talks' }], never: [{ ...key, sentence: null, reason: 'a name' }] })).verdict).toBe('never');
  });
});
