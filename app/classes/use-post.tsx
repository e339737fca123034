'use client';

import { useState } from 'react';
import { postJson } from '#app/post-json';

/** Sends to a route of ours, and knows whether it is under way and what it was refused with. */
export function usePost() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** What the route answered; null when it refused, or when something is under way already. `busy` stays on while the page goes elsewhere. */
  async function send<T>(path: string, body: unknown, { stays = true }: { readonly stays?: boolean } = {}): Promise<T | null> {
    if (busy) return null;
    setBusy(true);
    setProblem(null);
    const result = await postJson<T>(path, body);
    if (!result.ok || stays) setBusy(false);
    if (result.ok) return result.value;
    setProblem(result.error.code);
    return null;
  }

  return { busy, problem, send };
}
