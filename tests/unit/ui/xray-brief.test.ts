import { describe, expect, it } from 'vitest';
import { fact } from '#tests/unit/ui/shown-facts';
import { inBrief, isPassage } from '#ui/xray-brief';

/** What a list shows of a statement under these values. */
const briefOf = (statement: string, ...values: string[]) => inBrief(values.map((value) => fact({ statement, value, words: value })));

/** Where a statement was cut, to make it brief. */
function cutsOf(statement: string, brief: string): number[] {
  const [, opened, shown = '', closed] = /^(… )?(.*?)( …)?$/.exec(brief) ?? [];
  const at = statement.indexOf(shown);
  return [...(opened ? [at] : []), ...(closed ? [at + shown.length] : [])];
}

describe('a fact in brief', () => {
  it('is told with the sentence before it, which says what "it" is', () => {
    expect(inBrief([fact({})])).toBe('A ferry was built in York; on Monday it sailed to Leeds.');
  });

  it('is told without it where both are long', () => {
    const before = 'A ferry, which had been ordered by the owners of the old line, was built in York from steel that had been brought there from the north of Sweden at great cost, as the papers of the town wrote at length in those days';
    const [own, later] = ['on Monday it sailed to Leeds.', fact({ kind: 'when', value: '2015-05-18', words: 'Monday', statement: `${before}; on 18 May 2015 it sailed.` })];
    expect(inBrief([fact({ statement: `${before}; ${own}` })])).toBe(`… ${own}`);
    expect(inBrief([later])).toBe('… on 18 May 2015 it sailed.');
    expect(inBrief([fact({ statement: `${before}; ${own}`, hasOwnParts: true })])).toBe(`… of Sweden at great cost, as the papers of the town wrote at length in those days; ${own}`);
  });

  it('is told with the words around it where its sentence is long, and no word is cut', () => {
    const statement = `${'The ferry, which had been built in York, '.repeat(4)}sailed on Monday, as its owners had hoped for so long, from the old harbour to Leeds with 3,000 people on board, in spite of the wind and of what the coast guard had said to the crew on the evening before.`;
    const brief = briefOf(statement, 'Leeds');
    expect(brief).toMatch(/^… .*\bLeeds\b.* …$/);
    expect(brief.length).toBeLessThan(140);
    expect(brief.slice(2, -2).split(' ').every((word) => statement.split(' ').includes(word))).toBe(true);
  });

  it('holds all that stands over it, however far apart', () => {
    const statement = 'A ship with 195 people on board, among them the mayor of the old town and her brother, left the harbour of York late in the evening, after two weeks in which nobody had been allowed to leave or to visit her.';
    expect(briefOf(statement, '195', 'two weeks')).toMatch(/^A ship with 195 people .* after two weeks …$/);
    expect(briefOf(statement, '195')).not.toContain('two weeks');
  });

  it('finds what stands over it as words, not within others', () => {
    const statement = 'A network of stations was built along the coast by the owners of the old line, and later sold to a man from the north, who closed two of them.';
    expect(briefOf(statement, 'two')).toMatch(/^… .* who closed two of them\.$/);
  });

  it('parts no name, no number from its unit, and no small word from the next', () => {
    const names = 'The trophy was handed over by Sheikh Tamim bin Hamad Al Thani of Qatar and the President of the Republic of Chile, Mary Ann Jones, to a crowd in Leeds.';
    const numbers = 'The old bridge was closed on 18 May 2015 for about 6.5 billion times 2 hours and 25 seconds at a cost of 3.4 trillion US dollars, of which 65 per cent fell to Leeds.';
    const wholes = ['Tamim bin Hamad Al Thani', 'President of the Republic of Chile, Mary Ann Jones', '18 May 2015', 'about 6.5 billion times', '2 hours and 25 seconds', '3.4 trillion US dollars', '65 per cent', 'to a crowd', 'of Qatar'];
    for (const statement of [names, numbers]) {
      const cuts = new Set(statement.split(' ').flatMap((word) => cutsOf(statement, briefOf(statement, word))));
      const parted = wholes.filter((whole) => [...cuts].some((cut) => statement.includes(whole) && cut > statement.indexOf(whole) && cut < statement.indexOf(whole) + whole.length));
      expect(cuts.size).toBeGreaterThan(0);
      expect(parted).toEqual([]);
    }
  });

  it('is told in whole where little would be left out, or it is one sentence', () => {
    const statement = 'The ferry, which had been built in York by the owners of the old line in two years, sailed on Monday from Hull to Leeds in the rain.';
    expect(briefOf(statement, 'York')).toBe(statement);
    expect(briefOf('A ferry sailed to Leeds.', 'Leeds')).toBe('A ferry sailed to Leeds.');
  });

  it('says whether it is proved together with what stands before it', () => {
    expect([isPassage(fact({})), isPassage(fact({ hasOwnParts: true })), isPassage(fact({ statement: 'A ferry sailed to Leeds.' }))]).toEqual([true, false, false]);
    expect(isPassage(fact({ value: 'York', words: 'York' }))).toBe(false);
  });
});
