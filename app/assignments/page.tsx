import type { Metadata } from 'next';
import Link from 'next/link';
import { assignmentsFor } from '#server/assignments-for';
import { currentViewer } from '#server/current-viewer';
import { now } from '#server/runtime';
import { AssignmentList } from '#ui/assignment-list';
import { classWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.assigned };

export default async function AssignmentsPage() {
  const viewer = await currentViewer();
  const assignments = viewer ? await assignmentsFor(viewer) : [];
  return (
    <SiteFrame here="today">
      <div className="wrap page">
        <h1>{classWords.assigned}</h1>
        <p className="lead">{classWords.assignedLead}</p>
        {assignments.length === 0 && <p className="note">{classWords.noneAssigned}</p>}
        {assignments.length > 0 && (
          <section aria-labelledby="by-due">
            <div className="section"><h2 id="by-due">{classWords.byDue}</h2></div>
            <AssignmentList assignments={assignments} now={now()} />
          </section>
        )}
        <p className="row hint-line">
          <Link className="button compact" href="/join" prefetch={false}>{classWords.joinOne}</Link>
          <Link className="button compact" href="/classes" prefetch={false}>{classWords.classes}</Link>
        </p>
      </div>
    </SiteFrame>
  );
}
