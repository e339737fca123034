import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Fact } from '#facts/fact';
import { marksOf } from '#facts/marks';
import { readArticlePage } from '#server/articles';
import { currentViewer } from '#server/current-viewer';
import { whileUp } from '#server/while-up';
import { ArticleText } from '#ui/article-text';
import { Dateline } from '#ui/dateline';
import { FactList } from '#ui/fact-list';
import { Sources } from '#ui/sources';
import { words } from '#ui/words';
import { classWords } from '#ui/words/classes';
import '#ui/styles/reviews.css';
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
  const marked = marksOf(facts);
  const minutes = Math.max(1, Math.round(article.text.split(/\s+/).length / wordsAMinute));
  const paragraphOf = (fact: Fact) => article.paragraphs.findIndex(({ start, end }) => start <= fact.evidence.start && fact.evidence.end <= end) + 1;
  const placeOf = (fact: Fact) => (marked.includes(fact) ? `mark-${fact.id}` : `p${paragraphOf(fact)}`);

  return (
    <SiteFrame here="articles">
      <div className="wrap">
        <div className="article-head">
          <div>
            <Dateline place={place} date={article.date} />
            <h1>{article.title}</h1>
            <p className="muted">{words.reading(article.paragraphs.length, minutes, facts.length)}</p>
          </div>
          {questions > 0 && (
            <div className="start">
              {isTeacher && <Link className="button large" href={`/sets/new?article=${slug}`} prefetch={false}>{classWords.makeSet}</Link>}
              <StartQuizClient slug={slug} label={words.takeQuiz} look="primary large" />
            </div>
          )}
        </div>
        <div className="columns">
          <div>
            <ArticleText article={article} marked={marked} />
            <Sources article={article} />
          </div>
          <section aria-labelledby="facts">
            <div className="section"><h2 id="facts">{words.factsFound}</h2></div>
            {facts.length > 0 && <WantFactsClient slug={slug} />}
            {facts.length > 0 ? <FactList facts={facts} text={article.text} placeOf={placeOf} /> : <p className="muted">{words.noFacts}</p>}
          </section>
        </div>
      </div>
    </SiteFrame>
  );
}
