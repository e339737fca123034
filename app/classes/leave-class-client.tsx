'use client';

import { useRouter } from 'next/navigation';
import { Ask } from '#ui/class-ask';
import { classWords } from '#ui/words/classes';
import { postJson } from '#app/post-json';

/** Leaves a class, after asking. */
export function LeaveClassClient({ id, name }: { id: string; name: string }) {
  const router = useRouter();

  async function leave() {
    const left = await postJson(`/api/classes/${id}/departure`, {});
    if (!left.ok) return left.error.code;
    router.refresh();
    return null;
  }

  return <Ask label={classWords.leave} look="compact" text={classWords.leaveAsk(name)} yes={classWords.leave} busyWords={classWords.working} onYes={leave} />;
}
