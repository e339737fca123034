import type { Metadata } from 'next';
import Link from 'next/link';
import { addDays, studyDay } from '#core/time';
import { type AssignedSummary, assignmentsFor } from '#server/assignments-for';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { type ReviewDay, reviewDay } from '#server/review-day';
import { now } from '#server/runtime';
import { todaysQuizzes } from '#server/today';
import { AssignmentList } from '#ui/assignment-list';
import { TodayDue } from '#ui/today-due';
import { TodayForecast } from '#ui/today-forecast';
import { TodayQuizzes } from '#ui/today-quizzes';
import { classWords } from '#ui/words/classes';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/classes.css';
import '#ui/styles/reviews.css';
import { SiteFrame } from '#app/site-frame';
import { ZoneClient } from '#app/zone-client';

/** Assignments on this page; the others are behind a link. */
const mostAssigned = 5;

export const metadata: Metadata = { title: reviewWords.today };

function Cards({ day, zone }: { day: ReviewDay; zone: string }) {
  const next = day.forecast.findIndex((count) => count > 0);
  const today = day.nextAt === null ? reviewWords.laterToday : reviewWords.clock(day.nextAt, zone);
  const nextDay = next === -1 ? null : ([today, reviewWords.tomorrow][next] ?? reviewWords.weekday(addDays(day.day, next)));
  return <TodayDue day={day.day} due={day.due} fresh={day.fresh} nextDay={nextDay} />;
}

function Empty({ day, first }: { day: string; first: { slug: string; title: string } | null }) {
  return (
    <section className="due">
      <p className="muted">{reviewWords.longDay(day)}</p>
      <h1>{reviewWords.today}</h1>
      <div className="card empty">
        <p className="ruled">{first ? reviewWords.emptyToday : reviewWords.noCards}</p>
        <div className="body"><Link className="button primary" href={first ? `/articles/${first.slug}` : '/'} prefetch={false}>{first ? reviewWords.beginWith(first.title) : reviewWords.toArticles}</Link></div>
      </div>
    </section>
  );
}

/** What classes have given the learner to do. */
function Assigned({ assignments, at }: { assignments: readonly AssignedSummary[]; at: number }) {
  if (assignments.length === 0) return null;
  return (
    <section aria-labelledby="assigned">
      <div className="section">
        <h2 id="assigned">{reviewWords.assigned}</h2>
        <Link className="small" href="/assignments" prefetch={false}>{reviewWords.allAssigned}</Link>
      </div>
      <AssignmentList assignments={assignments.slice(0, mostAssigned)} now={at} />
    </section>
  );
}

function OwnCards() {
  return (
    <div className="own-row">
      <p><b><Link href="/cards" prefetch={false}>{reviewWords.ownCards}</Link></b><br /><span className="small muted">{reviewWords.ownCardsHint}</span></p>
      <Link className="button compact" href="/cards/new" prefetch={false}>{reviewWords.writeCard}</Link>
    </div>
  );
}

function Joining() {
  return (
    <div className="own-row">
      <p><b>{classWords.joinTitle}</b><br /><span className="small muted">{classWords.joinLead}</span></p>
      <Link className="button compact" href="/join" prefetch={false}>{classWords.joinOne}</Link>
    </div>
  );
}

export default async function TodayPage() {
  const [viewer, zone, at] = [await currentViewer(), await currentZone(), now()];
  const [day, quizzes, assignments] = await Promise.all([viewer ? reviewDay(viewer, { now: at, zone }) : null, todaysQuizzes(viewer), viewer ? assignmentsFor(viewer) : []]);
  const isNew = quizzes.first !== null && assignments.length === 0;
  const days = Array.from({ length: 7 }, (_, ahead) => (ahead === 0 ? reviewWords.today : reviewWords.shortWeekday(addDays(studyDay(at, zone), ahead))));
  return (
    <SiteFrame here="today">
      <ZoneClient zone={zone} />
      <div className="wrap page today">
        {day?.any ? <Cards day={day} zone={zone} /> : <Empty day={studyDay(at, zone)} first={isNew ? quizzes.first : null} />}
        <div className="pile">
          <Assigned assignments={assignments} at={at} />
          <TodayQuizzes id="open" title={reviewWords.toResume} quizzes={quizzes.open} />
          <TodayQuizzes id="over" title={reviewWords.lastResults} quizzes={quizzes.over} all />
        </div>
        {day?.any && <TodayForecast counts={day.forecast} days={days} />}
        <OwnCards />
        {viewer?.role !== 'teacher' && <Joining />}
      </div>
    </SiteFrame>
  );
}
