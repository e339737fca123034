'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { uuidV7 } from '#core/ids';
import { longest } from '#reviews/custom-card';
import { BusyButton } from '#ui/busy-button';
import { ReviewProblem } from '#ui/review-problem';
import { reviewWords } from '#ui/words/reviews';
import { postJson } from '#app/post-json';

type Text = { front: string; back: string; source: string };
type FieldProps = { name: keyof Text; label: string; hint: string; text: string; wrong: string | null; onText: (text: string) => void };

const empty: Text = { front: '', back: '', source: '' };
const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

function Field({ name, label, hint, text, wrong, onText }: FieldProps) {
  const id = useId();
  const given = { id, name, className: 'field', value: text, maxLength: longest[name], 'aria-describedby': `${id}hint`, 'aria-invalid': wrong !== null };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {name === 'source' ? <input {...given} type="text" onChange={(event) => onText(event.target.value)} /> : <textarea {...given} rows={3} onChange={(event) => onText(event.target.value)} />}
      <p className="small muted under" id={`${id}hint`}>
        {wrong ? <span className="wrong" role="alert">{wrong}</span> : <span>{hint}</span>}
        {text.length > longest[name] * 0.8 && <span>{reviewWords.left(longest[name] - text.length)}</span>}
      </p>
    </div>
  );
}

/** Writes an own card, or changes one; what was typed stays until it is stored. */
export function CardFormClient({ factId, before = empty }: { /** Null for a new card. */ factId: string | null; before?: Text }) {
  const router = useRouter();
  const [text, setText] = useState(before);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const newId = useRef<string | null>(null);
  const wrong = (name: keyof Text) => (tried && name !== 'source' && text[name].trim() === '' ? (reviewWords.missing[name] ?? null) : null);

  function change(name: keyof Text, value: string) {
    setText((all) => ({ ...all, [name]: value }));
    setMade(false);
  }

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    const missing = (['front', 'back'] as const).find((name) => text[name].trim() === '');
    if (missing) return event.currentTarget.querySelector<HTMLElement>(`[name=${missing}]`)?.focus();
    setBusy(true);
    setProblem(null);
    newId.current ??= uuidV7(Date.now(), chance);
    const result = await (factId ? postJson(`/api/custom-cards/${factId}`, text) : postJson('/api/custom-cards', { factId: newId.current, ...text }));
    setBusy(false);
    if (!result.ok) return setProblem(result.error.code);
    if (factId) return router.push('/cards');
    newId.current = null;
    setText({ ...empty, source: text.source });
    setTried(false);
    setMade(true);
    document.querySelector<HTMLElement>('[name=front]')?.focus();
  }

  const common = (name: keyof Text) => ({ name, text: text[name], wrong: wrong(name), onText: (value: string) => change(name, value) });
  return (
    <form className="card-form" onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <Field {...common('front')} label={reviewWords.front} hint={reviewWords.frontHint} />
      <Field {...common('back')} label={reviewWords.back} hint={reviewWords.backHint} />
      <Field {...common('source')} label={reviewWords.source} hint={reviewWords.sourceHint} />
      {problem && <ReviewProblem code={problem} />}
      <output>{made && <span className="note">{reviewWords.made}</span>}</output>
      <div className="row">
        <BusyButton busy={busy} busyWords={factId ? reviewWords.saving : reviewWords.making} className="primary">{factId ? reviewWords.saveCard : reviewWords.makeCard}</BusyButton>
      </div>
    </form>
  );
}
