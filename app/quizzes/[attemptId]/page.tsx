import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { currentViewer } from '#server/current-viewer';
import { readQuiz } from '#server/quiz-view';
import { whileUp } from '#server/while-up';
import { HeldAnswers } from '#ui/assignment-held';
import { words } from '#ui/words';
import { classWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import { QuizClient } from './quiz-client';
import '#ui/styles/classes.css';

type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<Record<string, unknown>> };

const Id = z.uuid();
/** The question to open, counted from 1. */
const Place = z.coerce.number().int().positive();

export const metadata: Metadata = { title: words.quiz };

export default async function QuizPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).attemptId);
  const view = viewer && id.success ? await whileUp(() => readQuiz(viewer, id.data)) : null;
  if (!view) notFound();
  if (view.assigned && !view.assigned.isMember && !view.submittedAt) {
    return <SiteFrame here="today"><HeldAnswers view={view} title={classWords.leftTitle} lead={classWords.leftLead} /></SiteFrame>;
  }
  const asked = Place.safeParse((await searchParams).question);
  const place = asked.success && asked.data <= view.questions.length ? asked.data - 1 : null;
  if (view.submittedAt && (place === null || view.held)) redirect(`/quizzes/${view.id}/results`);
  const firstOpen = view.questions.findIndex(({ answered }) => !answered);
  return <QuizClient view={view} start={place ?? (firstOpen === -1 ? view.questions.length - (view.held ? 0 : 1) : firstOpen)} />;
}
