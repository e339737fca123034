import { describe, expect, it } from 'vitest';
import { familyNames } from '#items/family-names';

describe('of a name counts alone', () => {
  it.each([
    ['Mohamed Ould Abdel Aziz', ['Ould Abdel Aziz', 'Abdel Aziz', 'Aziz']],
    ['John Kerry', ['Kerry']],
    ['Ban Ki-moon', ['Ban']],
    ['Yun Byung-se', ['Yun']],
    ['Xie Zhenhua', ['Xie']],
    ['Kim Clijsters', ['Clijsters']],
    ['Kim Jong-un', ['Kim']],
    ['Tony de Brum', ['de Brum', 'Brum']],
    ['Ángel Di María', ['Di María']],
    ['Abdel Fattah al-Sisi', ['al-Sisi', 'Sisi']],
    ['Ludwig van der Rohe', ['van der Rohe', 'Rohe']],
    ['Madonna', []],
  ])('%s: %j', (name, alone) => {
    expect(familyNames(name)).toEqual(alone);
  });
});
