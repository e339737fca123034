'use client';

import { CircleAlert } from 'lucide-react';
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { BusyButton } from '#ui/busy-button';
import { type AccountProblem, accountWords } from '#ui/words/accounts';

type AccountFormProps = {
  busy: boolean;
  problem: AccountProblem | null;
  send: string;
  sending: string;
  look?: string;
  /** Fields whose problem stands beside them; any other is told above the button. */
  fields: readonly string[];
  onSend: (fields: (name: string) => string) => void;
  children: ReactNode;
};

/** A form that keeps what was typed, and moves to the field that is wrong. Without its script it posts, so that no password gets into an address. */
export function AccountForm({ busy, problem, send, sending, look = 'primary large full', fields, onSend, children }: AccountFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const told = problem && accountWords.problem(problem);
  const beside = told?.field && fields.includes(told.field) ? told.field : null;

  useEffect(() => {
    if (!beside) return;
    const field = form.current?.elements.namedItem(beside);
    if (field instanceof HTMLInputElement) field.focus();
  }, [beside, problem]);

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    onSend((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    });
  }

  return (
    <form ref={form} className="account-form" method="post" onSubmit={submit}>
      {children}
      {told && !beside && <p className="note error" role="alert"><CircleAlert className="icon" aria-hidden="true" /><span>{told.text}</span></p>}
      {told && beside && <p className="visually-hidden" role="alert">{told.text}</p>}
      <BusyButton type="submit" busy={busy} busyWords={sending} className={look}>{send}</BusyButton>
    </form>
  );
}

/** The sentence for a field, when the problem is its own. */
export function problemOf(problem: AccountProblem | null, field: string): string | undefined {
  const told = problem && accountWords.problem(problem);
  return told?.field === field ? told.text : undefined;
}
