import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readClassroom } from '#server/classrooms';
import { currentViewer } from '#server/current-viewer';
import { originOf } from '#server/origin';
import { now } from '#server/runtime';
import { ClassAssignments } from '#ui/class-assignments';
import { JoinCard } from '#ui/class-join-card';
import { classWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import { JoinControlsClient } from './join-controls-client';
import { PupilsClient } from './pupils-client';
import { SettingsClient } from './settings-client';
import '#ui/styles/classes.css';

const Id = z.uuid();

export const metadata: Metadata = { title: classWords.classes };

export default async function ClassPage({ params }: { params: Promise<{ classroomId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).classroomId);
  const page = viewer && id.success ? await readClassroom(viewer, id.data) : null;
  if (!page) notFound();
  const origin = originOf(await headers());
  return (
    <SiteFrame here="classes">
      <div className="wrap page">
        <div className="head-row">
          <div>
            <Link className="small" href="/classes" prefetch={false}>{classWords.classes}</Link>
            <h1>{page.name}</h1>
            <p className="muted">{classWords.pupils(page.pupils.length)}. {page.zone}.{page.archived && ` ${classWords.archived}.`}</p>
          </div>
          {!page.archived && <Link className="button primary" href="/sets" prefetch={false}>{classWords.assignASet}</Link>}
        </div>
        <div className="halves">
          <section aria-labelledby="assignments">
            <div className="section"><h2 id="assignments">{classWords.assignments}</h2></div>
            <ClassAssignments classroomId={page.id} zone={page.zone} assignments={page.assignments} pupils={page.pupils.length} now={now()} />
          </section>
          {!page.archived && (
            <section aria-labelledby="joining">
              <div className="section"><h2 id="joining">{classWords.joining}</h2></div>
              <JoinCard code={page.joinCode} origin={origin} controls={<JoinControlsClient classroomId={page.id} isOpen={page.joinCode !== null} />} />
            </section>
          )}
        </div>
        <section aria-labelledby="pupils">
          <div className="section"><h2 id="pupils">{classWords.pupilsTitle}</h2></div>
          <PupilsClient classroomId={page.id} pupils={page.pupils.map(({ id: pupilId, name, userName }) => ({ id: pupilId, name, userName }))} />
        </section>
        <section aria-labelledby="settings">
          <div className="section"><h2 id="settings">{classWords.settings}</h2></div>
          <SettingsClient classroomId={page.id} name={page.name} archived={page.archived} pupils={page.pupils.length} assignments={page.assignments.length} />
        </section>
      </div>
    </SiteFrame>
  );
}
