import { describe, expect, it } from 'vitest';
import { correctionOf, type Saying } from '#reviews/correction';

const saying = (articleVersion: number, value: string, more: Partial<Saying> = {}): Saying => ({ articleVersion, since: articleVersion * 1000, kind: 'quantity', subject: 'The sanctions', value, ...more });
const at = (time: number, articleVersion: number | null = null) => ({ at: time, articleVersion });

describe('the correction that a learner has not met', () => {
  const sayings = [saying(1, 'three'), saying(2, 'five'), saying(3, 'Five')];

  it('is what the article said when they met the fact last, and what it says now', () => {
    expect(correctionOf(sayings, at(1500))).toEqual({ was: 'three', is: 'Five' });
    expect(correctionOf(sayings, at(500))).toEqual({ was: 'three', is: 'Five' });
  });

  it('is none where it says the same as then, or the same again', () => {
    expect(correctionOf(sayings, at(2000))).toBeNull();
    expect(correctionOf(sayings, at(9000))).toBeNull();
    expect(correctionOf([...sayings, saying(4, 'three')], at(1500))).toBeNull();
    expect(correctionOf([], at(1500))).toBeNull();
  });

  it('is told by the version that was answered, not by the time, where it is known', () => {
    expect(correctionOf(sayings, at(9000, 1))).toEqual({ was: 'three', is: 'Five' });
    expect(correctionOf(sayings, at(0, 3))).toBeNull();
  });

  it('is none where the same version was read otherwise', () => {
    expect(correctionOf([saying(1, 'three'), saying(1, '3')], at(1500))).toBeNull();
    expect(correctionOf([saying(1, 'three'), saying(1, '3'), saying(2, '4')], at(1500))).toEqual({ was: '3', is: '4' });
  });

  it('names days in words, and the holder of a role where the role has another', () => {
    expect(correctionOf([saying(1, '2015-05-18', { kind: 'when' }), saying(2, '2015-05', { kind: 'when' })], at(1500))).toEqual({ was: 'Monday 18 May 2015', is: 'May 2015' });
    const role = { kind: 'role', subject: 'John Kerry' } as const;
    expect(correctionOf([saying(1, 'senator', role), saying(2, 'senator', { ...role, subject: 'Ed Markey' })], at(1500))).toEqual({ was: 'John Kerry', is: 'Ed Markey' });
    expect(correctionOf([saying(1, 'senator', role), saying(2, 'Secretary of State', role)], at(1500))).toEqual({ was: 'senator', is: 'Secretary of State' });
  });
});
