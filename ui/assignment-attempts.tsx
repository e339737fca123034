import Link from 'next/link';
import { classWords, timeWords } from '#ui/words/classes';
import { shownPoints } from '#ui/words';

type OwnAttempt = { readonly id: string; readonly number: number; readonly startedAt: Date; readonly submittedAt: Date | null; readonly score: number | null; readonly held: boolean; readonly answered: number };
type AssignmentAttemptsProps = { attempts: readonly OwnAttempt[]; questions: number; attemptsAllowed: number; zone: string };

function stateOf({ submittedAt, score, held, answered }: OwnAttempt, questions: number): string {
  if (submittedAt === null) return classWords.workingOn(answered, questions);
  return held ? classWords.waits : classWords.points(shownPoints((score ?? 0) * questions), questions);
}

/** A pupil's own attempts at an assignment, each with its state and the way to it. */
export function AssignmentAttempts({ attempts, questions, attemptsAllowed, zone }: AssignmentAttemptsProps) {
  return (
    <section aria-labelledby="attempts">
      <div className="section"><h2 id="attempts">{classWords.yourAttempts}</h2></div>
      <ul className="lines">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <div>
              <h3>{classWords.attempt(attempt.number, attemptsAllowed)}</h3>
              <p className="small muted">{classWords.startedAt(timeWords(attempt.startedAt.getTime(), zone))}. {stateOf(attempt, questions)}.</p>
            </div>
            <Link className="button compact" href={`/quizzes/${attempt.id}${attempt.submittedAt === null ? '' : '/results'}`} prefetch={false}>
              {attempt.submittedAt === null ? classWords.goOn : classWords.result}
              <span className="visually-hidden">{classWords.about(classWords.attempt(attempt.number, attemptsAllowed))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
