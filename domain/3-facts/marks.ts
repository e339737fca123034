import { type Fact, factKinds } from '#facts/fact';

/**
 * The facts to mark in a text: those whose words overlap no other chosen one, longer words first, then in the order of
 * the kinds; in the order of the text.
 */
export function marksOf(facts: readonly Fact[]): Fact[] {
  const length = ({ evidence }: Fact) => evidence.end - evidence.start;
  const rank = ({ kind }: Fact) => factKinds.indexOf(kind);
  const chosen: Fact[] = [];
  for (const fact of [...facts].sort((a, b) => length(b) - length(a) || rank(a) - rank(b))) {
    const overlaps = chosen.some(({ evidence }) => evidence.start < fact.evidence.end && fact.evidence.start < evidence.end);
    if (!overlaps) chosen.push(fact);
  }
  return chosen.sort((a, b) => a.evidence.start - b.evidence.start);
}
