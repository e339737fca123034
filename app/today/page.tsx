import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { addDays, studyDay } from '#core/time';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { type ReviewDay, reviewDay } from '#server/review-day';
import { now } from '#server/runtime';
import { todaysQuizzes } from '#server/today';
import { TodayDue } from '#ui/today-due';
import { TodayForecast } from '#ui/today-forecast';
import { TodayQuizzes } from '#ui/today-quizzes';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/reviews.css';
import { SiteFrame } from '#app/site-frame';
import { ZoneClient } from '#app/zone-client';

export const metadata: Metadata = { title: reviewWords.today };

function Cards({ day }: { day: ReviewDay }) {
  const next = day.forecast.findIndex((count, at) => at > 0 && count > 0);
  const nextDay = next === 1 ? reviewWords.tomorrow : next === -1 ? null : reviewWords.weekday(addDays(day.day, next));
  return <TodayDue day={day.day} due={day.due} fresh={day.fresh} nextDay={nextDay} />;
}

function Empty({ day, first }: { day: string; first: { slug: string; title: string } | null }) {
  return (
    <section className="due">
      <p className="muted">{reviewWords.longDay(day)}</p>
      <h1>{reviewWords.today}</h1>
      <div className="card empty">
        <p className="ruled">{reviewWords.emptyToday}</p>
        <div className="body"><Link className="button primary" href={first ? `/articles/${first.slug}` : '/'} prefetch={false}>{first ? reviewWords.beginWith(first.title) : reviewWords.toArticles}</Link></div>
      </div>
    </section>
  );
}

/** What a class has given the learner to do. Its builder fills it. */
const assignments: ReactNode = null;

function OwnCards() {
  return (
    <div className="own-row">
      <p><b><Link href="/cards" prefetch={false}>{reviewWords.ownCards}</Link></b><br /><span className="small muted">{reviewWords.ownCardsHint}</span></p>
      <Link className="button compact" href="/cards/new" prefetch={false}>{reviewWords.writeCard}</Link>
    </div>
  );
}

export default async function TodayPage() {
  const [viewer, zone, at] = [await currentViewer(), await currentZone(), now()];
  const [day, quizzes] = await Promise.all([viewer ? reviewDay(viewer, { now: at, zone }) : null, todaysQuizzes(viewer)]);
  const days = Array.from({ length: 7 }, (_, ahead) => (ahead === 0 ? reviewWords.today : reviewWords.shortWeekday(addDays(studyDay(at, zone), ahead))));
  return (
    <SiteFrame here="today">
      <ZoneClient zone={zone} />
      <div className="wrap page today">
        {day?.any ? <Cards day={day} /> : <Empty day={studyDay(at, zone)} first={quizzes.first} />}
        <div className="pile">
          {assignments}
          <TodayQuizzes id="open" title={reviewWords.toResume} quizzes={quizzes.open} />
          <TodayQuizzes id="over" title={reviewWords.lastResults} quizzes={quizzes.over} all />
        </div>
        {day?.any && <TodayForecast counts={day.forecast} days={days} />}
        <OwnCards />
      </div>
    </SiteFrame>
  );
}
