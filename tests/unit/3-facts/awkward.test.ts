import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const analysisOf = (text: string) => analyse(articleOf(text), tables);
const statementsOf = (text: string) => analysisOf(text).facts.map(({ statement }) => statement);

describe('an awkward article', () => {
  it('leaves a place a place, though somebody is called so', () => {
    const statements = statementsOf('Paris Hilton visited London on Sunday. Jack London, a writer, lived in Oakland, California. Georgia Stevens flew to Jordan with Michael Jordan.');
    expect(statements).toContain('Georgia Stevens flew to Jordan with Michael Jordan.');
    expect(statements.filter((statement) => /visited Jack|to Michael/.test(statement))).toEqual([]);
  });

  it('tells nothing of a surname that two people share', () => {
    expect(statementsOf('Finance Minister John Smith met Health Minister Mary Smith in Leeds on Sunday. Smith opened a hospital in York on Saturday.').filter((statement) => statement.includes('York'))).toEqual([]);
  });

  it('tells neither of two numbers that contradict each other, nor anything else of their sentences', () => {
    expect(statementsOf('A fire in Leeds killed 12 people on Sunday, police said. The fire in Leeds killed 14 people on Sunday.')).toEqual([]);
  });

  it('tells of no deed that is only said of somebody', () => {
    expect(analysisOf('The Daily News withdrew an article that said that Finance Minister John Smith had bought three houses in Monaco in 2018.').facts.filter(({ subject }) => subject.startsWith('who had bought'))).toEqual([]);
  });

  it.each(['SATIRE. The Moon joined the European Union on Sunday, said President Neil Smith of the Moon in Brussels.'])('marked as satire has no facts, and says so: %s', (text) => {
    expect(analysisOf(text)).toMatchObject({ facts: [], notes: [{ code: 'satire' }] });
  });

  it('of tables, and of voices without names, has none', () => {
    expect(statementsOf('Leeds 2-1 York\nHull 0-0 Bath\n\nTeam | Played | Points\nLeeds | 12 | 30\n\n- Mary Jones: 3 goals')).toEqual([]);
    expect(statementsOf('"We shall win," she said. "I saw John Smith in Paris on Monday," said a man who did not give his name.')).toEqual([]);
  });
});
