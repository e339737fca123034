import Link from 'next/link';
import type { TakenQuiz } from '#progress/listed';
import type { Progress } from '#progress/progress';
import { dayWords } from '#ui/dates';
import { ProgressAhead } from '#ui/progress-ahead';
import { ProgressArticles } from '#ui/progress-articles';
import { ProgressDays } from '#ui/progress-days';
import { ProgressKinds } from '#ui/progress-kinds';
import { ProgressRetention } from '#ui/progress-retention';
import { ProgressStates } from '#ui/progress-states';
import { progressWords as words } from '#ui/words/progress';

type ProgressOverviewProps = { progress: Progress; quizzes: readonly TakenQuiz[]; titles: ReadonlyMap<string, string> };

function Heading({ progress: { cards, all } }: { progress: Progress }) {
  const { before, number } = words.heading(cards);
  const since = all.since === null ? null : words.since(all.all, dayWords(all.since));
  return (
    <div className="progress-head">
      <h1>{cards === 0 ? words.headingNone : <>{before}<Link href="/progress/answers?state=met" prefetch={false}>{number}</Link></>}</h1>
      {since && <p className="muted"><Link href="/progress/answers" prefetch={false}>{since.number}</Link> {since.rest}</p>}
    </div>
  );
}

/** All that a learner's answers come to; every number leads to the answers behind it. */
export function ProgressOverview({ progress, quizzes, titles }: ProgressOverviewProps) {
  return (
    <>
      <Heading progress={progress} />
      <div className="progress-parts">
        <div className="progress-column">
          <ProgressRetention {...progress.retention} />
          <ProgressStates byState={progress.byState} />
        </div>
        <ProgressKinds byKind={progress.byKind} />
        <ProgressAhead ahead={progress.ahead} />
        <ProgressDays days={progress.days} streak={progress.streak} />
        <div className="whole">
          <ProgressArticles byArticle={progress.byArticle} quizzes={quizzes} titles={titles} zone={progress.zone} />
        </div>
      </div>
    </>
  );
}
