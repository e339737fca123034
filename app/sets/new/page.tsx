import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { usualQuiz } from '#classrooms/usual-quiz';
import { listArticles } from '#server/articles';
import { currentViewer } from '#server/current-viewer';
import { newId } from '#server/runtime';
import { questionsFor } from '#server/sets';
import { classWords } from '#ui/words/classes';
import { SetClient } from '#app/sets/set-client';
import { SiteFrame } from '#app/site-frame';
import '#ui/styles/classes.css';

export const metadata: Metadata = { title: classWords.newSet };

const Slug = z.string().max(200).optional().catch(undefined);

export default async function NewSetPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const viewer = await currentViewer();
  if (viewer?.role !== 'teacher') notFound();
  const asked = Slug.parse((await searchParams).article);
  const articles = (await listArticles()).filter(({ questions }) => questions > 0);
  const article = articles.find(({ slug }) => slug === asked) ?? articles[0];
  if (!article) notFound();
  const offered = await questionsFor(viewer, article.slug);
  return (
    <SiteFrame here="sets">
      <div className="wrap page">
        <h1>{classWords.newSet}</h1>
        <SetClient id={newId()} title={article.title.slice(0, 80)} chosen={usualQuiz(offered, article.slug)} slug={article.slug} offered={offered} articles={articles.map(({ slug, title }) => ({ slug, title }))} />
      </div>
    </SiteFrame>
  );
}
