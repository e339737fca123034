import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { currentViewer } from '#server/current-viewer';
import { listSets } from '#server/sets';
import { classWords } from '#ui/words/classes';
import { DeleteSetClient } from '#app/sets/delete-set-client';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.sets };

export default async function SetsPage() {
  const viewer = await currentViewer();
  if (viewer?.role !== 'teacher') notFound();
  const sets = await listSets(viewer);
  return (
    <SiteFrame here="sets">
      <div className="wrap page">
        <div className="head-row">
          <div>
            <h1>{classWords.sets}</h1>
            <p className="lead">{classWords.setsLead}</p>
          </div>
          <Link className="button primary" href="/sets/new" prefetch={false}>{classWords.newSet}</Link>
        </div>
        {sets.length === 0 && (
          <div className="card empty">
            <p className="ruled">{classWords.noSets}</p>
            <div className="body"><p className="muted">{classWords.noSetsHint}</p></div>
          </div>
        )}
        <ul className="lines">
          {sets.map(({ id, title, questions }) => (
            <li key={id}>
              <div>
                <h2><Link href={`/sets/${id}`} prefetch={false}>{title}</Link></h2>
                <p className="small muted">{classWords.questions(questions)}</p>
              </div>
              <div className="row">
                <Link className="button compact primary" href={`/sets/${id}/assign`} prefetch={false}>{classWords.assign}<span className="visually-hidden">{classWords.about(title)}</span></Link>
                <DeleteSetClient id={id} title={title} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </SiteFrame>
  );
}
