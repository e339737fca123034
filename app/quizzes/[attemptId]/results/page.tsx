import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { currentViewer } from '#server/current-viewer';
import { readQuiz } from '#server/quiz-view';
import { now } from '#server/runtime';
import { Results } from '#ui/results';
import { words } from '#ui/words';
import { StartQuizClient } from '#app/start-quiz-client';
import { SiteFrame } from '#app/site-frame';

const Id = z.uuid();

export const metadata: Metadata = { title: words.resultTitle };

export default async function ResultsPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).attemptId);
  const view = viewer && id.success ? await readQuiz(viewer, id.data) : null;
  if (!view) notFound();
  if (!view.submittedAt) redirect(`/quizzes/${view.id}`);
  return (
    <SiteFrame here="today">
      <Results view={view} now={now()} again={<StartQuizClient slug={view.slug} label={words.again} look="primary large full" />} />
    </SiteFrame>
  );
}
