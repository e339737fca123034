import type { Metadata } from 'next';
import { listAttempts } from '#server/attempts';
import { currentViewer } from '#server/current-viewer';
import { whileUp } from '#server/while-up';
import { AttemptList } from '#ui/attempt-list';
import { words } from '#ui/words';
import { SiteFrame } from '#app/site-frame';

export const metadata: Metadata = { title: words.myQuizzes };

export default async function MyQuizzesPage() {
  const viewer = await currentViewer();
  const attempts = viewer ? await whileUp(() => listAttempts(viewer)) : [];
  return (
    <SiteFrame here="today">
      <div className="wrap page">
        <h1>{words.myQuizzes}</h1>
        <p className="lead">{words.myQuizzesLead}</p>
        <AttemptList attempts={attempts} />
      </div>
    </SiteFrame>
  );
}
