import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#articles/article';
import { paragraphsOf } from '#articles/sentences';
import { numbersOf } from '#language/numbers';
import { quotationsOf, quotedSpans } from '#language/quotations';
import { tokensOf } from '#language/tokens';
import { quickest } from '#tests/unit/2-language/any-text';
import { tables } from '#tests/unit/2-language/loaded-tables';

const words = ['"', '“', '”', '‘', '’', "'", '``', "''", ',', '.', '?', ' ', ' ', ' ', '\n\n', 'said', 'Mara Lund', 'he', 'the', 'according to', 'and', 'who', ':', '—', '(', ')',
  '5', '1.3', '28,500', '30-40', '$', '€', '%', 'percent', 'million', 'two', 'a', 'hundred', 'half', 'third', '21st', 'to', 'between', 'or', 'more', 'people', 'years', 'km', 'constructor', '__proto__', 'é', '😀'];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join(' ')), fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join('')));

const lies = ({ start, end }: Span, within: string) => start >= 0 && start < end && end <= within.length;
const quotations = (source: string) => quotationsOf(source, paragraphsOf(source), [], tables);
const numbers = (source: string) => numbersOf(source, tokensOf(source, { start: 0, end: source.length }), 0, [], tables);

describe('in any text', () => {
  it('quotations lie in the text, in order and apart, with their speakers and cues outside', () => {
    fc.assert(fc.property(text, (source) => {
      const found = quotations(source);
      found.forEach((quotation, at) => {
        const spans = [quotation, ...quotation.parts, ...quotation.nested, ...(quotation.source ? [quotation.source] : []), ...(quotation.cue ? [quotation.cue] : [])];
        expect(spans.filter((span) => !lies(span, source))).toEqual([]);
        expect(quotation.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        for (const outside of [quotation.source, quotation.cue]) expect(outside && found.some(({ start, end }) => outside.start < end && start < outside.end)).not.toBe(true);
      });
    }));
  });

  it('spoken stretches stay within their paragraph', () => {
    fc.assert(fc.property(text, (source) => {
      const paragraphs = paragraphsOf(source);
      expect(quotedSpans(source, paragraphs).filter((span) => !paragraphs.some(({ start, end }) => span.start >= start && span.end <= end))).toEqual([]);
    }));
  });

  it('numbers lie in the text, in order and apart, and are finite', () => {
    fc.assert(fc.property(text, (source) => {
      const found = numbers(source);
      found.forEach((number, at) => {
        expect([number, ...number.hedgeSpans, ...(number.head ? [number.head] : [])].filter((span) => !lies(span, source))).toEqual([]);
        expect(source.slice(number.start, number.end)).toBe(number.text);
        expect(number.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        expect(Number.isFinite(number.amount)).toBe(true);
        if (number.range) expect(number.range.from).toBeLessThan(number.range.to);
      });
    }));
  });

  it.each(['"', '“', '‘a ', '"a ', '“a,” he, ', '“a,” said X. ', '“a.\n\n', 'said "', "'a, ", '"a" and ', 'he said, ', '“““”', '5 to ', '5', '1,', 'two ', 'a hundred and ', '$', '5-', 'between 5 and ', 'the third ', 'about 5 of the ', '5 more American '])(
    '50 kB of %j is read in no time', (piece) => {
      const source = piece.repeat(Math.ceil(50_000 / piece.length));
      expect(quickest(() => quotations(source))).toBeLessThan(200);
      const tokens = tokensOf(source, { start: 0, end: source.length });
      expect(quickest(() => numbersOf(source, tokens, 0, [], tables))).toBeLessThan(200);
    });
});
