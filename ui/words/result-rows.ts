import type { Gradebook, MarkedAttempt } from '#classrooms/gradebook';
import { type ItemResponse, optionsIn, type ShownItem } from '#items/item';
import { chosenIn } from '#quizzes/feedback';
import { classWords, timeWords } from '#ui/words/classes';

type Asked = { readonly shown: ShownItem };
type Results = { readonly zone: string; readonly questions: readonly Asked[]; readonly book: Gradebook };

const head = classWords.csvHead;

/** What was answered, in words; null for nothing. */
export function answerWords(shown: ShownItem, response: ItemResponse | null): string | null {
  if (!response) return null;
  if (response.form === 'typed') return response.text;
  const chosen = chosenIn(response);
  return chosen.length === 0 ? classWords.dontKnow : optionsIn(shown).filter(({ id }) => chosen.includes(id)).map(({ text }) => text).join(', ');
}

/** Points as people read them: at most two digits behind the point. */
export const roundedPoints = (points: number) => Math.round(points * 100) / 100;

function attemptCells({ zone, questions }: Results, attempt: MarkedAttempt, counts: boolean) {
  const time = (at: number | null) => (at === null ? null : timeWords(at, zone));
  const answers = questions.flatMap(({ shown }, at) => {
    const cell = attempt.cells[at];
    const isOpen = cell === undefined || cell.mark === 'void' || (cell.mark === 'open' && attempt.submittedAt === null);
    return [answerWords(shown, cell?.response ?? null), isOpen ? null : roundedPoints(cell.score)];
  });
  return [attempt.late ? head.yes : head.no, attempt.number, counts ? head.yes : head.no, time(attempt.startedAt), time(attempt.submittedAt), roundedPoints(attempt.points), attempt.of, ...answers];
}

/** A gradebook as a table: one row for each attempt, and one for each pupil without any. */
export function resultRows(results: Results): (string | number | null)[][] {
  const { book, questions } = results;
  const titles = [head.name, head.state, head.late, head.attempt, head.counts, head.started, head.handedIn, head.points, head.of, ...questions.flatMap((_, at) => [head.answer(at + 1), head.score(at + 1)])];
  const rows = book.pupils.flatMap(({ name, state, attempts, counting }) => {
    const told = classWords.stateWords[state];
    if (attempts.length === 0) return [[name, told, ...titles.slice(2).map(() => null)]];
    return attempts.map((attempt) => [name, told, ...attemptCells(results, attempt, attempt.id === counting?.id && attempt.submittedAt !== null)]);
  });
  return [titles, ...rows];
}
