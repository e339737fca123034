import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readArticlePage } from '#server/articles';
import { currentViewer } from '#server/current-viewer';
import { whileUp } from '#server/while-up';
import { mapOf, withCountryWords } from '#server/world';
import { Dateline } from '#ui/dateline';
import { words } from '#ui/words';
import { classWords } from '#ui/words/classes';
import { Xray, type XrayData } from '#ui/xray';
import { sentFacts } from '#ui/xray-fact';
import '#ui/styles/xray.css';
import { StartQuizClient } from '#app/start-quiz-client';
import { SiteFrame } from '#app/site-frame';
import { WantFactsClient } from '#app/want-facts-client';

type Props = { params: Promise<{ slug: string }> };

const wordsAMinute = 220;
const read = cache((slug: string) => whileUp(() => readArticlePage(slug)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug);
  return page ? { title: page.article.title } : {};
}

export default async function ArticlePage({ params }: Props) {
  const page = await read((await params).slug);
  if (!page) notFound();
  const isTeacher = (await currentViewer())?.role === 'teacher';
  const { article, facts, place, slug, questions } = page;
  const minutes = Math.max(1, Math.round(article.text.split(/\s+/).length / wordsAMinute));
  const map = mapOf(article.text, article.paragraphs, page.countries, facts.filter(({ kind }) => kind === 'country').map(({ value }) => value));
  const { title, ...rest } = article;
  const data: XrayData = { article: rest, map, ...sentFacts(withCountryWords(article.text, facts)) };

  return (
    <SiteFrame here="articles">
      <div className="wrap">
        <div className="article-head">
          <div>
            <Dateline place={place} date={article.date} />
            <h1>{title}</h1>
            <p className="muted">{words.reading(article.paragraphs.length, minutes, facts.length)}</p>
          </div>
          {questions === 0 && facts.length > 0 && <p className="muted">{words.noQuestions}</p>}
          {questions > 0 && (
            <div className="start">
              {isTeacher && <Link className="button large" href={`/sets/new?article=${slug}`} prefetch={false}>{classWords.makeSet}</Link>}
              <StartQuizClient slug={slug} label={words.takeQuiz} look="primary large" />
            </div>
          )}
        </div>
        <Xray data={JSON.stringify(data)} actions={facts.length > 0 && <WantFactsClient slug={slug} />} />
      </div>
    </SiteFrame>
  );
}
