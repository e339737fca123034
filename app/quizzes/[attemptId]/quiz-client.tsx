'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { uuidV7 } from '#core/ids';
import type { ItemResponse } from '#items/item';
import type { Feedback } from '#quizzes/feedback';
import type { QuizView } from '#quizzes/quiz-view';
import { underTitle } from '#quizzes/under-title';
import { classWords } from '#ui/words/classes';
import { asksForKeys } from '#ui/answer-keys';
import { FeedbackView } from '#ui/feedback-view';
import { HandIn } from '#ui/assignment-hand-in';
import { KeysDialog } from '#ui/keys-dialog';
import { QuestionForm } from '#ui/question-form';
import { QuizBar } from '#ui/quiz-bar';
import { postJson } from '#app/post-json';
import { useSettled } from '#app/use-settled';

type Recorded = { feedback: Feedback | null; comesBackAt: string | null; late: boolean };
type ComesBack = { readonly at: number; readonly now: number };
type Sent = { readonly position: number; readonly id: string; readonly response: ItemResponse };

const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** The next question after this one that waits for an answer; in a finished quiz simply the next; null for none. */
function nextOf(view: QuizView, answered: ReadonlySet<number>, position: number): number | null {
  if (view.submittedAt) return position + 1 < view.questions.length ? position + 1 : null;
  const open = view.questions.map((_, index) => index).filter((index) => !answered.has(index));
  return open.find((index) => index > position) ?? open[0] ?? null;
}

const saving = { name: classWords.saveAnswer, busy: classWords.saving };

function leaveTo({ slug, assigned }: QuizView): string {
  if (slug !== null) return `/articles/${slug}`;
  return assigned ? `/assignments/${assigned.id}` : '/quizzes';
}

/**
 * One attempt: asks its questions one by one, stores each answer before it goes on, and ends on the results page. Where
 * feedback waits for a due time, it goes straight on, lets answers be changed, and ends with a list to hand in.
 */
export function QuizClient({ view, start }: { view: QuizView; start: number }) {
  const router = useRouter();
  const [position, setPosition] = useState(start);
  const [given, setGiven] = useState<ReadonlyMap<number, { feedback: Feedback; comesBack: ComesBack | null }>>(new Map());
  const [stored, setStored] = useState<ReadonlyMap<number, ItemResponse>>(new Map());
  const [late, setLate] = useState(false);
  const [moved, setMoved] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const shownAt = useRef(0);
  const sent = useRef<Sent | null>(null);
  const keys = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    shownAt.current = performance.now();
  }, [position]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (asksForKeys(event)) keys.current?.showModal();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const holds = view.held && !view.submittedAt;
  const questions = view.questions.map((each, index) => ({
    ...each,
    feedback: given.get(index)?.feedback ?? each.feedback,
    given: stored.get(index) ?? each.given,
    answered: each.answered || stored.has(index) || given.has(index),
  }));
  const here = questions[position];
  const shown = here && underTitle(here.question.stem, view.title);
  const question = here && shown && { ...here.question, stem: shown.stem };
  const ignoreStray = useSettled(`${position} ${here?.feedback ? 'told' : 'asked'}`);
  const next = nextOf(view, new Set(questions.flatMap(({ answered }, index) => (answered ? [index] : []))), position);

  /** The same answer to the same question keeps its id however often it is sent; a changed one gets its own. */
  function idFor(response: ItemResponse): string {
    const before = sent.current;
    if (before?.position === position && JSON.stringify(before.response) === JSON.stringify(response)) return before.id;
    const id = uuidV7(Date.now(), chance);
    sent.current = { position, id, response };
    return id;
  }

  async function respond(response: ItemResponse) {
    setBusy(true);
    setProblem(null);
    const now = Date.now();
    const result = await postJson<Recorded>(`/api/attempts/${view.id}/responses`, {
      id: idFor(response), position, response, answeredAt: now, sentAt: Date.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone, durationMs: Math.round(performance.now() - shownAt.current),
    });
    setBusy(false);
    setMoved(true);
    if (result.ok) {
      const { feedback, comesBackAt } = result.value;
      setLate(result.value.late);
      if (!feedback) {
        setStored((before) => new Map(before).set(position, response));
        return goTo(openAfter(position));
      }
      if (holds) router.refresh();
      const comesBack = comesBackAt ? { at: Date.parse(comesBackAt), now: Date.now() } : null;
      setGiven((before) => new Map(before).set(position, { feedback, comesBack }));
      return;
    }
    setProblem(result.error.code);
    if (['already-answered', 'already-submitted', 'not-found'].includes(result.error.code)) router.refresh();
  }

  function goTo(place: number) {
    setProblem(null);
    setMoved(true);
    setPosition(place);
    history.replaceState(null, '', `/quizzes/${view.id}${place < questions.length ? `?question=${place + 1}` : ''}`); // where a reload goes on
    scrollTo(0, 0);
  }

  /** The next open question but this one, else the list to hand in. */
  function openAfter(place: number): number {
    const open = questions.flatMap(({ answered }, index) => (answered || index === place ? [] : [index]));
    return open.find((index) => index > place) ?? open[0] ?? questions.length;
  }

  async function goOn() {
    setProblem(null);
    if (next !== null && !holds) return goTo(next);
    setBusy(true);
    const result = view.submittedAt ? { ok: true as const } : await postJson(`/api/attempts/${view.id}/submission`, {});
    if (result.ok) return router.push(`/quizzes/${view.id}/results`);
    setBusy(false);
    setProblem(result.error.code);
  }

  const notice = view.slug === null && !view.assigned && !view.submittedAt ? classWords.deletedNote : late ? classWords.lateNote : null;

  return (
    <div className="quiz on-desk" onClickCapture={ignoreStray}>
      <QuizBar title={shown && !here.feedback ? shown.title : view.title} leaveTo={leaveTo(view)} questions={questions} position={position} onShowKeys={() => keys.current?.showModal()} />
      {notice && <div className="wrap"><output className="note notice">{notice}</output></div>}
      {!here || !question ? (
        <HandIn questions={questions} takeFocus={moved} busy={busy} problem={problem} onOpen={goTo} onHandIn={() => void goOn()} />
      ) : here.feedback ? (
        <FeedbackView
          key={position} question={question} feedback={here.feedback} slug={here.slug} comesBack={given.get(position)?.comesBack ?? null}
          takeFocus={moved} isLast={next === null} busy={busy} problem={problem} onNext={() => void goOn()}
        />
      ) : (
        <QuestionForm
          key={position} question={question} takeFocus={moved} busy={busy} problem={problem} onRespond={(response) => void respond(response)}
          {...(holds ? { given: here.given, action: saving, aside: <button type="button" className="button quiet" onClick={() => goTo(questions.length)}>{classWords.allQuestions}</button> } : {})}
        />
      )}
      <KeysDialog dialog={keys} />
    </div>
  );
}
