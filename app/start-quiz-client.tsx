'use client';

import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BusyButton } from '#ui/busy-button';
import { ProblemNote } from '#ui/problem-note';
import { words } from '#ui/words';
import { postJson } from '#app/post-json';

type StartQuizProps = { slug: string; label?: string; look?: string };

/** One click, no account: opens the quiz of an article, or the one that is already open. */
export function StartQuizClient({ slug, label = words.startQuiz, look = 'compact' }: StartQuizProps) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function start() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const result = await postJson<{ id: string }>('/api/attempts', { slug });
    if (result.ok) return router.push(`/quizzes/${result.value.id}`);
    setBusy(false);
    setProblem(result.error.code);
  }

  return (
    <>
      {problem && <ProblemNote code={problem} />}
      <BusyButton type="button" busy={busy} busyWords={words.starting} className={look} onClick={() => void start()}>
        {label}
        <ArrowRight className="icon" aria-hidden="true" />
      </BusyButton>
    </>
  );
}
