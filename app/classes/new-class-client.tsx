'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { newId } from '#app/classes/new-id';
import { usePost } from '#app/classes/use-post';

const never = () => () => {};
const zoneOfBrowser = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const noZone = () => 'UTC';

function zonesWith(own: string): string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}

/** Makes a class: a name, and the zone of this browser unless another is chosen. Goes on to the set that waits, if one does. */
export function NewClassClient({ setId }: { setId: string | null }) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [name, setName] = useState('');
  const own = useSyncExternalStore(never, zoneOfBrowser, noZone);
  const isBrowser = useSyncExternalStore(never, () => true, () => false);
  const [chosen, setChosen] = useState<string | null>(null);
  const classId = useRef<string | null>(null);
  const id = useId();

  async function create(event: SyntheticEvent) {
    event.preventDefault();
    const made = await send<{ id: string }>('/api/classes', { id: (classId.current ??= newId()), name, zone: chosen ?? own }, { stays: false });
    if (made) router.push(setId ? `/sets/${setId}/assign?class=${made.id}` : `/classes/${made.id}`);
  }

  return (
    <form className="fields" onSubmit={(event) => void create(event)} autoComplete="off">
      <label className="strong" htmlFor={`${id}name`}>{classWords.className}</label>
      <input className="field" id={`${id}name`} value={name} maxLength={80} required aria-describedby={problem ? `${id}problem` : undefined} onChange={(event) => setName(event.target.value)} />
      <label className="strong" htmlFor={`${id}zone`}>{classWords.zone}</label>
      <select className="field" id={`${id}zone`} value={chosen ?? own} aria-describedby={`${id}hint`} onChange={(event) => setChosen(event.target.value)}>
        {(isBrowser ? zonesWith(own) : [own]).map((each) => <option key={each}>{each}</option>)}
      </select>
      <p className="small muted" id={`${id}hint`}>{classWords.zoneHint}</p>
      <ClassProblem code={problem} id={`${id}problem`} />
      <div><BusyButton busy={busy} busyWords={classWords.creating} className="primary">{classWords.create}</BusyButton></div>
    </form>
  );
}
