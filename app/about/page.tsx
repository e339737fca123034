import type { Metadata } from 'next';
import { words } from '#ui/words';
import { SiteFrame } from '#app/site-frame';

export const metadata: Metadata = { title: words.aboutTitle };

export default function AboutPage() {
  return (
    <SiteFrame>
      <div className="wrap page about">
        <h1>{words.aboutTitle}</h1>
        {words.aboutText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </div>
    </SiteFrame>
  );
}
