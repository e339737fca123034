'use client';

import { useState } from 'react';
import { SignInForm } from '#ui/sign-in-form';
import type { AccountProblem } from '#ui/words/accounts';
import { postJson } from '#app/post-json';

async function csrfToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf', { cache: 'no-store' });
  return ((await response.json()) as { csrfToken: string }).csrfToken;
}

/** Signs this browser in, then asks for the next page anew: everything on it may be another. */
export function SignInClient({ next }: { next: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  async function signIn(userName: string, password: string) {
    setBusy(true);
    setProblem(null);
    const token = await csrfToken().catch(() => null);
    const result = token === null ? null : await postJson('/api/auth/callback/credentials', { csrfToken: token, userName, password });
    if (result?.ok) return location.assign(`/sign-in/answers?next=${encodeURIComponent(next)}`);
    setBusy(false);
    setProblem(result?.error ?? { code: navigator.onLine ? 'unavailable' : 'offline' });
  }

  return <SignInForm busy={busy} problem={problem} onSignIn={(userName, password) => void signIn(userName, password)} />;
}
