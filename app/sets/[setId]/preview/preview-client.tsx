'use client';

import Link from 'next/link';
import { useRef, useState } from 'react';
import { previewFeedback, type TeacherQuestion } from '#classrooms/teacher-question';
import type { ItemResponse } from '#items/item';
import type { Feedback } from '#quizzes/feedback';
import type { PresentedOption, Question } from '#quizzes/presented';
import { FeedbackView } from '#ui/feedback-view';
import { KeysDialog } from '#ui/keys-dialog';
import { QuestionForm } from '#ui/question-form';
import { QuizBar } from '#ui/quiz-bar';
import { classWords } from '#ui/words/classes';

type Asked = { readonly source: TeacherQuestion; readonly presented: readonly PresentedOption[]; readonly question: Question };

/** A set as a pupil will meet it. The teacher may see the keys, so that it is judged here, and nothing is sent or stored. */
export function PreviewClient({ id, title, asked }: { id: string; title: string; asked: readonly Asked[] }) {
  const [position, setPosition] = useState(0);
  const [given, setGiven] = useState<ReadonlyMap<number, Feedback>>(new Map());
  const keys = useRef<HTMLDialogElement>(null);
  const here = asked[position];
  const feedback = given.get(position);
  const questions = asked.map(({ question, source }, place) => ({ question, slug: source.slug, feedback: given.get(place) ?? null, answered: given.has(place), given: null, durationMs: null }));

  function respond({ source, presented }: Asked, response: ItemResponse) {
    const told = previewFeedback(source, presented, response);
    if (told) setGiven((before) => new Map(before).set(position, told));
  }

  return (
    <div className="quiz on-desk">
      <QuizBar title={title} leaveTo={`/sets/${id}`} questions={questions} position={position} onShowKeys={() => keys.current?.showModal()} />
      <div className="wrap"><p className="note notice">{classWords.previewNote}</p></div>
      {!here ? (
        <main id="main" className="wrap">
          <div className="question">
            <h1>{classWords.previewDone}</h1>
            <p className="row hint-line">
              <Link className="button" href={`/sets/${id}`} prefetch={false}>{classWords.backToSet}</Link>
              <Link className="button primary" href={`/sets/${id}/assign`} prefetch={false}>{classWords.assign}</Link>
            </p>
          </div>
        </main>
      ) : feedback ? (
        <FeedbackView
          key={position} question={here.question} feedback={feedback} slug={here.source.slug} comesBack={null} takeFocus isLast={position + 1 === asked.length}
          busy={false} problem={null} onNext={() => setPosition(position + 1)}
        />
      ) : (
        <QuestionForm key={position} question={here.question} takeFocus={position > 0} busy={false} problem={null} onRespond={(response) => respond(here, response)} />
      )}
      <KeysDialog dialog={keys} />
    </div>
  );
}
