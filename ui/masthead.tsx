import Link from 'next/link';
import { ThemeToggle } from '#ui/theme-toggle';
import { words } from '#ui/words';

/** The head of a page to read: the name, the way around, light and dark. */
export function Masthead({ here }: { here?: 'articles' | 'quizzes' }) {
  return (
    <header className="masthead">
      <div className="wrap">
        <Link className="wordmark" href="/" aria-label={words.home}>
          {words.product}
          <i aria-hidden="true" />
        </Link>
        <nav aria-label={words.mainNav}>
          <Link href="/" aria-current={here === 'articles' ? 'page' : undefined}>{words.articles}</Link>
          <Link href="/quizzes" aria-current={here === 'quizzes' ? 'page' : undefined} prefetch={false}>{words.myQuizzes}</Link>
        </nav>
        <ThemeToggle />
      </div>
    </header>
  );
}
