import Link from 'next/link';
import { progressWords as words } from '#ui/words/progress';

/** What stands where nothing can be counted yet, and the way to the first article. */
export function ProgressEmpty({ slug }: { slug: string | null }) {
  return (
    <>
      <h1>{words.headingNone}</h1>
      <div className="card empty">
        <p className="ruled">{words.empty}</p>
        <div className="body">
          <p className="muted">{words.emptyHint}</p>
          <Link className="button primary" href={slug === null ? '/' : `/articles/${slug}`} prefetch={false}>{words.readFirst}</Link>
        </div>
      </div>
    </>
  );
}
