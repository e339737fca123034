'use client';

import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

/** Makes a code for a new password of a pupil, and shows it this once. */
export function ResetCodeClient({ classroomId, pupilId, name }: { classroomId: string; pupilId: string; name: string }) {
  const { busy, problem, send } = usePost();
  const [code, setCode] = useState<string | null>(null);

  async function issue() {
    const issued = await send<{ code: string }>(`/api/classes/${classroomId}/reset-codes`, { pupilId });
    if (issued) setCode(issued.code);
  }

  return (
    <>
      <BusyButton type="button" busy={busy} busyWords={classWords.working} className="quiet" onClick={() => void issue()}>
        {classWords.resetCode}<span className="visually-hidden">{classWords.about(name)}</span>
      </BusyButton>
      <output className="small">{code !== null && <>{classWords.resetCodeIs(name)} <b className="nowrap">{code}</b></>}</output>
      <ClassProblem code={problem} />
    </>
  );
}
