'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AccountForm, problemOf } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { AccountReveal } from '#ui/account-reveal';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

/** Another password in place of the current one. */
export function PasswordClient() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  const [times, setTimes] = useState(0);

  async function change(current: string, password: string) {
    setBusy(true);
    setProblem(null);
    const result = await postJson('/api/account/password', { current, password });
    setBusy(false);
    if (!result.ok) return setProblem(result.error);
    setTimes(times + 1);
    router.refresh();
  }

  return (
    <>
      {times > 0 && <output className="note">{words.changed}</output>}
      <AccountReveal key={times} label={words.changePassword}>
        <AccountForm
          busy={busy} problem={problem} send={words.change} sending={words.changing} look="primary" fields={['current', 'password']}
          onSend={(field) => void change(field('current'), field('password'))}
        >
          <AccountPassword name="current" label={words.current} problem={problemOf(problem, 'current')} autoComplete="current-password" />
          <AccountPassword name="password" label={words.newPassword} hint={words.passwordHint} problem={problemOf(problem, 'password')} autoComplete="new-password" />
        </AccountForm>
      </AccountReveal>
    </>
  );
}
