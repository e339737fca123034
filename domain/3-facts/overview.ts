import { addDays } from '#core/time';
import type { Fact } from '#facts/fact';
import { weekdayOf } from '#language/days';

type Told = Pick<Fact, 'kind' | 'subject' | 'value'>;

/** Facts under the name that they are about, in the order of the text. */
export type Named<T> = { readonly name: string; readonly facts: readonly T[] };

/** The facts of one date; `value` is a TIMEX3 value. */
export type Dated<T> = { readonly value: string; readonly facts: readonly T[] };

/** What a fact is filed under: who held the role, who is quoted, else what it says ("Seoul", "10 officials", a date). */
export function topicOf({ kind, subject, value }: Told): string {
  return kind === 'role' ? subject : value;
}

function grouped<T>(facts: readonly T[], nameOf: (fact: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) groups.set(nameOf(fact), [...(groups.get(nameOf(fact)) ?? []), fact]);
  return groups;
}

/** The facts that one sentence says, together, in the order of the text. */
export function byStatement<T extends Pick<Fact, 'statement'>>(facts: readonly T[]): T[][] {
  return [...grouped(facts, ({ statement }) => statement).values()];
}

/** The facts by their topic, topics in the order of the text; roles stand first in a topic. */
export function byTopic<T extends Told>(facts: readonly T[]): Named<T>[] {
  const roleFirst = (group: readonly T[]) => [...group.filter(({ kind }) => kind === 'role'), ...group.filter(({ kind }) => kind !== 'role')];
  return [...grouped(facts, topicOf)].map(([name, group]) => ({ name, facts: roleFirst(group) }));
}

const monthStarts: Readonly<Record<string, string>> = { Q1: '01', Q2: '04', Q3: '07', Q4: '10', H1: '01', H2: '07', SP: '03', SU: '06', FA: '09', WI: '12' };
const hourStarts: Readonly<Record<string, string>> = { MO: '06', AF: '12', EV: '18', NI: '21' };

/**
 * The first moment of the stretch that a TIMEX3 value names, as text that sorts in order of time: a day, with the hour
 * behind it where the value has one. A century and a decade begin with their first year, a season in its first month.
 */
export function startOf(value: string): string {
  const [date = '', hour = ''] = value.split('T');
  const time = hour === '' ? '' : `T${hourStarts[hour] ?? hour}`;
  if (/^\d{2,3}$/.test(date)) return `${date.padEnd(4, '0')}-01-01${time}`;
  const [, year = '', part = ''] = /^(\d{4})-?(.*)$/.exec(date) ?? [];
  const [, week] = /^W(\d\d?)/.exec(part) ?? [];
  if (week !== undefined) {
    const fourth = `${year}-01-04`; // lies in the first week of ISO 8601
    return addDays(fourth, 7 * (Number(week) - 1) - ((weekdayOf(fourth) + 6) % 7) + (part.endsWith('-WE') ? 5 : 0)) + time;
  }
  const [month = '', day = '01'] = part === '' ? ['01'] : part.split('-');
  return `${year}-${monthStarts[month] ?? month}-${/^\d\d$/.test(day) ? day : '01'}${time}`;
}

/** The dates of the *when* facts in order of time, each once with all that it dates; of two with one start the longer stretch first. */
export function timelineOf<T extends Told>(facts: readonly T[]): Dated<T>[] {
  const groups = byTopic(facts.filter(({ kind }) => kind === 'when'));
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return groups.map(({ name, facts: dated }) => ({ value: name, facts: dated })).sort((a, b) => order(startOf(a.value), startOf(b.value)) || a.value.length - b.value.length);
}
