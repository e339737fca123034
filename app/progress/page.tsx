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
import { ZoneClient } from '#app/zone-client';
import '#ui/styles/progress.css';

export const metadata: Metadata = { title: progressWords.title };

export default async function ProgressPage() {
  const viewer = await currentViewer();
  const zone = await currentZone();
  const found = viewer ? await readProgress(viewer, { now: now(), zone }) : null;
  return (
    <SiteFrame here="progress">
      <ZoneClient zone={zone} />
      <div className="wrap page">
        {found ? <ProgressOverview {...found} /> : <ProgressEmpty slug={(await listArticles())[0]?.slug ?? null} />}
      </div>
    </SiteFrame>
  );
}
