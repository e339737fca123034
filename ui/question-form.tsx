'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { controlOf } from '#items/forms/all';
import type { ItemResponse } from '#items/item';
import { chosenIn } from '#quizzes/feedback';
import type { Question } from '#quizzes/presented';
import { BusyButton } from '#ui/busy-button';
import { KindLabel } from '#ui/kind';
import { goesOn, placeOfKey } from '#ui/answer-keys';
import { ProblemNote } from '#ui/problem-note';
import { Stem } from '#ui/stem';
import { kindOf, words } from '#ui/words';

type QuestionFormProps = {
  question: Question;
  /** Whether to move the focus here: not on the first page, where it would skip the head. */
  takeFocus: boolean;
  busy: boolean;
  problem: string | null;
  onRespond: (response: ItemResponse) => void;
  /** The answer so far, where it may be changed. */
  given?: ItemResponse | null;
  /** What the button says and does. */
  action?: { readonly name: string; readonly busy: string };
  /** A further way on, beside the buttons. */
  aside?: ReactNode;
};

/** A question that shows a whole sentence is set smaller. */
const longStem = 110;

const checking = { name: words.check, busy: words.checking };

function responseOf(question: Question, chosen: readonly string[], text: string): ItemResponse | null {
  const control = controlOf(question.form);
  if (control === 'typed') return text.trim() === '' ? null : { form: 'typed', text: text.trim() };
  if (chosen[0] === undefined) return null;
  return control === 'choice' ? { form: 'choice', optionId: chosen[0] } : { form: 'multiple', optionIds: [...chosen] };
}

/**
 * One question, answerable by mouse, touch or keyboard. It knows nothing of keys or scores: these stay on the server
 * until the response is in. `onRespond` gets the answer in the attempt's own option ids.
 */
export function QuestionForm({ question, takeFocus, busy, problem, onRespond, given = null, action = checking, aside }: QuestionFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>(chosenIn(given));
  const [text, setText] = useState(given?.form === 'typed' ? given.text : '');
  const form = useRef<HTMLFormElement>(null);
  const stem = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const response = responseOf(question, chosen, text);
  const kind = kindOf[question.kind];
  const control = controlOf(question.form);

  useEffect(() => {
    if (takeFocus) (field.current ?? stem.current)?.focus();
  }, [takeFocus]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const place = placeOfKey(event);
      const option = place === null ? undefined : question.options[place];
      if (!option || busy) return;
      event.preventDefault();
      choose(option.id);
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    function onEnter(event: KeyboardEvent) {
      if (goesOn(event)) form.current?.requestSubmit();
    }
    addEventListener('keydown', onEnter);
    return () => removeEventListener('keydown', onEnter);
  }, []);

  function choose(optionId: string) {
    if (control === 'choice') setChosen([optionId]);
    else setChosen((before) => (before.includes(optionId) ? before.filter((each) => each !== optionId) : [...before, optionId]));
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (response && !busy) onRespond(response);
  }

  return (
    <>
      <main id="main" className="wrap">
        <form ref={form} className="question" onSubmit={submit} id={`${id}form`} autoComplete="off">
          <KindLabel kind={kind} />
          <h1 className={question.stem.length > longStem ? 'stem long' : 'stem'} id={`${id}stem`} ref={stem} tabIndex={-1}><Stem text={question.stem} /></h1>
          {control === 'typed' ? (
            <>
              <label className="small strong" htmlFor={`${id}text`}>{words.yourAnswer}</label>
              <input
                ref={field} id={`${id}text`} className="field" value={text} maxLength={200} enterKeyHint="done" readOnly={busy}
                autoCapitalize="off" autoCorrect="off" spellCheck={false} aria-describedby={`${id}hint ${id}stem`} onChange={(event) => setText(event.target.value)}
              />
              <p className="small muted hint-line" id={`${id}hint`}>{words.typeHints[kind]}</p>
            </>
          ) : (
            <fieldset aria-labelledby={`${id}stem`} aria-describedby={control === 'multiple' ? `${id}hint` : undefined}>
              {control === 'multiple' && <p className="small muted hint-line" id={`${id}hint`}>{words.severalRight}</p>}
              {question.options.map((option, place) => (
                <label key={option.id} className="option">
                  <input
                    type={control === 'choice' ? 'radio' : 'checkbox'} name={`${id}option`}
                    checked={chosen.includes(option.id)} onChange={() => choose(option.id)}
                  />
                  {option.text}
                  <kbd aria-hidden="true">{String.fromCharCode(65 + place)}</kbd>
                </label>
              ))}
            </fieldset>
          )}
        </form>
      </main>
      <footer className="actions">
        <div className="wrap">
          {problem && <ProblemNote code={problem} />}
          {aside}
          <button type="button" className="button quiet" onClick={() => !busy && onRespond({ form: 'unknown' })}>{words.dontKnow}</button>
          <BusyButton busy={busy} busyWords={action.busy} className="primary large" form={`${id}form`} disabled={!response}>{action.name}</BusyButton>
        </div>
      </footer>
    </>
  );
}
