import Link from 'next/link';
import { dayWords } from '#ui/dates';
import { shownPoints, words } from '#ui/words';

type ListedAttempt = { id: string; title: string; startedAt: Date; submittedAt: Date | null; questions: number; answered: number; score: number | null; held: boolean };

function AttemptLine({ attempt }: { attempt: ListedAttempt }) {
  const { id, title, startedAt, submittedAt, questions, answered, score, held } = attempt;
  const state = held ? words.handedIn : submittedAt ? words.scored(shownPoints((score ?? 0) * questions), questions) : words.progress(answered, questions);
  return (
    <li>
      <div>
        <h2>{title}</h2>
        <p className="small muted">{state}. {words.startedOn(dayWords(startedAt.toISOString().slice(0, 10)))}</p>
      </div>
      <Link className={`button compact ${submittedAt ? '' : 'primary'}`} href={`/quizzes/${id}${submittedAt ? '/results' : ''}`} prefetch={false}>
        {submittedAt ? words.results : words.resume}
        <span className="visually-hidden">: {title}</span>
      </Link>
    </li>
  );
}

/** The quizzes of this browser: what is open to go on with, what is done to look at. */
export function AttemptList({ attempts }: { attempts: readonly ListedAttempt[] }) {
  if (attempts.length === 0) {
    return (
      <div className="card empty">
        <p className="ruled">{words.noQuizzes}</p>
        <div className="body">
          <p className="muted">{words.noQuizzesHint}</p>
          <Link className="button compact" href="/">{words.chooseArticle}</Link>
        </div>
      </div>
    );
  }
  return <ul className="attempts">{attempts.map((attempt) => <AttemptLine key={attempt.id} attempt={attempt} />)}</ul>;
}
