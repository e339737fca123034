'use client';

import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

/** Starts an assigned quiz, or goes on with the open attempt. */
export function StartAssignmentClient({ id, label }: { id: string; label: string }) {
  const router = useRouter();
  const { busy, problem, send } = usePost();

  async function start() {
    const started = await send<{ id: string }>(`/api/assignments/${id}/attempts`, {}, { stays: false });
    if (started) router.push(`/quizzes/${started.id}`);
  }

  return (
    <>
      <ClassProblem code={problem} />
      <BusyButton type="button" busy={busy} busyWords={classWords.starting} className="primary large" onClick={() => void start()}>
        {label}
        <ArrowRight className="icon" aria-hidden="true" />
      </BusyButton>
    </>
  );
}
