import { describe, expect, it } from 'vitest';
import { bundledArticles, goldenOf, isSame, judge, offeredOf, shown, type Judged } from '#tests/golden/golden';

const articles = bundledArticles().map(({ slug, article }) => {
  const golden = goldenOf(slug);
  return { slug, article, golden, judged: offeredOf(article).map((fact) => judge(fact, golden)) };
});

const asLine = (fact: Judged) => `${shown(fact)} | ${fact.subject} | ${fact.statement}`;
const review = (slug: string) => `tests/golden/${slug}.json (sentences are indices of article.sentences)`;

describe.each(articles)('$slug', ({ slug, article, golden, judged }) => {
  it('offers no fact that nobody has judged', () => {
    const fresh = judged.filter(({ verdict }) => verdict === 'unjudged').map(asLine);
    expect(fresh, `New facts. Read the sentence of each, then write it into ${review(slug)}: right in value, subject and statement: into "also"; wrong: into "wrong" with its fault, and with the subject or statement at fault, and mend the extraction where you can.`).toEqual([]);
  });

  it('offers nothing that must never be extracted', () => {
    const banned = judged.filter(({ verdict }) => verdict === 'never').map((fact) => `${asLine(fact)} | ${fact.reason}`);
    expect(banned, `Mend the extraction. If the text does say it, take the line out of "never" in ${review(slug)}.`).toEqual([]);
  });

  it('still offers what is expected and was offered before', () => {
    const gone = golden.expected.filter((one) => !one.missed && !judged.some((fact) => isSame(fact, one))).map(shown);
    expect(gone, `Facts gone. Where that is meant, give the line in "expected" of ${review(slug)} a "missed": true.`).toEqual([]);
  });

  it('is written down of sentences that are there, each fact once', () => {
    const lines = [...golden.expected, ...golden.also].map(shown);
    expect(lines).toEqual([...new Set(lines)]);
    const last = article.sentences.length - 1;
    expect([...golden.expected, ...golden.also, ...golden.wrong, ...golden.leaning, ...golden.never].filter(({ sentence }) => (sentence ?? 0) > last)).toEqual([]);
  });
});
