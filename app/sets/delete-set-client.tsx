'use client';

import { useRouter } from 'next/navigation';
import { Ask } from '#ui/class-ask';
import { classWords } from '#ui/words/classes';
import { postJson } from '#app/post-json';

/** Deletes a set, after asking. */
export function DeleteSetClient({ id, title }: { id: string; title: string }) {
  const router = useRouter();

  async function remove() {
    const deleted = await postJson(`/api/sets/${id}/deletion`, {});
    if (!deleted.ok) return deleted.error.code;
    router.refresh();
    return null;
  }

  return <Ask label={classWords.deleteSet} look="compact" text={classWords.deleteSetAsk(title)} yes={classWords.deleteForGood} busyWords={classWords.deleting} onYes={remove} />;
}
