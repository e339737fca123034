'use client';

import { useRouter } from 'next/navigation';
import { Ask } from '#ui/class-ask';
import { classWords } from '#ui/words/classes';
import { postJson } from '#app/post-json';

/** Deletes an assignment, after asking. */
export function DeleteAssignmentClient({ classroomId, id, title }: { classroomId: string; id: string; title: string }) {
  const router = useRouter();

  async function remove() {
    const deleted = await postJson(`/api/assignments/${id}/deletion`, {});
    if (!deleted.ok) return deleted.error.code;
    router.push(`/classes/${classroomId}`);
    return null;
  }

  return <Ask label={classWords.deleteAssignment} look="compact" text={classWords.deleteAssignmentAsk(title)} yes={classWords.deleteForGood} busyWords={classWords.deleting} onYes={remove} />;
}
