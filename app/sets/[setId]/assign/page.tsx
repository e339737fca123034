import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { usualDue } from '#classrooms/due';
import { listClassrooms } from '#server/classrooms';
import { currentViewer } from '#server/current-viewer';
import { newId, now } from '#server/runtime';
import { readSet } from '#server/sets';
import { classWords } from '#ui/words/classes';
import { SiteFrame } from '#app/site-frame';
import { AssignClient } from './assign-client';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.assign };

const Id = z.uuid();

type Props = { params: Promise<{ setId: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function AssignPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).setId);
  const set = viewer && id.success ? await readSet(viewer, id.data) : null;
  if (!viewer || !set) notFound();
  const classes = (await listClassrooms(viewer)).filter(({ role, archived }) => role === 'teacher' && !archived);
  const wanted = Id.safeParse((await searchParams).class);
  const preset = classes.find((each) => each.id === wanted.data) ?? classes[0];
  return (
    <SiteFrame here="sets">
      <div className="wrap page">
        <Link className="small" href={`/sets/${set.id}`} prefetch={false}>{classWords.editSet}</Link>
        <h1>{classWords.assignTitle(set.title)}</h1>
        <p className="lead">{classWords.questions(set.questions.length)}</p>
        {preset ? (
          <AssignClient id={newId()} setId={set.id} preset={preset.id} classes={classes.map(({ id: classId, name, zone }) => ({ id: classId, name, zone, due: usualDue(now(), zone) }))} />
        ) : (
          <p className="note">
            <span>{classWords.noClassToAssign} <Link href={`/classes?set=${set.id}`} prefetch={false}>{classWords.newClass}</Link></span>
          </p>
        )}
      </div>
    </SiteFrame>
  );
}
