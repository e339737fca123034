'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ReviewProblem } from '#ui/review-problem';
import { reviewWords } from '#ui/words/reviews';
import { postJson } from '#app/post-json';

/** Deletes an own card, after one question. */
export function DeleteCardClient({ factId }: { factId: string }) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson(`/api/custom-cards/${factId}/deletion`, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    if (result.ok) return router.push('/cards');
    setBusy(false);
    setProblem(result.error.code);
  }

  return (
    <div className="delete-card">
      {problem && <ReviewProblem code={problem} />}
      {!asking && <button type="button" className="button" onClick={() => setAsking(true)}>{reviewWords.deleteCard}</button>}
      {asking && (
        <>
          <output className="strong">{reviewWords.reallyDelete}</output>
          <BusyButton type="button" busy={busy} busyWords={reviewWords.deleting} className="primary" onClick={() => void remove()}>{reviewWords.deleteCard}</BusyButton>
          <button type="button" className="button" onClick={() => setAsking(false)}>{reviewWords.keepCard}</button>
        </>
      )}
    </div>
  );
}
