import Link from 'next/link';
import { shownPoints, words } from '#ui/words';
import { reviewWords } from '#ui/words/reviews';

type Quiz = { readonly id: string; readonly title: string; readonly submittedAt: Date | null; readonly questions: number; readonly answered: number; readonly score: number | null };

function QuizLine({ quiz }: { quiz: Quiz }) {
  const { id, title, submittedAt, questions, answered, score } = quiz;
  const state = submittedAt ? words.scored(shownPoints((score ?? 0) * questions), questions) : words.progress(answered, questions);
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="small muted">{state}</p>
        {!submittedAt && <progress max={questions} value={answered} aria-hidden="true" />}
      </div>
      <Link className="button compact" href={`/quizzes/${id}${submittedAt ? '/results' : ''}`} prefetch={false}>
        {submittedAt ? words.results : words.resume}
        <span className="visually-hidden">: {title}</span>
      </Link>
    </li>
  );
}

/** Some quizzes under a heading; nothing when there are none. */
export function TodayQuizzes({ id, title, quizzes, all = false }: { id: string; title: string; quizzes: readonly Quiz[]; /** Whether to link to the whole list. */ all?: boolean }) {
  if (quizzes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="section">
        <h2 id={id}>{title}</h2>
        {all && <Link className="small" href="/quizzes" prefetch={false}>{reviewWords.allQuizzes}</Link>}
      </div>
      <ul className="today-lines">{quizzes.map((quiz) => <QuizLine key={quiz.id} quiz={quiz} />)}</ul>
    </section>
  );
}
