import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['He met Mr. Smith of the U.S. Treasury. It was late.', ['He met Mr. Smith of the U.S. Treasury.', 'It was late.']],
    ['On Jan. 5 St. John fell 3.5 per cent. J. K. Rowling wrote.', ['On Jan. 5 St. John fell 3.5 per cent.', 'J. K. Rowling wrote.']],
    ['Gen. Lee said no. Why? Nobody knows!', ['Gen. Lee said no.', 'Why?', 'Nobody knows!']],
    ['"We won." They left.', ['"We won."', 'They left.']],
    ['“One. Two,” she said. Three.', ['“One.', 'Two,” she said.', 'Three.']],
    ['It began at 10 p.m. Pacific time. It ended at 5 p.m. Pacific Standard Time.', ['It began at 10 p.m. Pacific time.', 'It ended at 5 p.m. Pacific Standard Time.']],
    ['It began at 10 a.m. Tuesday. It ended at 5 p.m. EST.', ['It began at 10 a.m. Tuesday.', 'It ended at 5 p.m. EST.']],
    ['It began at 10 a.m. They left.', ['It began at 10 a.m.', 'They left.']],
    ['He lives in the U.S. The city is big.', ['He lives in the U.S.', 'The city is big.']],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('leaves a dateline out of the first sentence', () => {
    expect(split('NIAMEY, 8 July (Agency) — The union met. It ended.')).toEqual(['The union met.', 'It ended.']);
  });

  it('ends a sentence with its paragraph', () => {
    expect(split('A heading\n\nA sentence.')).toEqual(['A heading', 'A sentence.']);
  });

  it('gives sentences in order, without overlap, none across a blank line', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('The U.S. ', 'He said. ', '"No." ', '\n\n', 'Mr. ', 'x', '. ', '? ', '3.5 ')).map((parts) => parts.join('')), (text) => {
      let last = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toContain('\n\n');
        last = end;
      }
    }));
  });
});
