import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { listAnswers, listCards } from '#server/progress-answers';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';
import { ProgressAnswers } from '#ui/progress-answers';
import { ProgressCards } from '#ui/progress-cards';
import { progressWords } from '#ui/words/progress';
import { SiteFrame } from '#app/site-frame';
import { type AskedList, askedList } from './asked';
import '#ui/styles/progress.css';

export const metadata: Metadata = { title: progressWords.title };

async function List({ viewer, asked }: { viewer: Viewer; asked: AskedList }) {
  const clock = { now: now(), zone: await currentZone() };
  if (asked.list === 'cards') return <ProgressCards title={asked.title} list={await listCards(viewer, clock, asked.choice, asked.page)} query={asked.query} />;
  const list = await listAnswers(viewer, clock, asked.choice, asked.page);
  const title = asked.title(list.lines[0]?.fact?.article?.title ?? progressWords.withdrawnArticle);
  return <ProgressAnswers title={title} list={list} query={asked.query} />;
}

export default async function ProgressAnswersPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await currentViewer();
  const asked = askedList(await searchParams);
  if (!viewer || !asked) notFound();
  return (
    <SiteFrame here="progress">
      <div className="wrap page answers-page">
        <p><Link className="back" href="/progress" prefetch={false}><ArrowLeft className="icon" aria-hidden="true" />{progressWords.backToProgress}</Link></p>
        <List viewer={viewer} asked={asked} />
      </div>
    </SiteFrame>
  );
}
