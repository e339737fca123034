'use client';

import { useState } from 'react';
import { AccountDeletion, type LeavingView } from '#ui/account-deletion';
import type { AccountProblem } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** Erases the account, or what a guest answered, and goes to the first page. */
export function DeletionClient({ leaving, isGuest }: { leaving: LeavingView; isGuest: boolean }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  async function erase(password: string | undefined) {
    setBusy(true);
    setProblem(null);
    const result = await postJson('/api/account/deletion', password === undefined ? {} : { password });
    if (result.ok) return location.assign('/');
    setBusy(false);
    setProblem(result.error);
  }

  return <AccountDeletion leaving={leaving} isGuest={isGuest} busy={busy} problem={problem} onDelete={(password) => void erase(password)} />;
}
