import { Keyboard, X } from 'lucide-react';
import Link from 'next/link';
import type { QuestionView } from '#quizzes/quiz-view';
import { words } from '#ui/words';

type QuizBarProps = { title: string; /** Where leaving leads. */ leaveTo: string; questions: readonly QuestionView[]; position: number; onShowKeys: () => void };

function signOf(view: QuestionView, isHere: boolean): string {
  if (!view.feedback) return isHere ? 'now' : view.answered ? 'given' : '';
  return view.feedback.score === 1 ? 'right' : 'wrong';
}

/** Where one stands in a quiz: a dash a question, and the way out. */
export function QuizBar({ title, leaveTo, questions, position, onShowKeys }: QuizBarProps) {
  const { word, position: here, of } = words.questionOf(Math.min(position + 1, questions.length), questions.length);
  return (
    <header>
      <div className="wrap quiz-bar">
        <Link className="icon-button" href={leaveTo} aria-label={words.leave} prefetch={false}>
          <X className="icon" aria-hidden="true" />
        </Link>
        <span className="title">{title}</span>
        <div className="dashes" aria-hidden="true">
          {questions.map((view, index) => <i key={view.question.position} className={signOf(view, index === position)} />)}
        </div>
        <span className="small muted nowrap">
          <span className="word">{word} </span>
          <b className="strong">{here}</b> {of}
        </span>
        <button type="button" className="icon-button" onClick={onShowKeys} aria-label={words.keysHelp}>
          <Keyboard className="icon" aria-hidden="true" />
        </button>
      </div>
    </header>
  );
}
