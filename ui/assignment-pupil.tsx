import { Check, CircleDashed, Minus, X } from 'lucide-react';
import type { Cell, MarkedAttempt, PupilRow } from '#classrooms/gradebook';
import { answersToSee, type TeacherQuestion } from '#classrooms/teacher-question';
import { Stem } from '#ui/stem';
import { classWords, timeWords } from '#ui/words/classes';
import { answerWords } from '#ui/words/result-rows';
import { shownPoints } from '#ui/words';

const signs = { right: Check, part: Minus, wrong: X, open: CircleDashed, void: Minus };

type AttemptProps = { attempt: MarkedAttempt; counts: boolean; questions: readonly TeacherQuestion[]; attemptsAllowed: number; zone: string };

/** Whether an answer leaves open what is right. */
const isWanting = (mark: Cell['mark']) => mark === 'wrong' || mark === 'part' || mark === 'open';

/** The right answer in words: all of what is chosen, of what is written the way to show first. */
function rightOf(question: TeacherQuestion): string {
  const right = answersToSee(question).filter(({ isKey }) => isKey).map(({ text }) => text);
  return question.key && 'answers' in question.key ? (right[0] ?? '') : right.join(', ');
}

/** Earlier answers to a question that were changed later, in words. */
function earlierOf(attempt: MarkedAttempt, { itemId, shown }: TeacherQuestion): string[] {
  return attempt.answers.filter((answer) => answer.itemId === itemId).slice(0, -1).flatMap(({ response }) => answerWords(shown, response) ?? []);
}

function AttemptOf({ attempt, counts, questions, attemptsAllowed, zone }: AttemptProps) {
  return (
    <section>
      <div className="section">
        <h2>{classWords.attempt(attempt.number, attemptsAllowed)}</h2>
        <span className="small muted">{shownPoints(attempt.points)} / {attempt.of}{attempt.late && <span className="late">{classWords.late}</span>}</span>
      </div>
      <p className="small muted">
        {classWords.startedAt(timeWords(attempt.startedAt, zone))}. {attempt.submittedAt === null ? classWords.notHandedIn : classWords.handedInAt(timeWords(attempt.submittedAt, zone))}. {counts && classWords.counts}
      </p>
      <ol className="question-lines">
        {questions.map((question, at) => {
          const cell = attempt.cells[at];
          const Sign = signs[cell?.mark ?? 'open'];
          return (
            <li key={question.itemId}>
              <span className={`cell ${cell?.mark}`}><Sign className="icon" aria-hidden="true" /><span className="visually-hidden">{classWords.cell[cell?.mark ?? 'open']}</span></span>
              <div className="what">
                <p className="muted"><Stem text={question.shown.stem} /></p>
                <p><b>{answerWords(question.shown, cell?.response ?? null) ?? classWords.notYet}</b></p>
                {cell && isWanting(cell.mark) && <p className="small">{classWords.rightIs(rightOf(question))}</p>}
                {earlierOf(attempt, question).map((text, place) => <p key={`${place}${text}`} className="small muted">{text} ({classWords.replaced})</p>)}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A pupil's attempts at an assignment with every answer, the newest attempt first. */
export function PupilAttempts({ row, questions, attemptsAllowed, zone }: { row: PupilRow; questions: readonly TeacherQuestion[]; attemptsAllowed: number; zone: string }) {
  if (row.attempts.length === 0) return <p className="note">{classWords.noAttempts}</p>;
  return row.attempts.toReversed().map((attempt) => (
    <AttemptOf key={attempt.id} attempt={attempt} counts={row.state === 'finished' && attempt.id === row.counting?.id} questions={questions} attemptsAllowed={attemptsAllowed} zone={zone} />
  ));
}
