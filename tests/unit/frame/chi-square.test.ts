import { describe, expect, it } from 'vitest';
import { unevenness } from '#tests/eval/chi-square';

describe('the unevenness of counts', () => {
  it('is none where all are alike', () => {
    expect(unevenness([[50, 50, 50], [20, 20]])).toMatchObject({ chiSquare: 0, freedom: 3 });
  });

  it.each([
    // Upper tails as printed in tables of chi-square.
    [[[60, 40]], 4, 1, 0.0455],
    [[[45, 55, 50, 50]], 1, 3, 0.801],
    [[[130, 100, 70]], 18, 2, 0.0001],
  ])('of %j is what the tables say', (rows, chiSquare, freedom, p) => {
    const found = unevenness(rows);
    expect(found).toMatchObject({ freedom });
    expect(found.chiSquare).toBeCloseTo(chiSquare, 6);
    expect(found.p).toBeCloseTo(p, 2);
  });

  it('says nothing of no counts', () => {
    expect(unevenness([[0, 0]]).p).toBe(1);
  });
});
