import Link from 'next/link';
import { PageFrame } from '#ui/page-frame';
import { words } from '#ui/words';

export default function NotFound() {
  return (
    <PageFrame>
      <div className="wrap page">
        <h1>{words.notFoundTitle}</h1>
        <p className="lead">{words.notFoundText}</p>
        <p className="hint-line"><Link className="button" href="/">{words.chooseArticle}</Link></p>
      </div>
    </PageFrame>
  );
}
