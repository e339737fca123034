import fc from 'fast-check';
import { parseArticle } from '#articles/parse';
import type { Article } from '#articles/article';

/** Any UTF-16 code unit, also half a surrogate pair. */
export const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Strings of any code units. */
export const anyString = fc.string({ unit: codeUnit, maxLength: 60 });

/** Words and marks that the readers of names, dates, numbers and quotations take for a beginning or an end. */
export const pieces = [
  '"', '“', '”', '‘', '’', "'", '``', '5', '12', '1998', '28,500', '$', '%', ',', ', ', '. ', '.', ': ', '; ', '? ', '—', '–', '-', '/', '(', ')', '[', ' ', ' ', ' ', '\n', '\n\n', '\r\n\r\n', '\t',
  'A', 'B.', 'Mr. ', 'Mrs ', 'President ', 'Prime Minister ', 'minister of ', 'the ', 'of the ', 'and ', 'or ', 'in ', 'at ', 'who ', 'was ', 'said ', 'told ', 'according to ', 'announced that ', 'May ', 'March ', 'last Monday ', 'May 5, 2010 ', 'half ', 'two ',
  'hundred ', 'million ', 'more than ', 'John ', 'Smith ', 'Moon Jae-in ', "O ' ", 'South ', 'Korean ', 'France ', 'Georgia ', 'Washington ', 'United States ', 'African Union ', '(AU) ', 'Educational , ', 'Organization ', 'constructor ', '__proto__ ',
  '😀', '👩‍👩‍👧', 'e\u0301', '\u0301', '𝐉𝐨', '\u200d', '\ufeff', 'İ', 'ß', 'ﬁ', '\u00ad', '\u2028', '\u202e', '你好', 'Путин ', 'الرئيس ', '<b>', '&amp;', '[a](b)', '**', '`', '# ',
];

/** Texts of many of these pieces. */
export const pieced = (most: number) => fc.array(fc.constantFrom(...pieces), { maxLength: most, size: 'max' }).map((parts) => parts.join(''));

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));
const paragraphs = (piece: string) => repeated(`${piece.repeat(Math.floor(1900 / piece.length))}.\n\n`);

/** Texts that nobody writes, by what is wrong with them, of about a length. "Long" ones hold sentences just short enough to be read. */
export const oddTexts: readonly (readonly [string, (length: number) => string])[] = [
  ['one line', repeated('word ')], ['one word', repeated('a')], ['only capitals', repeated('PRESIDENT OBAMA SAID NO. ')], ['capitals without a stop', paragraphs('PRESIDENT OBAMA ')],
  ['HTML', repeated('<p class="x">John Smith said <b>no</b> &amp; left.</p>\n\n')], ['long HTML', paragraphs('<i>John</i> &nbsp; ')], ['mixed languages', repeated('Президент Путин said 你好世界。 الرئيس قال. ')],
  ['emoji', paragraphs('😀👩‍👩‍👧 John 🇺🇸 said ')], ['astral letters', paragraphs('𝐉𝐨𝐡𝐧 𝐒𝐦𝐢𝐭𝐡 ')], ['combining marks', paragraphs('e\u0301\u0327\u0323 Z\u0335\u0336a ')], ['Windows line ends', repeated('John Smith said.\r\n\r\nHe left Paris.\r\n')],
  ['open quotes', repeated('“John Smith said. ')], ['open quotes in each paragraph', repeated('“John Smith said.\n\n')], ['long open quotes', paragraphs('“John said, ')], ['capitals on each word', repeated('John Smith Went Down The Road. ')],
  ['long capitals on each word', paragraphs('John Smith Went Down ')], ['only quotations', repeated('"No." ')], ['quotations with speakers', repeated('“Yes,” said John Smith. ')], ['brackets', paragraphs('(')], ['bracketed names', paragraphs('(John) ')],
  ['initials', repeated('A. ')], ['long initials', paragraphs('A. B. ')], ['torn apostrophes', paragraphs("O ' Donnell ")], ['lists', paragraphs('UN Educational , Scientific and ')], ['roles', paragraphs('US Secretary of State John Kerry, the president of France, ')],
  ['acronyms', paragraphs('the African Union (AU), ')], ['dates', repeated('On May 5, 2010, it fell. ')], ['months', paragraphs('May ')], ['numbers', paragraphs('5 million ')], ['countries', paragraphs('South Korean, Georgia, ')], ['marks', paragraphs('!?…')], ['blank lines', repeated('A b.\n\n')],
];

/** The article that a text makes; null where there is none in it. */
export function articleIn(source: string): Article | null {
  const result = parseArticle(source, { date: '2015-05-18' });
  return result.ok ? result.value : null;
}

/** Milliseconds of work of the quickest of some runs; the time that others had the processor is not counted. */
export function quickest(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
