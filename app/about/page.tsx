import type { Metadata } from 'next';
import { PageFrame } from '#ui/page-frame';
import { words } from '#ui/words';

export const metadata: Metadata = { title: words.aboutTitle };

export default function AboutPage() {
  return (
    <PageFrame>
      <div className="wrap page about">
        <h1>{words.aboutTitle}</h1>
        {words.aboutText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </div>
    </PageFrame>
  );
}
