import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { listArticles } from '#server/articles';
import { currentViewer } from '#server/current-viewer';
import { questionsFor, readSet } from '#server/sets';
import { classWords } from '#ui/words/classes';
import { SetClient } from '#app/sets/set-client';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.editSet };

const Id = z.uuid();
const Slug = z.string().max(200).optional().catch(undefined);

type Props = { params: Promise<{ setId: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function SetPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).setId);
  const set = viewer && id.success ? await readSet(viewer, id.data) : null;
  if (!viewer || !set) notFound();
  const slug = Slug.parse((await searchParams).article) ?? set.questions.find((question) => question.slug !== null)?.slug ?? null;
  const [articles, offered] = await Promise.all([listArticles(), slug === null ? [] : questionsFor(viewer, slug)]);
  return (
    <SiteFrame here="sets">
      <div className="wrap page">
        <Link className="small" href="/sets" prefetch={false}>{classWords.sets}</Link>
        <h1>{classWords.editSet}</h1>
        <SetClient key={slug} id={set.id} title={set.title} chosen={set.questions} slug={slug} offered={offered} articles={articles.filter(({ questions }) => questions > 0).map(({ slug: name, title }) => ({ slug: name, title }))} />
      </div>
    </SiteFrame>
  );
}
