'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Ask } from '#ui/class-ask';
import { classWords } from '#ui/words/classes';
import { postJson } from '#app/post-json';
import { ResetCodeClient } from './reset-code-client';

type Pupil = { readonly id: string; readonly name: string; readonly userName: string | null };

/** The pupils of a class, any number of whom can be taken out at once. */
export function PupilsClient({ classroomId, pupils }: { classroomId: string; pupils: readonly Pupil[] }) {
  const router = useRouter();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = pupils.filter(({ id }) => marked.has(id)).map(({ id }) => id);

  function mark(ids: readonly string[], on: boolean) {
    setMarked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  }

  async function remove() {
    const removed = await postJson(`/api/classes/${classroomId}/removals`, { userIds: chosen });
    if (!removed.ok) return removed.error.code;
    setMarked(new Set());
    router.refresh();
    return null;
  }

  if (pupils.length === 0) return <p className="muted">{classWords.noPupils}</p>;
  return (
    <>
      <table className="roster">
        <thead>
          <tr>
            <th scope="col"><label className="tick"><input type="checkbox" checked={chosen.length === pupils.length} aria-label={classWords.chooseAll} onChange={(event) => mark(pupils.map(({ id }) => id), event.target.checked)} /></label></th>
            <th scope="col">{classWords.name}</th>
            <th scope="col">{classWords.account}</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ id, name, userName }) => (
            <tr key={id}>
              <td><label className="tick"><input type="checkbox" checked={marked.has(id)} aria-label={classWords.choose(name)} onChange={(event) => mark([id], event.target.checked)} /></label></td>
              <th scope="row" dir="auto">{name}</th>
              <td className="muted">{userName === null ? classWords.isGuest : <><bdi>{userName}</bdi> <ResetCodeClient classroomId={classroomId} pupilId={id} name={name} /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Ask label={classWords.remove(chosen.length)} look="compact" disabled={chosen.length === 0} text={classWords.removeAsk(chosen.length)} yes={classWords.remove(chosen.length)} busyWords={classWords.removing} onYes={remove} />
    </>
  );
}
