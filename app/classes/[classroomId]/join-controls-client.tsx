'use client';

import { useRouter } from 'next/navigation';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

/** Changes the join code, or ends it. */
export function JoinControlsClient({ classroomId, isOpen }: { classroomId: string; isOpen: boolean }) {
  const router = useRouter();
  const { busy, problem, send } = usePost();

  async function change(kind: 'new-code' | 'lock') {
    if (await send(`/api/classes/${classroomId}/changes`, { kind })) router.refresh();
  }

  return (
    <div className="join-controls">
      <div className="row">
        <BusyButton type="button" busy={busy} busyWords={classWords.working} className="compact" onClick={() => void change('new-code')}>{isOpen ? classWords.rotate : classWords.unlock}</BusyButton>
        {isOpen && <button type="button" className="button compact" onClick={() => void change('lock')}>{classWords.lock}</button>}
      </div>
      {isOpen && <p className="small muted">{classWords.rotateHint}</p>}
      <ClassProblem code={problem} />
    </div>
  );
}
