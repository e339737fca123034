'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { uuidV7 } from '#core/ids';
import type { Question } from '#quizzes/presented';
import { BusyButton } from '#ui/busy-button';
import { Dateline } from '#ui/dateline';
import { KindLabel } from '#ui/kind';
import { ProblemNote } from '#ui/problem-note';
import { Stem } from '#ui/stem';
import { type Kind, words } from '#ui/words';
import { postJson } from '#app/post-json';

type FirstQuestionProps = { slug: string; place: string | null; date: string | null; itemId: string; kind: Kind; stem: string; options: readonly { id: string; text: string }[] };

const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** The question on the home page: answering it starts the quiz that it belongs to, with this answer as the first. */
export function FirstQuestionClient({ slug, place, date, itemId, kind, stem, options }: FirstQuestionProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A quiz on this article that was begun before, and does not ask this question. */
  const [open, setOpen] = useState<string | null>(null);

  async function answer(text: string) {
    const started = await postJson<{ id: string; first: Question | null }>('/api/attempts', { slug, firstItemId: itemId });
    if (!started.ok) return setProblem(started.error.code);
    const { id, first } = started.value;
    const optionId = first?.stem === stem ? first.options.find((option) => option.text === text)?.id : undefined;
    if (!first || !optionId) return setOpen(id);
    const now = Date.now();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const body = { id: uuidV7(now, chance), position: first.position, response: { form: 'choice', optionId }, answeredAt: now, sentAt: now, zone, durationMs: Math.round(performance.now()) };
    const stored = await postJson(`/api/attempts/${id}/responses`, body);
    if (!stored.ok && stored.error.code !== 'already-answered') return setProblem(stored.error.code);
    router.push(`/quizzes/${id}?question=${first.position + 1}`);
  }

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (chosen === null || busy || open !== null) return;
    setBusy(true);
    setProblem(null);
    await answer(chosen);
    setBusy(false);
  }

  return (
    <form className="card" onSubmit={(event) => void submit(event)} autoComplete="off">
      <header>
        <KindLabel kind={kind} />
        <span className="small dim">{words.firstQuestion}</span>
      </header>
      <p className="ruled" id="first-stem"><Stem text={stem} /></p>
      <fieldset className="choices" aria-labelledby="first-stem">
        {options.map(({ id, text }) => (
          <label key={id} className="option">
            <input type="radio" name="first" checked={chosen === text} onChange={() => setChosen(text)} />
            {text}
          </label>
        ))}
      </fieldset>
      <footer>
        {problem && <ProblemNote code={problem} />}
        <Dateline place={place} date={date} />
        {open === null && <BusyButton busy={busy} busyWords={words.checking} className="primary" disabled={chosen === null}>{words.check}</BusyButton>}
        {open !== null && <output className="note notice">{words.quizOpen} <Link href={`/quizzes/${open}`} prefetch={false}>{words.goOnWithIt}</Link></output>}
      </footer>
    </form>
  );
}
