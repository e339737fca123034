'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { Ask } from '#ui/class-ask';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';
import { postJson } from '#app/post-json';

type SettingsProps = { classroomId: string; name: string; archived: boolean; pupils: number; assignments: number };

/** Renames a class, puts it away, or deletes it for good. */
export function SettingsClient({ classroomId, name, archived, pupils, assignments }: SettingsProps) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [typed, setTyped] = useState(name);
  const id = useId();

  async function change(body: object) {
    if (await send(`/api/classes/${classroomId}/changes`, body)) router.refresh();
  }

  function rename(event: SyntheticEvent) {
    event.preventDefault();
    void change({ kind: 'rename', name: typed });
  }

  async function remove() {
    const deleted = await postJson(`/api/classes/${classroomId}/deletion`, {});
    if (!deleted.ok) return deleted.error.code;
    router.push('/classes');
    return null;
  }

  return (
    <div className="settings">
      <form className="fields" onSubmit={rename} autoComplete="off">
        <label className="strong" htmlFor={`${id}name`}>{classWords.className}</label>
        <div className="row">
          <input className="field" id={`${id}name`} value={typed} maxLength={80} required onChange={(event) => setTyped(event.target.value)} />
          <BusyButton busy={busy} busyWords={classWords.saving} disabled={typed === name}>{classWords.rename}</BusyButton>
        </div>
        <ClassProblem code={problem} />
      </form>
      <div className="row">
        <button type="button" className="button" onClick={() => void change({ kind: archived ? 'reopen' : 'archive' })}>{archived ? classWords.reopen : classWords.archive}</button>
        <Ask label={classWords.deleteClass} text={classWords.deleteAsk(name, pupils, assignments)} yes={classWords.deleteForGood} busyWords={classWords.deleting} onYes={remove} />
      </div>
      {!archived && <p className="small muted">{classWords.archiveHint}</p>}
    </div>
  );
}
