import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';

const parsed = (source: string, date?: string) => {
  const result = parseArticle(source, date === undefined ? {} : { date });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const problem = (source: string) => {
  const result = parseArticle(source);
  return result.ok ? null : result.error;
};

describe('parseArticle', () => {
  it('reads the fields of the front matter', () => {
    const article = parsed('---\ntitle: A title\ndate: 2015-05-18\nsource: Us\nlicence: CC0\nreferences:\n  - title: A page\n    url: https://example.org/\n---\nOne. Two.\n\nThree.');
    expect(article).toMatchObject({ title: 'A title', date: '2015-05-18', source: 'Us', licence: 'CC0', references: [{ title: 'A page', url: 'https://example.org/' }] });
    expect(article.text).toBe('One. Two.\n\nThree.');
    expect(article.sentences).toHaveLength(3);
  });

  it('takes the first heading as title where there is no front matter', () => {
    expect(parsed('# The title\n\nText here.')).toMatchObject({ title: 'The title', text: 'Text here.', date: null });
  });

  it('has no title where nothing gives one', () => {
    expect(parsed('Only text here.').title).toBe('');
  });

  it('lets the date of the source win over the one that was passed', () => {
    expect(parsed('Text here.', '2020-01-02').date).toBe('2020-01-02');
    expect(parsed('---\ntitle: T\ndate: 2015-05-18\n---\nText.', '2020-01-02').date).toBe('2015-05-18');
  });

  it('takes marks of Markdown away and keeps the words', () => {
    expect(parsed('A **bold** and *soft* [link](https://example.org/a) with `code`.\n\n## Part\n\n> Said so.\n\n- item').text).toBe('A bold and soft link with code.\n\nPart\n\nSaid so.\n\nitem');
  });

  it('makes line ends \\n, Unicode NFC and one blank line between paragraphs', () => {
    expect(parsed('Cafe\u0301 one\r\ntwo.\r\n\r\n\r\n\r\nThree.').text).toBe('Caf\u00e9 one two.\n\nThree.');
  });

  it.each([
    ['', 'empty'],
    [' \n\n ', 'empty'],
    ['---\ntitle: T\n---\n', 'empty'],
    ['---\ndate: 2015-05-18\n---\nText.', 'no-title'],
    ['---\ntitle: T\nauthor: X\n---\nText.', 'unknown-field'],
    ['---\ntitle: T\ndate: 2015-02-30\n---\nText.', 'front-matter-invalid'],
    ['---\ntitle: "T\n---\nText.', 'front-matter-unreadable'],
    ['Bad \u0000 text', 'bad-text'],
    ['Half \ud800 pair', 'bad-text'],
    ['Half \udc00 pair', 'bad-text'],
  ])('refuses %j as %s', (source, code) => {
    expect(problem(source)?.code).toBe(code);
  });

  it('says on which line bad text stands', () => {
    expect(problem('One\nTwo\nBad \u0000')).toEqual({ code: 'bad-text', line: 3 });
  });

  it('never throws, and its spans lie inside its text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)), fc.string().map((text) => `---\n${text}\n---\n${text}`)), (source) => {
      const result = parseArticle(source);
      if (!result.ok) return;
      const { text, paragraphs, sentences } = result.value;
      for (const { start, end } of [...paragraphs, ...sentences]) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }), { numRuns: 50 });
  });

  it('reads 50 kB of anything awkward quickly', () => {
    for (const piece of ['a', '"', '((', '*_', '# ', 'U.S. ', '. ', '[a](', '---\n', 'A. b ', '1,', '“']) {
      const source = piece.repeat(Math.ceil(50_000 / piece.length));
      // The best of several: the machine may be busy.
      const times = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        parseArticle(source);
        return performance.now() - start;
      });
      expect([piece, Math.min(...times) < 50]).toEqual([piece, true]);
    }
  });
});
