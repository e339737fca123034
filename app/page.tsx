import Link from 'next/link';
import { listArticles } from '#server/articles';
import { featuredQuestion } from '#server/featured';
import { whileUp } from '#server/while-up';
import { ArticleList } from '#ui/article-list';
import { HowItWorks } from '#ui/how-it-works';
import { kindOf, words } from '#ui/words';
import { classWords } from '#ui/words/classes';
import { FirstQuestionClient } from './first-question-client';
import { StartQuizClient } from './start-quiz-client';
import { SiteFrame } from '#app/site-frame';

export default async function HomePage() {
  const [articles, featured] = await whileUp(() => Promise.all([listArticles(), featuredQuestion()]));
  return (
    <SiteFrame here="articles">
      <section className="wrap hero">
        <div>
          <h1>{words.tagline}</h1>
          <p className="lead">{words.lead}</p>
          <p className="small muted">{words.haveCode} <Link href="/join" prefetch={false}>{classWords.joinOne}</Link></p>
          {featured && <p className="try"><b>{words.tryStrong}</b> {words.tryRest}</p>}
        </div>
        {featured && (
          <FirstQuestionClient
            slug={featured.slug} place={featured.place} date={featured.date} itemId={featured.itemId}
            kind={kindOf[featured.shown.kind]} stem={featured.shown.stem} options={featured.shown.options}
          />
        )}
      </section>
      <HowItWorks />
      <section className="wrap page" aria-labelledby="ready">
        <div className="section"><h2 id="ready">{words.readyToRead}</h2></div>
        <ArticleList articles={articles} start={(slug) => <StartQuizClient slug={slug} />} />
      </section>
    </SiteFrame>
  );
}
