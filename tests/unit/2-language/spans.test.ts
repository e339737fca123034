import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBacked } from '#language/mentions';
import { merged, overlapping, widened } from '#language/names/spans';

type Span = { readonly start: number; readonly end: number };

/** Spans in order and apart. */
const apart = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }).map((steps) => {
  const spans: Span[] = [];
  for (const [gap, length] of steps) {
    const start = (spans.at(-1)?.end ?? 0) + gap;
    spans.push({ start, end: start + length });
  }
  return spans;
});
const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const inOrder = (spans: readonly Span[]) => spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));

describe('overlapping', () => {
  it('gives the last span that meets another, as a search through all would', () => {
    fc.assert(fc.property(apart, fc.nat(40), fc.integer({ min: 1, max: 20 }), (spans, start, length) => {
      const span = { start, end: start + length };
      expect(overlapping(spans, span)).toBe(spans.findLast((other) => meet(other, span)));
    }));
  });

  it('gives nothing for spans that only touch', () => {
    expect(overlapping([{ start: 0, end: 3 }, { start: 5, end: 8 }], { start: 3, end: 5 })).toBeUndefined();
  });
});

describe('merged', () => {
  it('keeps all of the first, and of the second what meets none of them; in order and apart', () => {
    fc.assert(fc.property(apart, apart, (first, second) => {
      const all = merged(first, second);
      expect(inOrder(all)).toBe(true);
      expect(first.filter((span) => !all.includes(span))).toEqual([]);
      expect(second.filter((span) => !first.some((other) => meet(span, other))).filter((span) => !all.includes(span))).toEqual([]);
      expect(all.length).toBe(first.length + second.filter((span) => !first.some((other) => meet(span, other))).length);
    }));
  });
});

describe('widened', () => {
  it('drops what lies inside something longer', () => {
    expect(widened([{ start: 5, end: 8 }, { start: 10, end: 14 }], [{ start: 0, end: 8 }])).toEqual([{ start: 10, end: 14 }]);
  });

  it('keeps what only reaches into it, and what is as long', () => {
    const spans = [{ start: 5, end: 9 }, { start: 20, end: 24 }];
    expect(widened(spans, [{ start: 0, end: 8 }, { start: 20, end: 24 }])).toEqual(spans);
  });

  it('makes room: merged with the longer ones, none of those is lost to a name inside it', () => {
    fc.assert(fc.property(apart, apart, (spans, longer) => {
      expect(inOrder(merged(widened(spans, longer), longer))).toBe(true);
    }));
  });
});

describe('isBacked', () => {
  it('asks for two signs', () => {
    expect([isBacked({ signs: [] }), isBacked({ signs: ['tagger'] }), isBacked({ signs: ['tagger', 'title'] })]).toEqual([false, false, true]);
  });
});
