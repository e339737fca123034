import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { QuizView } from '#quizzes/quiz-view';
import { currentViewer } from '#server/current-viewer';
import { broughtBy } from '#server/declines';
import { readQuiz } from '#server/quiz-view';
import { now } from '#server/runtime';
import { whileUp } from '#server/while-up';
import { HeldAnswers } from '#ui/assignment-held';
import { Results } from '#ui/results';
import { words } from '#ui/words';
import { classWords, timeWords } from '#ui/words/classes';
import '#ui/styles/reviews.css';
import { StartQuizClient } from '#app/start-quiz-client';
import { SiteFrame } from '#app/site-frame';
import { DeclineClient } from './decline-client';

const Id = z.uuid();

export const metadata: Metadata = { title: words.resultTitle };

function Again({ view: { slug, assigned } }: { view: QuizView }) {
  if (slug !== null) return <StartQuizClient slug={slug} label={words.again} look="primary large full" />;
  return assigned?.isMember ? <Link className="button primary large full" href={`/assignments/${assigned.id}`} prefetch={false}>{classWords.backToAssignment}</Link> : null;
}

export default async function ResultsPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).attemptId);
  const view = viewer && id.success ? await whileUp(() => readQuiz(viewer, id.data)) : null;
  if (!view) notFound();
  if (!view.submittedAt) redirect(`/quizzes/${view.id}`);
  if (view.held && view.assigned) {
    const { dueAt, zone } = view.assigned;
    return <SiteFrame here="today"><HeldAnswers view={view} title={classWords.heldTitle} lead={classWords.heldLead(timeWords(dueAt, zone))} /></SiteFrame>;
  }
  const brought = viewer && (await broughtBy(viewer, view.id));
  const declined = brought !== null && brought.facts > 0 && brought.declined === brought.facts;
  return (
    <SiteFrame here="today">
      <Results
        view={view} now={now()} again={<Again view={view} />} declined={declined}
        decline={brought && brought.facts > 0 && <DeclineClient attemptId={view.id} facts={brought.facts} declined={declined} />}
      />
    </SiteFrame>
  );
}
