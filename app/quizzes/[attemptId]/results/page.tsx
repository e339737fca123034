import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { currentViewer } from '#server/current-viewer';
import { readQuiz } from '#server/quiz-view';
import { now } from '#server/runtime';
import { whileUp } from '#server/while-up';
import { PageFrame } from '#ui/page-frame';
import { Results } from '#ui/results';
import { words } from '#ui/words';
import { StartQuizClient } from '#app/start-quiz-client';

const Id = z.uuid();

export const metadata: Metadata = { title: words.resultTitle };

export default async function ResultsPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).attemptId);
  const view = viewer && id.success ? await whileUp(() => readQuiz(viewer, id.data)) : null;
  if (!view) notFound();
  if (!view.submittedAt) redirect(`/quizzes/${view.id}`);
  return (
    <PageFrame here="quizzes">
      <Results view={view} now={now()} again={<StartQuizClient slug={view.slug} label={words.again} look="primary large full" />} />
    </PageFrame>
  );
}
