import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ReviewCard } from '#reviews/review-card';
import { KindBadge } from '#ui/kind';
import { Stem } from '#ui/stem';
import { kindOf } from '#ui/words';
import { reviewWords } from '#ui/words/reviews';

/** A day of study as its last screen shows it. */
export type DoneDay = {
  readonly any: boolean;
  readonly rated: { readonly count: number; readonly recalled: number; readonly durationMs: number };
  /** Cards for each of the next days, today first, and the names of these days. */
  readonly forecast: readonly number[];
  readonly dayNames: readonly string[];
};

type DoneProps = { day: DoneDay; soon: readonly ReviewCard[]; /** What went wrong with the last rating, and what waits to be sent. */ notes: ReactNode; onSeeAgain: () => void };

function Nothing({ day }: { day: DoneDay }) {
  const next = day.forecast.findIndex((count) => count > 0);
  return (
    <>
      <h1>{day.any ? reviewWords.nothingDue(next === -1 ? null : (day.dayNames[next] ?? null)) : reviewWords.title}</h1>
      <p className="muted said">{day.any ? null : reviewWords.noCards}</p>
    </>
  );
}

function Figures({ day }: { day: DoneDay }) {
  const { rated, forecast } = day;
  const later = forecast.slice(2).reduce((sum, count) => sum + count, 0);
  return (
    <dl className="figures">
      {rated.count > 0 && <div><dt>{reviewWords.recalled}</dt><dd>{reviewWords.ofCount(rated.recalled, rated.count)}</dd></div>}
      {rated.count > 0 && <div><dt>{reviewWords.time}</dt><dd>{reviewWords.seconds(rated.durationMs)}</dd></div>}
      <div><dt>{reviewWords.dueTomorrow}</dt><dd>{forecast[1] ?? 0}</dd></div>
      <div><dt>{reviewWords.dueLater}</dt><dd>{later}</dd></div>
    </dl>
  );
}

/** The end of a day's reviews: what was recalled, what comes back soon, and what tomorrow brings. */
export function ReviewDone({ day, soon, notes, onSeeAgain }: DoneProps) {
  const { rated } = day;
  return (
    <>
      <main id="main" className="review-main done">
        {rated.count > 0 ? (
          <>
            <p className="wordmark" aria-hidden="true">{reviewWords.done}<i /></p>
            <h1>{reviewWords.allDone(rated.count)}</h1>
            <p className="muted said">{reviewWords.recalledLead(rated.recalled, rated.count, soon.length)}</p>
          </>
        ) : <Nothing day={day} />}
        {day.any && <Figures day={day} />}
        {soon.length > 0 && (
          <section aria-labelledby="again">
            <h2 id="again">{reviewWords.toSeeAgain}</h2>
            <ul className="to-see">
              {soon.map(({ factId, kind, front }) => <li key={factId}>{kind && <KindBadge kind={kindOf[kind]} />}<span><Stem text={front} /></span></li>)}
            </ul>
          </section>
        )}
      </main>
      {notes && <div className="review-main notes">{notes}</div>}
      <footer className="review-actions row">
        {soon.length > 0 && <button type="button" className="button large" onClick={onSeeAgain}>{reviewWords.seeAgain(soon.length)}</button>}
        <Link className="button primary large" href={day.any ? '/today' : '/'} prefetch={false}>{day.any ? reviewWords.finish : reviewWords.toArticles}</Link>
      </footer>
    </>
  );
}
