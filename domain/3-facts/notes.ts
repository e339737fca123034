import { isApart, type Reading } from '#facts/reading';
import type { WhyUnread } from '#language/unread';

/**
 * What an analysis left out: sentences that are not English (`mostly`: more than a third of the article, and then no facts are given), or
 * too long or too far behind to be read, and dates that need the day of the article where nobody knows it.
 * Captions and the like are not counted.
 */
export type Note =
  | { readonly code: 'not-english'; readonly sentences: number; readonly mostly: boolean }
  | { readonly code: 'too-long'; readonly sentences: number }
  | { readonly code: 'no-date'; readonly dates: number };

/** What was left out in an article and why; empty where all was read. */
export function notesOf({ article, dates, sentences, languages: { unread, mostlyForeign } }: Pick<Reading, 'article' | 'dates' | 'sentences' | 'languages'>): Note[] {
  const count = (why: WhyUnread) => [...unread].filter(([at, one]) => one === why && !isApart(sentences[at])).length;
  const open = article.date === null ? dates.filter(({ relative, value }) => relative && value === null).length : 0;
  const notes: Note[] = [
    { code: 'not-english', sentences: count('not-english'), mostly: mostlyForeign },
    { code: 'too-long', sentences: count('too-long') },
    { code: 'no-date', dates: open },
  ];
  return notes.filter((note) => (note.code === 'no-date' ? note.dates : note.sentences) > 0);
}
