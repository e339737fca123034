import Link from 'next/link';
import type { ReactNode } from 'react';
import { Masthead, type Person, type Place, Tabs } from '#ui/masthead';
import { words } from '#ui/words';
import { classWords } from '#ui/words/classes';

type PageFrameProps = { here?: Place | undefined; person: Person | null; children: ReactNode };

/** A page to read: head, content, foot, and the tabs of a phone. */
export function PageFrame({ here, person, children }: PageFrameProps) {
  return (
    <>
      <Masthead here={here} person={person} />
      <main id="main">{children}</main>
      <footer className="page-foot">
        <div className="wrap small muted">
          <Link href="/about" prefetch={false}>{words.about}</Link>
          {person?.role !== 'teacher' && <Link href="/join" prefetch={false}>{classWords.joinOne}</Link>}
        </div>
      </footer>
      <Tabs here={here} person={person} />
    </>
  );
}
