import Link from 'next/link';
import type { Context } from '#articles/context';
import { type Kind, words } from '#ui/words';

/** The sentence that proves an answer, in its context, with the very words marked; a link to its place in the article, while that is there. */
export function Proof({ proof, kind, slug, title = words.proofTitle }: { proof: Context; kind: Kind; slug: string | null; title?: string }) {
  const { sentence, hit, before, after, paragraph } = proof;
  return (
    <div className="card">
      <header>
        <b className="strong">{title}</b>
        {slug !== null && <Link className="small" href={`/articles/${slug}#p${paragraph}`} prefetch={false}>{words.paragraph(paragraph)}</Link>}
      </header>
      <div className="body">
        {before && <p className="proof">{before}</p>}
        <p className="proof">
          <span className="sentence">
            {sentence.slice(0, hit.start)}
            <mark className={`mark ${kind}`}>{sentence.slice(hit.start, hit.end)}</mark>
            {sentence.slice(hit.end)}
          </span>
        </p>
        {after && <p className="proof">{after}</p>}
      </div>
    </div>
  );
}
