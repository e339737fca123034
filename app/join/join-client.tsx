'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

/** Joins a class by its code, under a name; no account needed. */
export function JoinClient({ code, name }: { code: string; name: string }) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [typedCode, setCode] = useState(code);
  const [typedName, setName] = useState(name);
  const id = useId();
  const described = problem ? `${id}problem` : undefined;

  async function join(event: SyntheticEvent) {
    event.preventDefault();
    if (await send('/api/join', { code: typedCode, name: typedName }, { stays: false })) {
      router.push('/assignments');
      router.refresh();
    }
  }

  return (
    <form className="fields" onSubmit={(event) => void join(event)} autoComplete="off">
      <label className="strong" htmlFor={`${id}code`}>{classWords.joinCode}</label>
      <input
        className="field code" id={`${id}code`} value={typedCode} maxLength={100} required autoCapitalize="characters" autoCorrect="off" spellCheck={false}
        aria-invalid={problem === 'cannot-join'} aria-describedby={described} onChange={(event) => setCode(event.target.value)}
      />
      <label className="strong" htmlFor={`${id}name`}>{classWords.yourName}</label>
      <input
        className="field" id={`${id}name`} value={typedName} maxLength={40} required autoComplete="off" aria-invalid={problem === 'bad-name'}
        aria-describedby={[`${id}hint`, described].filter(Boolean).join(' ')} onChange={(event) => setName(event.target.value)}
      />
      <p className="small muted" id={`${id}hint`}>{classWords.yourNameHint}</p>
      <ClassProblem code={problem} id={`${id}problem`} />
      <div><BusyButton busy={busy} busyWords={classWords.joiningNow} className="primary large">{classWords.join}</BusyButton></div>
    </form>
  );
}
