import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { presentOptions, questionOf } from '#quizzes/presented';
import { currentViewer } from '#server/current-viewer';
import { random } from '#server/runtime';
import { readSet } from '#server/sets';
import { classWords } from '#ui/words/classes';
import { PreviewClient } from './preview-client';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.previewTitle };

const Id = z.uuid();

export default async function PreviewPage({ params }: { params: Promise<{ setId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).setId);
  const set = viewer && id.success ? await readSet(viewer, id.data) : null;
  if (!set) notFound();
  const asked = set.questions.map((source, position) => {
    const presented = presentOptions(source.shown, random);
    return { source, presented, question: questionOf(position, source.shown, presented) };
  });
  return <PreviewClient id={set.id} title={set.title} asked={asked} />;
}
