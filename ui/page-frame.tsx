import Link from 'next/link';
import type { ReactNode } from 'react';
import { Masthead } from '#ui/masthead';
import { words } from '#ui/words';

/** A page to read: head, content and foot. */
export function PageFrame({ here, children }: { here?: 'articles' | 'quizzes'; children: ReactNode }) {
  return (
    <>
      <Masthead {...(here ? { here } : {})} />
      <main id="main">{children}</main>
      <footer className="page-foot">
        <div className="wrap small muted">
          <Link href="/about" prefetch={false}>{words.about}</Link>
        </div>
      </footer>
    </>
  );
}
