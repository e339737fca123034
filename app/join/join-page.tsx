import type { Metadata } from 'next';
import { currentViewer } from '#server/current-viewer';
import { classWords } from '#ui/words/classes';
import { JoinClient } from '#app/join/join-client';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.joinTitle };

/** Where a class is joined, with or without a code in the address. It tells nothing of the class before. */
export async function JoinPage({ code }: { code: string }) {
  const viewer = await currentViewer();
  return (
    <SiteFrame>
      <div className="wrap page narrow">
        <h1>{classWords.joinTitle}</h1>
        <p className="lead">{classWords.joinLead}</p>
        <JoinClient code={code} name={viewer?.userName ?? ''} />
      </div>
    </SiteFrame>
  );
}
