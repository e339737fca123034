import { Check, CircleDashed, Minus, X } from 'lucide-react';
import Link from 'next/link';
import type { Cell, Gradebook, PupilRow } from '#classrooms/gradebook';
import type { TeacherQuestion } from '#classrooms/teacher-question';
import { KindBadge } from '#ui/kind';
import { Stem } from '#ui/stem';
import { kindOf, shownPoints } from '#ui/words';
import { classWords } from '#ui/words/classes';

type ResultsProps = { book: Gradebook; questions: readonly TeacherQuestion[]; /** Where the page of the assignment is. */ home: string };

const signs = { right: Check, part: Minus, wrong: X, open: CircleDashed, void: Minus };

function CellSign({ cell }: { cell: Cell }) {
  const Sign = signs[cell.mark];
  return (
    <span className={`cell ${cell.mark}`}>
      <Sign className="icon" aria-hidden="true" />
      <span className="visually-hidden">{classWords.cell[cell.mark]}</span>
      {cell.mark === 'part' && <span aria-hidden="true">{shownPoints(cell.score)}</span>}
    </span>
  );
}

function PupilLine({ row, questions, home }: { row: PupilRow; questions: number; home: string }) {
  const { id, name, state, counting } = row;
  return (
    <tr>
      <th scope="row"><Link href={`${home}/pupils/${id}`} prefetch={false} dir="auto">{name}</Link></th>
      <td className="nowrap">
        {state === 'working' && counting ? classWords.workingOn(counting.answered, questions) : classWords.stateWords[state]}
        {counting?.late && <span className="late">{classWords.late}</span>}
      </td>
      <td className="number">{counting && state === 'finished' ? <><b>{shownPoints(counting.points)}</b> / {counting.of}</> : '–'}</td>
      {Array.from({ length: questions }, (_, at) => <td key={at}>{counting?.cells[at] && <CellSign cell={counting.cells[at]} />}</td>)}
    </tr>
  );
}

/** Pupils by questions: who has not started, is working, has handed in, and what became of each question. */
export function PupilsByQuestions({ book, questions, home }: ResultsProps) {
  return (
    <section className="sideways" aria-labelledby="by-pupil">
      <table className="results-table">
        <thead>
          <tr>
            <th scope="col">{classWords.name}</th>
            <th scope="col">{classWords.state}</th>
            <th scope="col" className="number">{classWords.score}</th>
            {questions.map(({ itemId, shown }, at) => <th scope="col" key={itemId}><a href={`#question-${at + 1}`} title={shown.stem}><span className="visually-hidden">{classWords.question} </span>{classWords.questionShort(at + 1)}</a></th>)}
          </tr>
        </thead>
        <tbody>{book.pupils.map((row) => <PupilLine key={row.id} row={row} questions={questions.length} home={home} />)}</tbody>
      </table>
    </section>
  );
}

/** Each question with how many answered it, and the mean share of its points. */
export function QuestionByQuestion({ book, questions }: Omit<ResultsProps, 'home'>) {
  return (
    <ol className="question-lines">
      {questions.map((question, at) => {
        const column = book.questions[at];
        const share = column?.share ?? null;
        return (
          <li key={question.itemId} id={`question-${at + 1}`}>
            <KindBadge kind={kindOf[question.shown.kind]} />
            <div className="what"><Stem text={question.shown.stem} /></div>
            <div className="share small">
              <b>{share === null ? '–' : `${Math.round(share * 100)} %`}</b>
              <span className="muted">{classWords.answered} {column?.answered ?? 0}</span>
              <meter value={share ?? 0} aria-label={classWords.share}>{share ?? 0}</meter>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
