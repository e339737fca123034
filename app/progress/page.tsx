import type { Metadata } from 'next';
import { listArticles } from '#server/articles';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { readProgress } from '#server/progress';
import { now } from '#server/runtime';
import { ProgressEmpty } from '#ui/progress-empty';
import { ProgressOverview } from '#ui/progress-overview';
import { progressWords } from '#ui/words/progress';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/progress.css';

export const metadata: Metadata = { title: progressWords.title };

export default async function ProgressPage() {
  const viewer = await currentViewer();
  const found = viewer ? await readProgress(viewer, { now: now(), zone: await currentZone() }) : null;
  return (
    <SiteFrame here="progress">
      <div className="wrap page">
        {found ? <ProgressOverview {...found} /> : <ProgressEmpty slug={(await listArticles())[0]?.slug ?? null} />}
      </div>
    </SiteFrame>
  );
}
