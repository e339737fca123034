'use client';

import { useState } from 'react';
import { AccountCode } from '#ui/account-code';
import { AccountForm, problemOf } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { AccountReveal } from '#ui/account-reveal';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** A new recovery code, against the password. */
export function CodeClient({ userName }: { userName: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  const [code, setCode] = useState<string | null>(null);

  async function renew(password: string) {
    setBusy(true);
    setProblem(null);
    const result = await postJson<{ recoveryCode: string }>('/api/account/recovery-code', { password });
    setBusy(false);
    if (result.ok) setCode(result.value.recoveryCode);
    else setProblem(result.error);
  }

  if (code) {
    return (
      <AccountCode title={words.newCodeTitle} lead={words.codeLead} userName={userName} code={code} address={`${location.host}/recover`}>
        <button type="button" className="button primary" onClick={() => setCode(null)}>{words.done}</button>
      </AccountCode>
    );
  }
  return (
    <AccountReveal label={words.makeCode}>
      <AccountForm busy={busy} problem={problem} send={words.makeCode} sending={words.makingCode} look="primary" fields={['current']} onSend={(field) => void renew(field('current'))}>
        <AccountPassword name="current" label={words.current} problem={problemOf(problem, 'current')} autoComplete="current-password" />
      </AccountForm>
    </AccountReveal>
  );
}
