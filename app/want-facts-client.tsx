'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ReviewProblem } from '#ui/review-problem';
import { reviewWords } from '#ui/words/reviews';
import { postJson } from '#app/post-json';

/** Puts the facts of an article into the review, and says how many of them are new there. */
export function WantFactsClient({ slug }: { slug: string }) {
  const [added, setAdded] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function want() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson<{ added: number }>('/api/wanted', { slug, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    setBusy(false);
    if (result.ok) setAdded(result.value.added);
    else setProblem(result.error.code);
  }

  return (
    <div className="want">
      {problem && <ReviewProblem code={problem} />}
      {added === null && <BusyButton type="button" busy={busy} busyWords={reviewWords.adding} className="compact" onClick={() => void want()}><Plus className="icon" aria-hidden="true" />{reviewWords.want}</BusyButton>}
      <output className="small">{added !== null && <>{reviewWords.added(added)} <Link href="/review" prefetch={false}>{reviewWords.toReview}</Link></>}</output>
    </div>
  );
}
