import { type Fact, factKinds } from '#facts/fact';
import type { Span } from '#articles/article';

type Marked = Pick<Fact, 'kind'> & { readonly evidence: Span };

/**
 * The facts to mark in a text: those whose words overlap no other chosen one, longer words first, then in the order of
 * the kinds; in the order of the text.
 */
export function marksOf<T extends Marked>(facts: readonly T[]): T[] {
  const length = ({ evidence }: T) => evidence.end - evidence.start;
  const rank = ({ kind }: T) => factKinds.indexOf(kind);
  const chosen: T[] = [];
  for (const fact of [...facts].sort((a, b) => length(b) - length(a) || rank(a) - rank(b))) {
    const overlaps = chosen.some(({ evidence }) => evidence.start < fact.evidence.end && fact.evidence.start < evidence.end);
    if (!overlaps) chosen.push(fact);
  }
  return chosen.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** For each fact the marked one whose words hold or touch its own: itself where it is marked. Every fact has one. */
export function marksBy<T extends Marked>(facts: readonly T[], marked: readonly T[]): Map<T, T> {
  const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return new Map(facts.flatMap((fact) => {
    const best = marked.reduce<T | undefined>((found, mark) => (shared(mark.evidence, fact.evidence) > (found ? shared(found.evidence, fact.evidence) : 0) ? mark : found), undefined);
    return best ? [[fact, best] as const] : [];
  }));
}
