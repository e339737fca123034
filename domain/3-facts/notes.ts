import type { Article } from '#articles/article';
import { isApart, type Reading } from '#facts/reading';
import type { WhyUnread } from '#language/unread';

/**
 * What an analysis left out: sentences that are not English (`mostly`: more than a third of the article, and then no facts are given), or
 * too long or too far behind to be read, and dates that need the day of the article where nobody knows it.
 * Captions and the like are not counted. Of an article marked as satire nothing is told.
 */
export type Note =
  | { readonly code: 'not-english'; readonly sentences: number; readonly mostly: boolean }
  | { readonly code: 'too-long'; readonly sentences: number }
  | { readonly code: 'no-date'; readonly dates: number }
  | { readonly code: 'satire' };

/** Whether an article is marked as satire by its title or first words: nothing in it is a fact. */
export function isSatire({ title, text }: Pick<Article, 'title' | 'text'>): boolean {
  return /^(?:satire|parody|humou?r)\b/i.test(title) || /^\W{0,2}(?:satire|parody)\b/i.test(text) || /[([](?:satire|parody)[)\]]$/i.test(title);
}

/** What was left out in an article and why; empty where all was read. */
export function notesOf({ article, dates, sentences, languages: { unread, mostlyForeign } }: Pick<Reading, 'article' | 'dates' | 'sentences' | 'languages'>): Note[] {
  const count = (why: WhyUnread) => [...unread].filter(([at, one]) => one === why && !isApart(sentences[at])).length;
  const open = article.date === null ? dates.filter(({ relative, value }) => relative && value === null).length : 0;
  const notes: Note[] = [
    { code: 'not-english', sentences: count('not-english'), mostly: mostlyForeign },
    { code: 'too-long', sentences: count('too-long') },
    { code: 'no-date', dates: open },
  ];
  const counted = notes.filter((note) => (note.code === 'satire' ? 1 : note.code === 'no-date' ? note.dates : note.sentences) > 0);
  return isSatire(article) ? [...counted, { code: 'satire' }] : counted;
}
