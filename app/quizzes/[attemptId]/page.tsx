import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { currentViewer } from '#server/current-viewer';
import { readQuiz } from '#server/quiz-view';
import { whileUp } from '#server/while-up';
import { words } from '#ui/words';
import { QuizClient } from './quiz-client';

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
  const asked = Place.safeParse((await searchParams).question);
  const place = asked.success && asked.data <= view.questions.length ? asked.data - 1 : null;
  if (view.submittedAt && place === null) redirect(`/quizzes/${view.id}/results`);
  const firstOpen = view.questions.findIndex(({ answered }) => !answered);
  return <QuizClient view={view} start={place ?? (firstOpen === -1 ? view.questions.length - 1 : firstOpen)} />;
}
