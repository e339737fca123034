import Link from 'next/link';
import { classWords, timeWords } from '#ui/words/classes';
import { shownPoints } from '#ui/words';

type Given = { readonly id: string; readonly title: string; readonly opensAt: Date; readonly dueAt: Date; readonly questions: number; readonly done: number; readonly mean: number | null };
type ClassAssignmentsProps = { classroomId: string; zone: string; assignments: readonly Given[]; pupils: number; now: number };

function whenWords({ opensAt, dueAt }: Given, zone: string, now: number): string {
  if (opensAt.getTime() > now) return `${classWords.opens(timeWords(opensAt.getTime(), zone))}. ${classWords.due(timeWords(dueAt.getTime(), zone))}`;
  return (dueAt.getTime() > now ? classWords.due : classWords.closed)(timeWords(dueAt.getTime(), zone));
}

/** What a class was given: when it is due, how many are in, and how they did. */
export function ClassAssignments({ classroomId, zone, assignments, pupils, now }: ClassAssignmentsProps) {
  if (assignments.length === 0) return <p className="muted">{classWords.noAssignments}</p>;
  return (
    <ul className="lines">
      {assignments.map((each) => (
        <li key={each.id}>
          <div>
            <h3><Link href={`/classes/${classroomId}/assignments/${each.id}`} prefetch={false}>{each.title}</Link></h3>
            <p className="small muted">{whenWords(each, zone, now)}</p>
          </div>
          <div className="in-count small">
            <b>{classWords.inOf(each.done, pupils)}</b>
            {each.mean !== null && <span className="muted">{classWords.mean(shownPoints(each.mean * each.questions), each.questions)}</span>}
            <progress value={each.done} max={Math.max(1, pupils)} aria-label={classWords.inOf(each.done, pupils)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
