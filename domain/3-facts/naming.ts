import type { Article } from '#articles/article';
import { capitalised } from '#core/capitals';
import { dateInWords } from '#language/days';

/** A longer title would be most of its sentence, a shorter one says no occasion. */
const title = { fewestWords: 3, mostWords: 16, mostLetters: 120 };

/** A title as it stands in quotation marks; null for none, and for one that is too short or too long. */
export function shownTitle(words: string): string | null {
  const plain = words.replace(/^"(.*)"$/, '$1').replace(/[“”"]/g, '’').trim();
  const count = plain.split(/\s+/).length;
  return count < title.fewestWords || count > title.mostWords || plain.length > title.mostLetters ? null : plain;
}

/** An article as sentences name it, by its title and day, or by what is known of them: "the article “Miners rescued in Chile” of 14 October 2010". */
const namedArticle = /the article (?:“[^“”]*”(?: of \d{1,2} \p{Lu}\p{Ll}+ \d{4})?|of \d{1,2} \p{Lu}\p{Ll}+ \d{4})/gu;

/** A text that says "the article" alone. */
export const withoutOccasion = (text: string): string => text.replace(namedArticle, 'the article');

/** The title that a text names its article by; null where it names it by none. */
export const titleNamed = (text: string): string | null => /the article “([^“”]*)”/.exec(text)?.[1] ?? null;

/** An article by its day, and by its title where that is asked for and can be shown; "the article" where neither is. */
export function articleInWords({ title: words, date }: Pick<Article, 'title' | 'date'>, asked: { readonly title: boolean; readonly day: boolean }): string {
  const shown = asked.title ? shownTitle(words) : null;
  return `the article${shown === null ? '' : ` “${shown}”`}${asked.day && date !== null ? ` of ${dateInWords(date)}` : ''}`;
}

const lead = /^According to the article “[^“”]*”(?: of \d{1,2} \p{Lu}\p{Ll}+ \d{4})?, /u;

/** A statement behind the words that name its article, as it stands beside the article itself. */
export function withoutArticle(statement: string): string {
  const words = statement.replace(lead, '');
  return words === statement ? statement : capitalised(words);
}

/** Whether a statement names its article, because it is understood only with it. */
export const namesArticle = (statement: string): boolean => lead.test(statement);
