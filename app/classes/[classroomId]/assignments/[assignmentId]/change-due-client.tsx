'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

/** Moves the due time of an assignment. `due` is a wall time of the class's zone. */
export function ChangeDueClient({ id, due, zone }: { id: string; due: string; zone: string }) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [dueAt, setDueAt] = useState(due);
  const field = useId();

  async function change(event: SyntheticEvent) {
    event.preventDefault();
    if (await send(`/api/assignments/${id}/changes`, { dueAt })) router.refresh();
  }

  return (
    <form className="fields" onSubmit={(event) => void change(event)} autoComplete="off">
      <label className="strong" htmlFor={field}>{classWords.newDue}</label>
      <input className="field" id={field} type="datetime-local" value={dueAt} required aria-describedby={`${field}hint`} onChange={(event) => setDueAt(event.target.value)} />
      <p className="small muted" id={`${field}hint`}>{classWords.inZone(zone)} {classWords.changeDueHint}</p>
      <ClassProblem code={problem} />
      <div><BusyButton busy={busy} busyWords={classWords.saving} disabled={dueAt === due}>{classWords.changeDue}</BusyButton></div>
    </form>
  );
}
