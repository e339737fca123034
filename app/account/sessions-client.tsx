'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AccountSessions, type SessionLine } from '#ui/account-sessions';
import { accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** The browsers that are signed in; each other one can be signed out. */
export function SessionsClient({ sessions }: { sessions: readonly SessionLine[] }) {
  const router = useRouter();
  const [ending, setEnding] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function end(id: string) {
    if (ending) return;
    setEnding(id);
    setProblem(null);
    const result = await postJson(`/api/account/sessions/${id}/end`, {});
    setEnding(null);
    if (!result.ok) setProblem(words.problem(result.error).text);
    router.refresh();
  }

  return (
    <>
      <AccountSessions sessions={sessions} ending={ending} onEnd={(id) => void end(id)} />
      {problem && <p className="note error" role="alert">{problem}</p>}
    </>
  );
}
