'use client';

import { type ReactNode, useState } from 'react';
import { AccountCode } from '#ui/account-code';
import { AccountRecoverForm, type Recovering } from '#ui/account-recover-form';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** Sets a new password with a code, then shows the new recovery code, then goes on. */
export function RecoverClient({ next, head, foot }: { next: string; head: ReactNode; foot: ReactNode }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  const [done, setDone] = useState<{ userName: string; recoveryCode: string } | null>(null);

  async function recover(recovering: Recovering) {
    setBusy(true);
    setProblem(null);
    const result = await postJson<{ recoveryCode: string }>('/api/account/recovery', recovering);
    setBusy(false);
    if (result.ok) setDone({ userName: recovering.userName.trim(), recoveryCode: result.value.recoveryCode });
    else setProblem(result.error);
  }

  if (done) {
    return (
      <AccountCode title={words.recovered} lead={words.recoveredLead} userName={done.userName} code={done.recoveryCode} address={`${location.host}/recover`}>
        <a className="button primary" href={`/sign-in/answers?next=${encodeURIComponent(next)}`}>{words.kept}</a>
      </AccountCode>
    );
  }
  return (
    <>
      {head}
      <AccountRecoverForm busy={busy} problem={problem} onRecover={(recovering) => void recover(recovering)} />
      {foot}
    </>
  );
}
