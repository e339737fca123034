import { describe, expect, it } from 'vitest';
import { tables } from '#tests/unit/2-language/loaded-tables';

describe('verbs', () => {
  it.each([['addressed', 'address'], ['urged', 'urge'], ['carried', 'carry'], ['planned', 'plan'], ['spoke', 'speak'], ['towed', 'tow'], ['travelled', 'travel'], ['traveled', 'travel'], ['struck', 'strike']])('knows %s as the past of %s', (past, base) => {
    expect(tables.verbs.past.get(past)).toBe(base);
  });
});
