'use client';

import { type ReactNode, useState } from 'react';
import { AccountCode } from '#ui/account-code';
import { type NewPerson, SignUpForm } from '#ui/sign-up-form';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';
import { useUnsaved } from '#app/use-unsaved';

type SignUpClientProps = { next: string; role: 'student' | 'teacher'; head: ReactNode; foot: ReactNode };

/** Makes an account, then shows its recovery code, then goes on. */
export function SignUpClient({ next, role, head, foot }: SignUpClientProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  const [made, setMade] = useState<{ userName: string; recoveryCode: string; to: string } | null>(null);
  useUnsaved(made !== null, words.dropCode);

  async function signUp(person: NewPerson) {
    setBusy(true);
    setProblem(null);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const result = await postJson<{ recoveryCode: string }>('/api/account/sign-up', { ...person, zone });
    setBusy(false);
    if (!result.ok) return setProblem(result.error);
    // Who teaches begins with a class.
    setMade({ userName: person.userName.trim(), recoveryCode: result.value.recoveryCode, to: person.role === 'teacher' && next === '/today' ? '/classes' : next });
  }

  if (made) {
    return (
      <AccountCode title={words.codeTitle} lead={words.codeLead} userName={made.userName} code={made.recoveryCode} address={`${location.host}/recover`}>
        <a className="button primary" href={made.to} data-kept>{words.kept}</a>
      </AccountCode>
    );
  }
  return (
    <>
      {head}
      <SignUpForm busy={busy} problem={problem} role={role} onSignUp={(person) => void signUp(person)} />
      {foot}
    </>
  );
}
