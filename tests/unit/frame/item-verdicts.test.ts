import { describe, expect, it } from 'vitest';
import type { Item } from '#items/item';
import { agreement, hashOfItem, isAccepted, isKeyed, readItemVerdicts, type Verdict } from '#tests/eval/items-verdicts';

const id = (at: number) => `00000000-0000-8000-8000-00000000000${at}`;
const verdict = (at: number, reader: 'A' | 'B', failed: Verdict['failed'] = []): Verdict => ({ item: id(at), hash: 'h', article: 'news', form: 'choice', template: 'who', failed, occurs: false, reason: '', round: 1, reader });
const item: Item = { id: id(1), factIds: [id(2)], kind: 'event', form: 'choice', stem: 'Who came?', options: [{ id: 'a', text: 'John', key: true }, { id: 'b', text: 'Mary', key: false }], evidence: { start: 0, end: 1, sentence: { start: 0, end: 2 } }, difficulty: 0.5 };

describe('a verdict', () => {
  it('accepts with all nine criteria met, and keys with two of them', () => {
    expect([verdict(1, 'A'), verdict(1, 'A', ['no-cue']), verdict(1, 'A', ['only-key'])].map((one) => [isAccepted(one), isKeyed(one)])).toEqual([[true, true], [false, true], [false, false]]);
  });

  it('holds for one wording: another stem, option or key is another', () => {
    const others: Item[] = [
      { ...item, stem: 'Who went?' },
      { ...item, options: [{ id: 'a', text: 'John', key: true }, { id: 'b', text: 'Anna', key: false }] },
      { ...item, options: [{ id: 'a', text: 'John', key: false }, { id: 'b', text: 'Mary', key: true }] },
    ];
    expect(new Set([item, ...others].map(hashOfItem)).size).toBe(4);
    expect(hashOfItem({ ...item, options: item.options.toReversed() })).toBe(hashOfItem(item));
  });

  it('is given once by each reader in each round, with a reason where a question is not accepted', () => {
    const all = readItemVerdicts();
    expect(new Set(all.map(({ item: of, hash, round, reader }) => `${of} ${hash} ${round} ${reader}`)).size).toBe(all.length);
    expect(all.filter((one) => isAccepted(one) !== (one.reason === ''))).toEqual([]);
  });
});

describe('the agreement of two readers', () => {
  it('is counted over what both have judged', () => {
    const verdicts = [verdict(1, 'A'), verdict(1, 'B'), verdict(2, 'A', ['no-cue']), verdict(2, 'B', ['grammatical']), verdict(3, 'A'), verdict(3, 'B', ['proven']), verdict(4, 'A'), verdict(5, 'B')];
    const found = agreement(verdicts);
    expect(found).toMatchObject({ both: 3, alike: 2 });
    // Alike 2/3; by chance 2/3 of 1/3 and 1/3 of 2/3: 4/9.
    expect(found?.kappa).toBeCloseTo((2 / 3 - 4 / 9) / (1 - 4 / 9));
  });

  it('is none where only one has judged', () => {
    expect(agreement([verdict(1, 'A')])).toBeNull();
  });
});
