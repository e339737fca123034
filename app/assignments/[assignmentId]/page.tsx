import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readAssignment } from '#server/assignments';
import { currentViewer } from '#server/current-viewer';
import { now } from '#server/runtime';
import { AssignmentAttempts } from '#ui/assignment-attempts';
import { classWords, timeWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import { StartAssignmentClient } from './start-assignment-client';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.assigned };

const Id = z.uuid();

export default async function AssignmentPage({ params }: { params: Promise<{ assignmentId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).assignmentId);
  const page = viewer && id.success ? await readAssignment(viewer, id.data) : null;
  if (!page) notFound();
  const [opensAt, dueAt] = [page.opensAt.getTime(), page.dueAt.getTime()];
  const open = page.attempts.find(({ submittedAt }) => submittedAt === null);
  const isOut = page.answersAreOut && page.attempts.some(({ submittedAt }) => submittedAt !== null);
  const mayStart = open === undefined && !isOut && opensAt <= now() && page.attempts.length < page.attemptsAllowed && !page.archived;
  return (
    <SiteFrame here="today">
      <div className="wrap page narrow">
        <Link className="small" href="/assignments" prefetch={false}>{classWords.assigned}</Link>
        <h1>{page.title}</h1>
        <p className="lead">{classWords.inClass(page.className)}. {classWords.questions(page.questions)}.</p>
        <ul className="facts-of">
          {opensAt > now() && <li>{classWords.opens(timeWords(opensAt, page.zone))}</li>}
          <li><b>{(dueAt > now() ? classWords.due : classWords.closed)(timeWords(dueAt, page.zone))}</b></li>
          <li>{classWords.attemptsUsed(page.attempts.length, page.attemptsAllowed)}</li>
          <li>{classWords.feedbackNote[page.feedback]}</li>
        </ul>
        {dueAt <= now() && (mayStart || open) && <p className="note">{classWords.isLate}</p>}
        {page.archived && <p className="note">{classWords.refusal('class-archived')}</p>}
        {open && <Link className="button primary large" href={`/quizzes/${open.id}`} prefetch={false}>{classWords.goOn}</Link>}
        {mayStart && <StartAssignmentClient id={page.id} label={page.attempts.length === 0 ? classWords.start : classWords.startAgain} />}
        {page.attempts.length > 0 && <AssignmentAttempts attempts={page.attempts} questions={page.questions} attemptsAllowed={page.attemptsAllowed} zone={page.zone} />}
      </div>
    </SiteFrame>
  );
}
