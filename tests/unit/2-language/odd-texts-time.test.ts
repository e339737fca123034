import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#articles/article';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import { findNames, tokensOfSentences } from '#language/find-names';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleIn, oddTexts, pieces, quickest } from '#tests/unit/2-language/any-text';

const names = (article: Article) => findNames(article.text, tokensOfSentences(article), tables);
const all = (article: Article) => analyse(article, tables);

/** Below so many milliseconds the start of a reader says more than the text. */
const noise = 40;

/** How much longer four times the text takes, the least of some attempts: memory is cleared in between. */
function growth(short: Article, long: Article, read: (article: Article) => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 6 && least > 8; attempt++) {
    least = Math.min(least, Math.max(0, quickest(() => read(long), 1 + attempt) - noise) / quickest(() => read(short), 1 + attempt));
  }
  return least;
}

describe('four times the text takes no more than eight times as long', () => {
  it.each(oddTexts)('of nothing but %s', (_, textOf) => {
    expect(growth(articleIn(textOf(4000))!, articleIn(textOf(16_000))!, all)).toBeLessThanOrEqual(8);
  });

  it('of many people, whose names are compared with each other', () => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26));
    const people = (count: number) => articleIn(Array.from({ length: count }, (_, at) => `We saw John Stone${letter(at)}${letter(at / 26)} in Paris.`).join(' '))!;
    expect(growth(people(150), people(600), all)).toBeLessThanOrEqual(8);
  });

  it('of one paragraph of many quotations', () => {
    const [, quotations] = oddTexts.find(([name]) => name === 'quotations with speakers')!;
    expect(growth(articleIn(quotations(10_000))!, articleIn(quotations(40_000))!, (article) => readingOf(article, tables))).toBeLessThanOrEqual(8);
  });
});

describe('names in 50 kB are found within a second', () => {
  const size = 50_000;

  it.each(['bracketed names', 'long initials', 'emoji'])('of nothing but %s', (name) => {
    const [, textOf] = oddTexts.find(([other]) => other === name)!;
    const article = articleIn(textOf(size))!;
    expect(quickest(() => names(article), 2)).toBeLessThan(1000);
  });

  it('of any words and marks', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 15_000, maxLength: 15_000 }).map((parts) => parts.join('').slice(0, size));
    for (const source of fc.sample(texts, { numRuns: 2, seed: 5 })) {
      const article = articleIn(source)!;
      expect(quickest(() => names(article), 2)).toBeLessThan(1000);
    }
  });
});

describe('what is far too long is read at once, for no sentence in it is one', () => {
  it.each([['a', 2_000_000], ['John Smith ', 2_000_000], ['(', 2_000_000], ['5 ', 2_000_000], ['<b>', 2_000_000], ['A. ', 200_000], ['“', 50_000], ['`', 50_000]])(
    '%j, over %i characters', (piece, size) => {
      const source = piece.repeat(Math.ceil(size / piece.length));
      expect(quickest(() => readingOf(articleIn(source)!, tables), 1)).toBeLessThan(3000);
    });
});
