import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { findNames, tokensOfSentences } from '#language/find-names';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { anyString, articleIn, oddTexts, pieced } from '#tests/unit/2-language/any-text';
import { faultsOf } from '#tests/unit/2-language/readings';

const faults = (source: string) => {
  const article = articleIn(source);
  return article ? faultsOf(article, tables) : [];
};

describe('an article', () => {
  it.each(['', ' ', '\n\n\n', '\ufeff', '---\n---\n'])('is not in %j', (source) => {
    expect(parseArticle(source).ok).toBe(false);
  });

  it.each(['a', 'A', 'Seoul', 'Monday', '5', '"', '.', '…', '😀', '\u0301', 'A.', 'Mr.', 'said', '“', '$', 'O\'', '(', 'the', 'constructor'])('of the one word %j is read', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it.each(oddTexts)('of nothing but %s is read: every span lies in the text and has its words', (_, textOf) => {
    expect(faultsOf(articleIn(textOf(2500))!, tables)).toEqual([]);
  });

  it('of any words and marks that mean something is read', () => {
    fc.assert(fc.property(pieced(160), (source) => {
      expect(faults(source)).toEqual([]);
    }), { numRuns: 120 });
  });

  it('of any code units is refused or read', () => {
    fc.assert(fc.property(anyString, (source) => {
      expect(faults(source)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('cut off in the middle is read', () => {
    const text = 'SEOUL, May 18 (AP) — “We met on Monday,” US Secretary of State John Kerry said of the African Union (AU). He paid $5.2 million to two of Moon Jae-in’s men in South Korea.';
    for (let length = 0; length <= text.length; length += 2) expect(faults(text.slice(0, length)), text.slice(0, length)).toEqual([]);
  });

  it('is read the same twice', () => {
    fc.assert(fc.property(pieced(100), (source) => {
      const article = articleIn(source);
      if (article === null) return;
      const read = () => findNames(article.text, tokensOfSentences(article), tables);
      expect(read()).toEqual(read());
    }), { numRuns: 30 });
  });
});

describe('the end of a line', () => {
  it('is the same from Windows, Unix and old Macs', () => {
    const text = 'John Kerry left Seoul.\n\nHe met Moon Jae-in on 3 May.\n';
    const read = (ends: string) => articleIn(text.replaceAll('\n', ends));
    expect(read('\r\n')).toEqual(read('\n'));
    expect(read('\r')).toEqual(read('\n'));
  });
});
