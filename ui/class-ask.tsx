'use client';

import { useId, useRef, useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';

type AskProps = {
  /** The button that opens the question. */
  label: string;
  look?: string;
  disabled?: boolean;
  /** What will happen and what goes. */
  text: string;
  yes: string;
  busyWords: string;
  /** Does it; the code of a refusal, or null when it is done. */
  onYes: () => Promise<string | null>;
};

/** A button that asks before it does what cannot be undone. */
export function Ask({ label, look = '', disabled = false, text, yes, busyWords, onYes }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  async function confirm() {
    if (busy) return;
    setBusy(true);
    const code = await onYes();
    setBusy(false);
    setProblem(code);
    if (code === null) dialog.current?.close();
  }

  return (
    <>
      <button type="button" className={`button ${look}`} disabled={disabled} onClick={() => { setProblem(null); dialog.current?.showModal(); }}>{label}</button>
      <dialog ref={dialog} className="ask" aria-labelledby={`${id}text`}>
        <p id={`${id}text`}>{text}</p>
        <ClassProblem code={problem} />
        <div className="row">
          <BusyButton type="button" busy={busy} busyWords={busyWords} className="primary" onClick={() => void confirm()}>{yes}</BusyButton>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>{classWords.cancel}</button>
        </div>
      </dialog>
    </>
  );
}
