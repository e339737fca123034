import { Check, EqualApproximately, Layers, X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { QuestionView, QuizView } from '#quizzes/quiz-view';
import { underTitle } from '#quizzes/under-title';
import { untilWords } from '#ui/dates';
import { Dateline } from '#ui/dateline';
import { KindBadge } from '#ui/kind';
import { Stem } from '#ui/stem';
import { type Kind, kindOf, shownPoints, words } from '#ui/words';

type ResultsProps = { view: QuizView; now: number; /** The control that goes on from here. */ again: ReactNode; /** The control that keeps its facts out of the review, and whether they are. */ decline?: ReactNode; declined?: boolean };

const signs = { right: Check, almost: EqualApproximately, wrong: X };

function toneOf({ feedback }: QuestionView): keyof typeof signs {
  if (feedback?.score === 1) return 'right';
  return feedback?.verdict === 'part' || feedback?.verdict === 'void' ? 'almost' : 'wrong';
}

function givenOf({ question, feedback, answered }: QuestionView): string {
  if (!answered) return words.leftOpen;
  const texts = question.options.filter(({ id }) => feedback?.chosen.includes(id)).map(({ text }) => text);
  return words.you(feedback?.typed ?? (texts.length > 0 ? texts.join(', ') : words.dontKnow));
}

function AnswerLine({ view, quizId, title }: { view: QuestionView; quizId: string; title: string }) {
  const { question, feedback, durationMs } = view;
  const tone = toneOf(view);
  const Sign = signs[tone];
  return (
    <li className={tone}>
      <span className="sign">
        <Sign className="icon" aria-hidden="true" />
        <span className="visually-hidden">{words.tones[tone]}</span>
      </span>
      <div className="what">
        <Link href={`/quizzes/${quizId}?question=${question.position + 1}`} prefetch={false}><Stem text={underTitle(question.stem, title).stem} /></Link>
        <p>
          {tone !== 'right' && <span className="small">{words.rightAnswer}</span>}
          <b>{feedback?.answers.join(', ')}</b>
          {feedback?.changed && <span className="small">{words.changed(feedback.changed)}</span>}
          {tone !== 'right' && <span className="small muted">{givenOf(view)}</span>}
          {durationMs !== null && <span className="small dim">{words.seconds(durationMs)}</span>}
        </p>
      </div>
      <KindBadge kind={kindOf[question.kind]} />
    </li>
  );
}

/** How many kinds at most the sentence under the score names. */
const kindsNamed = 2;

function missedKinds(questions: readonly QuestionView[]): Kind[] {
  const missed = questions.filter((each) => toneOf(each) !== 'right').map(({ question }) => kindOf[question.kind]);
  return [...new Set(missed)].slice(0, kindsNamed);
}

/** An attempt that is over: its score, and every question with the answer and the right one. */
export function Results({ view, now, again, decline, declined = false }: ResultsProps) {
  const { questions, cards } = view;
  const counted = questions.filter(({ feedback }) => feedback?.verdict !== 'void');
  const right = counted.filter((each) => toneOf(each) === 'right').length;
  const points = shownPoints((view.score ?? 0) * counted.length);
  const time = questions.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
  return (
    <div className="wrap page results">
      <section>
        {view.slug !== null && <Dateline place={view.place} date={view.date} />}
        <p className="muted">{view.title}</p>
        <h1><span className="numeral">{points}</span> {words.ofTotal(String(counted.length))}</h1>
        <p className="lead">{words.resultLead(right, counted.length, missedKinds(counted))}</p>
        <div className="stack">
          {again}
          {view.slug !== null && <Link className="button large full" href={`/articles/${view.slug}`}>{words.backToArticle}</Link>}
        </div>
        {cards.firstDue !== null && !declined && (
          <p className="note">
            <Layers className="icon" aria-hidden="true" />
            <span><b>{words.cards(cards.count)}</b>{words.firstCards(untilWords(cards.firstDue, now))}</span>
          </p>
        )}
        {decline}
        <p className="small muted hint-line">{words.timeTaken(words.seconds(time))}</p>
      </section>
      <section aria-labelledby="answers">
        <div className="section">
          <h2 id="answers">{words.yourAnswers}</h2>
          <span className="small muted">{words.rightAndNot(right, counted.length - right)}</span>
        </div>
        <ol className="answers">
          {questions.map((each) => <AnswerLine key={each.question.position} view={each} quizId={view.id} title={view.title} />)}
        </ol>
      </section>
    </div>
  );
}
