import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { listClassrooms } from '#server/classrooms';
import { currentViewer } from '#server/current-viewer';
import { ClassList } from '#ui/class-list';
import { classWords } from '#ui/words/classes';
import { LeaveClassClient } from '#app/classes/leave-class-client';
import { NewClassClient } from '#app/classes/new-class-client';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.classes };

const SetId = z.uuid().nullable().catch(null);

export default async function ClassesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const viewer = await currentViewer();
  const classes = viewer ? await listClassrooms(viewer) : [];
  const isTeacher = viewer?.role === 'teacher';
  const waiting = SetId.parse((await searchParams).set);
  return (
    <SiteFrame here="classes">
      <div className="wrap page">
        <h1>{classWords.classes}</h1>
        <p className="lead">{isTeacher ? classWords.classesLead : classWords.pupilClassesLead}</p>
        <div className="halves">
          <section aria-label={classWords.classes}>
            {classes.length > 0 ? <ClassList classes={classes} leave={(id, name) => <LeaveClassClient id={id} name={name} />} /> : <NoClasses isTeacher={isTeacher} />}
          </section>
          {isTeacher && (
            <section aria-labelledby="new">
              <div className="section"><h2 id="new">{classWords.newClass}</h2></div>
              <NewClassClient setId={waiting} />
            </section>
          )}
        </div>
      </div>
    </SiteFrame>
  );
}

function NoClasses({ isTeacher }: { isTeacher: boolean }) {
  return (
    <div className="card empty">
      <p className="ruled">{isTeacher ? classWords.noClasses : classWords.noClassesPupil}</p>
      <div className="body">
        {isTeacher ? <p className="muted">{classWords.noClassesHint}</p> : <Link className="button compact" href="/join" prefetch={false}>{classWords.joinOne}</Link>}
      </div>
    </div>
  );
}
