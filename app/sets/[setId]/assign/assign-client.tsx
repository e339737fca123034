'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useId, useState } from 'react';
import { instantOf } from '#classrooms/due';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { classWords, timeWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';

type AssignClientProps = { id: string; setId: string; preset: string; classes: readonly { readonly id: string; readonly name: string; readonly zone: string; readonly due: string }[] };

/** What the clocks of the zone make of a time that they skip or have twice; null for a usual one. */
function clockWords(wall: string, zone: string): string | null {
  const due = instantOf(wall, zone);
  if (due?.clocks === 'skipped') return classWords.skipped(timeWords(due.at, zone));
  return due?.clocks === 'doubled' ? classWords.doubled : null;
}

/** Gives a set to a class: open at once and due in a week, unless said otherwise. */
export function AssignClient({ id, setId, preset, classes }: AssignClientProps) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [classId, setClassId] = useState(preset);
  const room = classes.find((each) => each.id === classId) ?? classes[0];
  const [due, setDue] = useState<string | null>(null);
  const [opens, setOpens] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(1);
  const [feedback, setFeedback] = useState<'atOnce' | 'afterDue'>('atOnce');
  const field = useId();
  if (!room) return null;
  const dueAt = due ?? room.due;

  async function assign(event: SyntheticEvent) {
    event.preventDefault();
    if (!room) return;
    const made = await send('/api/assignments', { id, setId, classroomId: room.id, opensAt: opens, dueAt, attemptsAllowed: attempts, feedback }, { stays: false });
    if (made) router.push(`/classes/${room.id}/assignments/${id}`);
  }

  return (
    <form className="fields" onSubmit={(event) => void assign(event)} autoComplete="off">
      <label className="strong" htmlFor={`${field}class`}>{classWords.assignTo}</label>
      <select className="field" id={`${field}class`} value={room.id} onChange={(event) => setClassId(event.target.value)}>
        {classes.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
      </select>
      <fieldset className="choose">
        <legend className="strong">{classWords.opensAt}</legend>
        <label><input type="radio" name={`${field}opens`} checked={opens === null} onChange={() => setOpens(null)} /> {classWords.opensNow}</label>
        <label><input type="radio" name={`${field}opens`} checked={opens !== null} onChange={() => setOpens(room.due)} /> {classWords.opensLater}</label>
      </fieldset>
      {opens !== null && <WallTime id={`${field}opensAt`} label={classWords.opensLaterAt} value={opens} zone={room.zone} onChange={setOpens} />}
      <WallTime id={`${field}due`} label={classWords.dueAt} value={dueAt} zone={room.zone} onChange={setDue} />
      <label className="strong" htmlFor={`${field}attempts`}>{classWords.attempts}</label>
      <select className="field" id={`${field}attempts`} value={attempts} onChange={(event) => setAttempts(Number(event.target.value))}>
        {[1, 2, 3, 4, 5].map((count) => <option key={count}>{count}</option>)}
      </select>
      <fieldset className="choose" aria-describedby={`${field}hint`}>
        <legend className="strong">{classWords.feedback}</legend>
        <label><input type="radio" name={`${field}feedback`} checked={feedback === 'atOnce'} onChange={() => setFeedback('atOnce')} /> {classWords.feedbackAtOnce}</label>
        <label><input type="radio" name={`${field}feedback`} checked={feedback === 'afterDue'} onChange={() => setFeedback('afterDue')} /> {classWords.feedbackAfterDue}</label>
      </fieldset>
      <p className="small muted" id={`${field}hint`}>{classWords.feedbackHint}</p>
      <ClassProblem code={problem} />
      <div><BusyButton busy={busy} busyWords={classWords.assigning} className="primary large">{classWords.assign}</BusyButton></div>
    </form>
  );
}

type WallTimeProps = { id: string; label: string; value: string; zone: string; onChange: (value: string) => void };

function WallTime({ id, label, value, zone, onChange }: WallTimeProps) {
  const clocks = clockWords(value, zone);
  return (
    <>
      <label className="strong" htmlFor={id}>{label}</label>
      <input className="field" id={id} type="datetime-local" value={value} required aria-describedby={`${id}zone`} onChange={(event) => onChange(event.target.value)} />
      <p className="small muted" id={`${id}zone`} aria-live="polite">{classWords.inZone(zone)} {clocks !== null && <b>{clocks}</b>}</p>
    </>
  );
}
