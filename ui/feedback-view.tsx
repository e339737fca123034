'use client';

import { ArrowRight, Check, EqualApproximately, Layers, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { controlOf } from '#items/forms/all';
import type { Feedback } from '#quizzes/feedback';
import type { Question } from '#quizzes/presented';
import { goesOn } from '#ui/answer-keys';
import { BusyButton } from '#ui/busy-button';
import { untilWords } from '#ui/dates';
import { KindLabel } from '#ui/kind';
import { ProblemNote } from '#ui/problem-note';
import { Stem } from '#ui/stem';
import { Proof } from '#ui/proof';
import { kindOf, words } from '#ui/words';

type FeedbackViewProps = {
  question: Question;
  feedback: Feedback;
  /** The article that proves it; null when it is not there any more. */
  slug: string | null;
  /** When the fact comes back as a card, and the time to count from; ms since the epoch. */
  comesBack: { readonly at: number; readonly now: number } | null;
  takeFocus: boolean;
  isLast: boolean;
  busy: boolean;
  problem: string | null;
  onNext: () => void;
};

function toneOf({ verdict, score }: Feedback): 'right' | 'almost' | 'wrong' {
  if (verdict === 'almost' || verdict === 'part' || verdict === 'void') return 'almost';
  return score === 1 ? 'right' : 'wrong';
}

const signs = { right: Check, almost: EqualApproximately, wrong: X };

function OptionResult({ text, isRight, isChosen }: { text: string; isRight: boolean; isChosen: boolean }) {
  const state = isRight ? 'is-right' : isChosen ? 'is-wrong' : 'is-idle';
  const Sign = isRight ? Check : X;
  return (
    <li className={`option ${state}`}>
      {text}
      {(isRight || isChosen) && (
        <span className="tag">
          <Sign className="icon" aria-hidden="true" />
          {isChosen ? words.yourAnswer : words.rightAnswer}
          {isChosen && <span className="visually-hidden">{isRight ? ', right' : ', not right'}</span>}
        </span>
      )}
    </li>
  );
}

function Asked({ question, feedback }: { question: Question; feedback: Feedback }) {
  return (
    <section className="asked">
      <KindLabel kind={kindOf[question.kind]} />
      <h1 className="stem"><Stem text={question.stem} /></h1>
      {controlOf(question.form) === 'typed' ? (
        <>
          <p className="small muted">{words.yourAnswer}</p>
          <p className="field">{feedback.typed ?? words.dontKnow}</p>
        </>
      ) : (
        <ul>
          {question.options.map(({ id, text }) => <OptionResult key={id} text={text} isRight={feedback.right.includes(id)} isChosen={feedback.chosen.includes(id)} />)}
        </ul>
      )}
    </section>
  );
}

/** What was chosen and what was not, where several answers are right. */
function partsOf(question: Question, { right, chosen }: Feedback) {
  const texts = (keep: (id: string) => boolean) => question.options.filter(({ id }) => keep(id)).map(({ text }) => text);
  return {
    found: right.filter((id) => chosen.includes(id)).length,
    leftOut: texts((id) => right.includes(id) && !chosen.includes(id)),
    tooMany: texts((id) => chosen.includes(id) && !right.includes(id)),
  };
}

/** What an answer was worth, with the sentence that proves the right one. The focus goes to the verdict. */
export function FeedbackView({ question, feedback, slug, comesBack, takeFocus, isLast, busy, problem, onNext }: FeedbackViewProps) {
  const verdict = useRef<HTMLParagraphElement>(null);
  const tone = toneOf(feedback);
  const Sign = signs[tone];
  const { found, leftOut, tooMany } = partsOf(question, feedback);
  const note = feedback.verdict === 'part' ? words.partNote(leftOut, tooMany) : words.verdictNote[feedback.verdict];

  useEffect(() => {
    if (takeFocus) verdict.current?.focus();
  }, [takeFocus]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (goesOn(event) && !busy) onNext();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <>
      <main id="main" className="wrap">
        <div className="feedback">
          <Asked question={question} feedback={feedback} />
          <section className="answer" aria-live="polite">
            <p className={`verdict ${tone}`} ref={verdict} tabIndex={-1}>
              <span className="badge"><Sign className="icon" aria-hidden="true" /></span>
              {words.verdict(feedback.verdict, words.inVerdict(question.form, feedback.answers, feedback.isUnstated), found)}
            </p>
            {note && <p className="muted hint-line">{note}</p>}
            {feedback.why && <p className="hint-line">{words.why(feedback.why)}</p>}
            {feedback.changed && <p className="hint-line">{words.changed(feedback.changed)}</p>}
            <Proof proof={feedback.proof} kind={kindOf[question.kind]} slug={slug} title={feedback.isUnstated ? words.proofOfOther : words.proofTitle} />
            {comesBack && (
              <p className="comes-back small muted">
                <Layers className="icon" aria-hidden="true" />
                <span>{words.comesBack(untilWords(comesBack.at, comesBack.now))}</span>
              </p>
            )}
          </section>
        </div>
      </main>
      <footer className="actions wide">
        <div className="wrap">
          {problem && <ProblemNote code={problem} />}
          <span className="small muted hint">{words.orPress} <kbd>Enter</kbd></span>
          {/* The second half of a double click that checked the answer must not skip what it was worth. */}
          <BusyButton busy={busy} busyWords={words.finishing} className="primary large" type="button" onClick={({ detail }) => !busy && detail < 2 && onNext()}>
            {isLast ? words.seeResults : words.next}
            <ArrowRight className="icon" aria-hidden="true" />
          </BusyButton>
        </div>
      </footer>
    </>
  );
}
