import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { wallOf } from '#classrooms/due';
import { assignmentResults } from '#server/assignment-results';
import { currentViewer } from '#server/current-viewer';
import { now } from '#server/runtime';
import { PupilsByQuestions, QuestionByQuestion } from '#ui/assignment-results';
import { classWords, timeWords } from '#ui/words/classes';
import { roundedPoints } from '#ui/words/result-rows';
import { SiteFrame } from '#app/site-frame';
import { ChangeDueClient } from './change-due-client';
import { DeleteAssignmentClient } from './delete-assignment-client';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.assignments };

const Params = z.object({ classroomId: z.uuid(), assignmentId: z.uuid() });

export default async function ResultsPage({ params }: { params: Promise<Record<string, string>> }) {
  const viewer = await currentViewer();
  const ids = Params.safeParse(await params);
  const page = viewer && ids.success ? await assignmentResults(viewer, ids.data.assignmentId) : null;
  if (!page || page.classroomId !== ids.data?.classroomId) notFound();
  const { book, questions, zone, dueAt, opensAt } = page;
  const home = `/classes/${page.classroomId}/assignments/${page.id}`;
  const { done, of } = classWords.handedInOf(book.handedIn, book.pupils.length);
  return (
    <SiteFrame here="classes">
      <div className="wrap page">
        <div className="head-row">
          <div>
            <Link className="small" href={`/classes/${page.classroomId}`} prefetch={false}>{page.className}</Link>
            <h1>{page.title}</h1>
            <p className="muted">{opensAt > now() && `${classWords.opens(timeWords(opensAt, zone))}. `}{(dueAt > now() ? classWords.due : classWords.closed)(timeWords(dueAt, zone))}. {zone}.</p>
          </div>
          <a className="button" href={`/api/assignments/${page.id}/csv`} download><Download className="icon" aria-hidden="true" />{classWords.csv}</a>
        </div>
        <dl className="figures">
          <div><dt>{classWords.handedIn}</dt><dd><b>{done}</b> {of}</dd></div>
          <div><dt>{classWords.meanScore}</dt><dd><b>{book.meanPoints === null ? '–' : roundedPoints(book.meanPoints)}</b> {`of ${questions.length}`}</dd></div>
        </dl>
        <div className="section"><h2 id="by-pupil">{classWords.byPupil}</h2></div>
        {book.pupils.length === 0 ? <p className="muted">{classWords.noPupils}</p> : <PupilsByQuestions book={book} questions={questions} home={home} />}
        <p className="small muted hint-line">{classWords.tableNote}</p>
        <section aria-labelledby="by-question">
          <div className="section"><h2 id="by-question">{classWords.byQuestion}</h2></div>
          <QuestionByQuestion book={book} questions={questions} />
        </section>
        <section aria-labelledby="settings">
          <div className="section"><h2 id="settings">{classWords.settings}</h2></div>
          <ChangeDueClient id={page.id} due={wallOf(dueAt, zone)} zone={zone} />
        </section>
        <DeleteAssignmentClient classroomId={page.classroomId} id={page.id} title={page.title} />
      </div>
    </SiteFrame>
  );
}
