import { describe, expect, test } from 'vitest';
import { likenesses, tellsByLikeness } from '#facts/refers/likeness';

describe('a sentence that tells something by its likeness to another is not understood alone', () => {
  test.each(likenesses.map(([example, pattern]) => ({ example, pattern })))('$example', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
    expect(tellsByLikeness(example)).toBe(true);
  });

  test.each(['Jones also spoke of rain.', 'It has been shut since 1998.', 'Kenya passed a law similar to that of Chad.', 'Jones was captain of Chile at the time of the war.', 'More than three people were hurt.'])('but this one is: %s', (words) => {
    expect(tellsByLikeness(words)).toBe(false);
  });
});
