import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random';
import { fitLogistic, type Trial } from '#language/training/logistic';

/** Trials that follow a logistic regression with these weights; the first sign is always 1. */
function trialsOf(weights: readonly number[], count: number, seed: string): Trial[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const signs = weights.map((_, at) => (at === 0 ? 1 : Math.round(random() * 4) - 2));
    const sum = signs.reduce((total, sign, at) => total + sign * weights[at]!, 0);
    return { signs, right: random() < 1 / (1 + Math.exp(-sum)) };
  });
}

describe('fitLogistic', () => {
  it.each([[[0.5, 1, -1.5]], [[-1, 0.25, 0.75]], [[2, 0, 0]]])('finds about the weights %j that trials follow', (weights) => {
    fitLogistic(trialsOf(weights, 4000, 'known'), weights.length, 1).forEach((weight, at) => {
      expect(Math.abs(weight - weights[at]!)).toBeLessThan(0.2);
    });
  });

  it('gives the same weights for the same trials, rounded to three decimals', () => {
    const trials = trialsOf([0.5, 1, -1.5], 300, 'twice');
    const weights = fitLogistic(trials, 3, 1);
    expect(fitLogistic(trials, 3, 1)).toEqual(weights);
    for (const weight of weights) expect(Math.round(weight * 1000) / 1000).toBe(weight);
  });

  it('stays finite where signs part right from wrong without fail, and where they say the same twice', () => {
    const trials = Array.from({ length: 40 }, (_, at): Trial => ({ signs: [1, at % 2, at % 2], right: at % 2 === 1 }));
    const weights = fitLogistic(trials, 3, 1);
    expect(weights.every((weight) => Math.abs(weight) < 10)).toBe(true);
    expect(weights[1]).toBe(weights[2]);
    expect(weights[1]).toBeGreaterThan(0);
  });

  it('holds weights nearer 0 the larger the penalty, at 0 without trials', () => {
    const trials = trialsOf([0, 2], 200, 'ridge');
    expect(fitLogistic(trials, 2, 50)[1]).toBeLessThan(fitLogistic(trials, 2, 1)[1]!);
    expect(fitLogistic([], 2, 1)).toEqual([0, 0]);
  });
});
