import Link from 'next/link';
import { classWords, timeWords } from '#ui/words/classes';
import { shownPoints } from '#ui/words';

/** An assignment in a pupil's list; times as dates, `score` 0 to 1 of the best attempt, null without one or while it waits. */
export type ListedAssignment = {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly zone: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly questions: number;
  readonly attemptsUsed: number;
  readonly answered: number;
  readonly openAttemptId: string | null;
  readonly score: number | null;
  readonly held: boolean;
};

function stateOf({ openAttemptId, answered, questions, score, held }: ListedAssignment): string | null {
  if (openAttemptId !== null) return classWords.workingOn(answered, questions);
  if (held) return classWords.waits;
  return score === null ? null : `${classWords.done}: ${classWords.points(shownPoints(score * questions), questions)}`;
}

function whenOf({ opensAt, dueAt, zone }: ListedAssignment, now: number): string {
  if (opensAt.getTime() > now) return classWords.opens(timeWords(opensAt.getTime(), zone));
  return (dueAt.getTime() > now ? classWords.due : classWords.closed)(timeWords(dueAt.getTime(), zone));
}

function actionOf({ id, opensAt, openAttemptId, attemptsUsed }: ListedAssignment, now: number): { href: string; name: string; isNext: boolean } {
  if (openAttemptId !== null) return { href: `/quizzes/${openAttemptId}`, name: classWords.goOn, isNext: true };
  if (opensAt.getTime() <= now && attemptsUsed === 0) return { href: `/assignments/${id}`, name: classWords.start, isNext: true };
  return { href: `/assignments/${id}`, name: attemptsUsed > 0 ? classWords.result : classWords.look, isNext: false };
}

/** What the classes of a pupil have given them, each with its due time, its state and the way in. */
export function AssignmentList({ assignments, now }: { assignments: readonly ListedAssignment[]; now: number }) {
  return (
    <ul className="lines assignments">
      {assignments.map((each) => {
        const { href, name, isNext } = actionOf(each, now);
        const state = stateOf(each);
        return (
          <li key={each.id}>
            <div>
              <h3><Link href={`/assignments/${each.id}`} prefetch={false}>{each.title}</Link></h3>
              <p className="small muted">{whenOf(each, now)}. {classWords.inClass(each.className)}.{state !== null && ` ${state}.`}</p>
            </div>
            <Link className={`button compact ${isNext ? 'primary' : ''}`} href={href} prefetch={false}>{name}<span className="visually-hidden">{classWords.about(each.title)}</span></Link>
          </li>
        );
      })}
    </ul>
  );
}
