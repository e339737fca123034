import { describe, expect, it } from 'vitest';
import { inBrief, isPassage, shownFacts, type ShownFact } from '#ui/xray-fact';

const fact = (changes: Partial<ShownFact>): ShownFact => ({
  kind: 'where', subject: '', value: 'Leeds', statement: 'A ferry was built in York; on Monday it sailed to Leeds.', evidence: { start: 0, end: 5 },
  number: 1, shownAs: 'where', paragraph: 1, words: 'Leeds', place: 'm1', isMarked: true, hasOwnParts: false, ...changes,
});

describe('a fact in brief', () => {
  it('leaves out the sentences before the one that proves it', () => {
    expect(inBrief(fact({}))).toBe('… on Monday it sailed to Leeds.');
  });

  it('is found by its date where the text has only the day of the week', () => {
    expect(inBrief(fact({ kind: 'when', value: '2015-05-18', words: 'Monday', statement: 'A ferry was built in York; on 18 May 2015 it sailed.' }))).toBe('… on 18 May 2015 it sailed.');
  });

  it('is told in whole where its words stand before the last part', () => {
    expect(inBrief(fact({ value: 'York', words: 'York' }))).toBe('A ferry was built in York; on Monday it sailed to Leeds.');
  });

  it('is told in whole where its sentence has a semicolon of its own', () => {
    expect(inBrief(fact({ hasOwnParts: true }))).toBe('A ferry was built in York; on Monday it sailed to Leeds.');
  });

  it('is told with the words around it where its sentence is long, and no word is cut', () => {
    const statement = `${'The ferry, which had been built in York, '.repeat(4)}sailed on Monday, as its owners had hoped for so long, from the old harbour to Leeds with 3,000 people on board, in spite of the wind and of what the coast guard had said.`;
    const brief = inBrief(fact({ statement }));
    expect(brief).toMatch(/^… .*\bLeeds\b.* …$/);
    expect(brief.length).toBeLessThan(130);
    expect(brief.slice(2, -2).split(' ').every((word) => statement.split(' ').includes(word))).toBe(true);
  });

  it('says whether it is proved together with what stands before it', () => {
    expect([isPassage(fact({})), isPassage(fact({ hasOwnParts: true })), isPassage(fact({ statement: 'A ferry sailed to Leeds.' }))]).toEqual([true, false, false]);
  });

  it('is told in whole where there is only one sentence', () => {
    expect(inBrief(fact({ statement: 'A ferry sailed to Leeds.' }))).toBe('A ferry sailed to Leeds.');
  });
});

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
