'use client';

import { type ReactNode, useState } from 'react';
import { AccountCode } from '#ui/account-code';
import { type NewPerson, SignUpForm } from '#ui/sign-up-form';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

type SignUpClientProps = { next: string; role: 'student' | 'teacher'; head: ReactNode; foot: ReactNode };

/** Makes an account, then shows its recovery code, then goes on. */
export function SignUpClient({ next, role, head, foot }: SignUpClientProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  const [made, setMade] = useState<{ userName: string; recoveryCode: string } | null>(null);

  async function signUp(person: NewPerson) {
    setBusy(true);
    setProblem(null);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const result = await postJson<{ recoveryCode: string }>('/api/account/sign-up', { ...person, zone });
    setBusy(false);
    if (result.ok) setMade({ userName: person.userName.trim(), recoveryCode: result.value.recoveryCode });
    else setProblem(result.error);
  }

  if (made) {
    return (
      <AccountCode title={words.codeTitle} lead={words.codeLead} userName={made.userName} code={made.recoveryCode} address={`${location.host}/recover`}>
        <a className="button primary" href={next}>{words.kept}</a>
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
