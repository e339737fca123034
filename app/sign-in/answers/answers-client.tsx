'use client';

import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** Takes along what was answered in this browser, or leaves it, and goes on. */
export function AnswersClient({ next, leave = true }: { next: string; leave?: boolean }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  async function take() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson('/api/account/answers', {});
    if (result.ok) return location.assign(next);
    setBusy(false);
    setProblem(result.error);
  }

  return (
    <>
      {problem && <p className="note error" role="alert">{words.problem(problem).text}</p>}
      <div className="code-actions">
        <BusyButton type="button" busy={busy} busyWords={words.taking} className="primary" onClick={() => void take()}>{words.take}</BusyButton>
        {leave && <a className="button" href={next}>{words.leave}</a>}
      </div>
    </>
  );
}
