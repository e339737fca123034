import { describe, expect, it } from 'vitest';
import { shownFacts } from '#ui/xray-fact';

describe('the mark of a place', () => {
  it('is that of the country alone where it stands behind its city', () => {
    const text = 'It opened in Bonn, Germany.';
    const [shown] = shownFacts(text, [{ start: 0, end: text.length }], [{ kind: 'country', subject: 'Bonn', value: 'Germany', statement: 'Bonn is in Germany.', evidence: { start: 13, end: 26 } }], []);
    expect(shown?.words).toBe('Germany');
  });
});

describe('the mark of a quotation', () => {
  it('holds the words spoken, and not who spoke them', () => {
    const text = '"The ship has no problems," said Ann Lee.';
    const [shown] = shownFacts(text, [{ start: 0, end: text.length }], [{ kind: 'quote', subject: 'The ship has no problems.', value: 'Ann Lee', statement: 'Ann Lee said: “The ship has no problems.”', evidence: { start: 0, end: text.length - 1 } }], []);
    expect(shown?.words).toBe('The ship has no problems,');
  });
});
