import { byStatement, type Dated, timelineOf } from '#facts/overview';
import { isDated, type ShownFact } from './xray-fact';

/** Dates next to each other that one sentence tells, with what is told of them, by sentence. */
export type DatesTold = { readonly dates: readonly Dated<ShownFact>[]; readonly told: readonly (readonly ShownFact[])[] };

const factsOf = (dates: readonly Dated<ShownFact>[]) => dates.flatMap(({ facts }) => facts);

/** The dates of an article in order of time; those next to each other that the same sentence tells stand together, so that it is read once. */
export function datesTold(facts: readonly ShownFact[]): DatesTold[] {
  const groups: Dated<ShownFact>[][] = [];
  for (const date of timelineOf(facts)) {
    const before = groups.at(-1);
    const known = new Set(factsOf(before ?? []).map(({ statement }) => statement));
    if (before && date.facts.some(({ statement }) => known.has(statement))) before.push(date);
    else groups.push([date]);
  }
  return groups.map((dates) => ({ dates, told: byStatement(factsOf(dates)) }));
}

/** Whether the text gives one of the dates itself. */
export function isGiven({ dates }: DatesTold): boolean {
  return factsOf(dates).some(isDated);
}

/** What the text calls a date that it does not give, where it is one thing alone: "early on Monday" is not "Monday evening". */
export function calledOf({ facts }: Dated<ShownFact>): string | null {
  const called = new Set(facts.map(({ words }) => words));
  return called.size === 1 && !facts.some(isDated) ? [...called].join('') : null;
}

/** What the text says instead of a date, for an example, where it gives others; null where all dates are alike. */
export function reckonedFrom(groups: readonly DatesTold[]): string | null {
  const reckoned = groups.find((group) => !isGiven(group));
  return reckoned && groups.some(isGiven) ? (factsOf(reckoned.dates)[0]?.words ?? null) : null;
}
