import type { Span } from '#articles/article';

/** The last of spans in order, without overlap, that reaches over a given one; undefined for none. */
export function overlapping<T extends Span>(sorted: readonly T[], { start, end }: Span): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  return last && last.end > start ? last : undefined;
}

/** The one of spans in order, without overlap, that a given one lies in; undefined for none. */
export function holding<T extends Span>(sorted: readonly T[], span: Span): T | undefined {
  const last = overlapping(sorted, span);
  return last && last.start <= span.start && last.end >= span.end ? last : undefined;
}

/** Spans in order, with those of another list that overlap none of them. */
export function merged<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  return [...first, ...second.filter((span) => overlapping(first, span) === undefined)].toSorted((a, b) => a.start - b.start);
}

/** Spans in order, without those that lie inside a longer one of another list. */
export function widened<T extends Span>(spans: readonly T[], longer: readonly Span[]): T[] {
  return spans.filter((span) => {
    const other = overlapping(longer, span);
    return !other || other.end - other.start <= span.end - span.start || other.start > span.start || other.end < span.end;
  });
}
