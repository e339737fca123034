'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { QuestionView } from '#quizzes/quiz-view';
import { BusyButton } from '#ui/busy-button';
import { ProblemNote } from '#ui/problem-note';
import { Stem } from '#ui/stem';
import { classWords } from '#ui/words/classes';

type HandInProps = { questions: readonly QuestionView[]; takeFocus: boolean; busy: boolean; problem: string | null; onOpen: (place: number) => void; onHandIn: () => void };

/** The last page of a quiz whose answers may be changed until it is handed in: what is answered, and what is open. */
export function HandIn({ questions, takeFocus, busy, problem, onOpen, onHandIn }: HandInProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const open = questions.filter(({ answered }) => !answered).length;

  useEffect(() => {
    if (takeFocus) head.current?.focus();
  }, [takeFocus]);

  return (
    <>
      <main id="main" className="wrap">
        <div className="question hand-in">
          <h1 ref={head} tabIndex={-1}>{classWords.handInTitle}</h1>
          <p className="lead">{classWords.handInLead(open)}</p>
          <ol>
            {questions.map(({ question, answered }, place) => (
              <li key={question.position}>
                {answered ? <CircleCheck className="icon" aria-hidden="true" /> : <CircleDashed className="icon" aria-hidden="true" />}
                <span className="what"><Stem text={question.stem} /> <span className="small muted">{answered ? classWords.answeredMark : classWords.openMark}</span></span>
                <button type="button" className="button compact" onClick={() => onOpen(place)}>
                  {answered ? classWords.change : classWords.answerIt}
                  <span className="visually-hidden">{classWords.about(question.stem)}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </main>
      <footer className="actions">
        <div className="wrap">
          {problem && <ProblemNote code={problem} />}
          <BusyButton type="button" busy={busy} busyWords={classWords.handingIn} className="primary large" onClick={() => !busy && onHandIn()}>{classWords.handIn}</BusyButton>
        </div>
      </footer>
    </>
  );
}
