'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ReviewProblem } from '#ui/review-problem';
import { reviewWords } from '#ui/words/reviews';
import { postJson } from '#app/post-json';

/** Takes the facts that a quiz brought out of the review, or puts them back. */
export function DeclineClient({ attemptId, facts, declined }: { attemptId: string; facts: number; declined: boolean }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson(`/api/reviews/attempts/${attemptId}`, { wanted: declined, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    setBusy(false);
    if (result.ok) router.refresh();
    else setProblem(result.error.code);
  }

  return (
    <div className="decline">
      {problem && <ReviewProblem code={problem} />}
      <output className="small muted">{declined && reviewWords.declined(facts)}</output>
      <BusyButton type="button" busy={busy} busyWords={declined ? reviewWords.puttingBack : reviewWords.takingOut} className="compact" onClick={() => void choose()}>
        {declined ? reviewWords.takeBack : reviewWords.decline}
      </BusyButton>
    </div>
  );
}
