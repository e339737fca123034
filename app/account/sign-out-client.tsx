'use client';

import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** Signs this browser out and goes to the first page. */
export function SignOutClient() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function signOut() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson('/api/account/sign-out', {});
    if (result.ok) return location.assign('/');
    setBusy(false);
    setProblem(words.problem(result.error).text);
  }

  return (
    <div>
      <BusyButton type="button" busy={busy} busyWords={words.signingOut} onClick={() => void signOut()}>{words.signOut}</BusyButton>
      {problem && <p className="note error" role="alert">{problem}</p>}
    </div>
  );
}
