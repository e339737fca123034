import Link from 'next/link';
import { words } from '#ui/words';
import { SiteFrame } from '#app/site-frame';

export default function NotFound() {
  return (
    <SiteFrame>
      <div className="wrap page">
        <h1>{words.notFoundTitle}</h1>
        <p className="lead">{words.notFoundText}</p>
        <p className="hint-line"><Link className="button" href="/">{words.chooseArticle}</Link></p>
      </div>
    </SiteFrame>
  );
}
