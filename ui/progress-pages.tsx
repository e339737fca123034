import Link from 'next/link';
import { progressWords as words } from '#ui/words/progress';

type ProgressPagesProps = { page: number; pages: number; /** Of the list, without its page. */ query: string; newer: string; older: string };

/** The way to the other pages of a long list; nothing where it has one. */
export function ProgressPages({ page, pages, query, newer, older }: ProgressPagesProps) {
  if (pages === 1) return null;
  const href = (to: number) => `/progress/answers?${query ? `${query}&` : ''}page=${to}`;
  return (
    <nav className="pages" aria-label={words.pages}>
      {page > 1 && <Link className="button compact" href={href(page - 1)} prefetch={false}>{newer}</Link>}
      <span className="small muted">{words.pageOf(page, pages)}</span>
      {page < pages && <Link className="button compact" href={href(page + 1)} prefetch={false}>{older}</Link>}
    </nav>
  );
}
