import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { assignmentResults } from '#server/assignment-results';
import { currentViewer } from '#server/current-viewer';
import { PupilAttempts } from '#ui/assignment-pupil';
import { classWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.assignments };

const Params = z.object({ classroomId: z.uuid(), assignmentId: z.uuid(), pupilId: z.uuid() });

export default async function PupilPage({ params }: { params: Promise<Record<string, string>> }) {
  const viewer = await currentViewer();
  const ids = Params.safeParse(await params);
  const page = viewer && ids.success ? await assignmentResults(viewer, ids.data.assignmentId) : null;
  const row = page?.book.pupils.find(({ id }) => id === ids.data?.pupilId);
  if (!page || !row || page.classroomId !== ids.data?.classroomId) notFound();
  return (
    <SiteFrame here="classes">
      <div className="wrap page narrow">
        <Link className="small" href={`/classes/${page.classroomId}/assignments/${page.id}`} prefetch={false}>{page.title}</Link>
        <h1><bdi>{row.name}</bdi></h1>
        <p className="lead">{classWords.pupilLead(page.title)}</p>
        <PupilAttempts row={row} questions={page.questions} attemptsAllowed={page.attemptsAllowed} zone={page.zone} />
      </div>
    </SiteFrame>
  );
}
