import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '#facts/fact';
import { byStatement, byTopic, startOf, timelineOf } from '#facts/overview';

const fact = (kind: FactKind, value: string, subject = '', statement = '') => ({ kind, subject, value, statement });
const when = (value: string) => fact('when', value);
const valuesOf = (values: readonly string[]) => timelineOf(values.map(when)).map(({ value }) => value);

describe('facts by topic', () => {
  it('has a person once, the roles first, in the order of the text', () => {
    const facts = [fact('event', 'Barack Obama'), fact('organisation', 'Treasury'), fact('role', 'US President', 'Barack Obama'), fact('event', 'Barack Obama')];
    expect(byTopic(facts).map(({ name, facts: group }) => [name, ...group.map(({ kind }) => kind)])).toEqual([['Barack Obama', 'role', 'event', 'event'], ['Treasury', 'organisation']]);
  });

  it('has what somebody said under who said it', () => {
    expect(byTopic([fact('quote', 'Lionel Scaloni', 'I still think he is here')]).map(({ name }) => name)).toEqual(['Lionel Scaloni']);
  });

  it('loses no fact and doubles none', () => {
    const facts = fc.array(fc.record({ kind: fc.constantFrom('role', 'event', 'where', 'quote' as FactKind), subject: fc.constantFrom('a', 'b'), value: fc.constantFrom('a', 'c'), statement: fc.constantFrom('x', 'y') }));
    fc.assert(fc.property(facts, (some) => {
      for (const groups of [byTopic(some).map((group) => group.facts), byStatement(some)]) {
        expect(groups.flat()).toHaveLength(some.length);
        expect(new Set(groups.flat())).toEqual(new Set(some));
      }
    }));
  });
});

describe('facts that one sentence says', () => {
  it('stand together', () => {
    const facts = [fact('country', 'Iran', '', 'one'), fact('country', 'China', '', 'two'), fact('country', 'Syria', '', 'one')];
    expect(byStatement(facts).map((group) => group.map(({ value }) => value))).toEqual([['Iran', 'Syria'], ['China']]);
  });
});

describe('the timeline', () => {
  it('is in order of time, whatever the order of the text', () => {
    expect(valuesOf(['2015-05-18', '1869', '2014-12', '2015-01-02', '19', '198'])).toEqual(['1869', '19', '198', '2014-12', '2015-01-02', '2015-05-18']);
  });

  it('has a date once, with all that it dates', () => {
    const [one, other] = [fact('when', '2019-07-07', 'a'), fact('when', '2019-07-07', 'b')];
    expect(timelineOf([one, fact('where', '2019'), other])).toEqual([{ value: '2019-07-07', facts: [one, other] }]);
  });

  it('has a year before its first month, and that before its first day', () => {
    expect(valuesOf(['2015-01-01', '2015', '2015-01'])).toEqual(['2015', '2015-01', '2015-01-01']);
  });
});

describe('the start of a stretch of time', () => {
  it.each([
    ['2015', '2015-01-01'], ['2015-05', '2015-05-01'], ['2015-05-18', '2015-05-18'], ['199', '1990-01-01'], ['19', '1900-01-01'],
    ['2015-Q2', '2015-04-01'], ['2015-H2', '2015-07-01'], ['2015-SU', '2015-06-01'], ['2015-W01', '2014-12-29'], ['1998-W10-WE', '1998-03-07'],
    ['2015-05-18TMO', '2015-05-18T06'], ['2015-05-18T16:30', '2015-05-18T16:30'], ['2021-03-29TEV', '2021-03-29T18'],
  ])('of %s is %s', (value, start) => {
    expect(startOf(value)).toBe(start);
  });
});
