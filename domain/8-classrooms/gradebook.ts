import type { ItemKey, ItemResponse } from '#items/item';
import { scoreResponse } from '#items/score';
import { gradeOf } from '#quizzes/grade';

/** An answer as it arrived; times are ms since the epoch. */
export type GivenAnswer = { readonly itemId: string; readonly response: ItemResponse; readonly receivedAt: number };

/** An attempt at an assignment, its answers in the order in which they arrived. */
export type TakenAttempt = {
  readonly learnerId: string;
  readonly id: string;
  readonly number: number;
  readonly startedAt: number;
  readonly submittedAt: number | null;
  readonly answers: readonly GivenAnswer[];
};

type Pupil = { readonly id: string; readonly name: string };
type Asked = { readonly itemId: string; readonly key: ItemKey | null };

/** What was made of a question: `void` where it was withdrawn, `open` without an answer. `score` is 0 to 1. */
export type Cell = { readonly mark: 'right' | 'part' | 'wrong' | 'open' | 'void'; readonly score: number; readonly response: ItemResponse | null };

/** An attempt, marked by the keys in force. `score` is 0 to 1, null when every question is void; `of` counts the others. */
export type MarkedAttempt = TakenAttempt & { readonly cells: readonly Cell[]; readonly points: number; readonly of: number; readonly score: number | null; readonly answered: number; readonly late: boolean };

/** A pupil's attempts, and the one that counts: the best handed in (of equals the first), else the open one. */
export type PupilRow = Pupil & { readonly state: 'not-started' | 'working' | 'finished'; readonly counting: MarkedAttempt | null; readonly attempts: readonly MarkedAttempt[] };

/** What a question came to over the attempts that count and are handed in; `share` is the mean score, null without any. */
export type QuestionColumn = { readonly answered: number; readonly share: number | null };

export type Gradebook = { readonly pupils: readonly PupilRow[]; readonly questions: readonly QuestionColumn[]; readonly handedIn: number; readonly meanScore: number | null; readonly meanPoints: number | null };

function cellOf(key: ItemKey | null, response: ItemResponse | null): Cell {
  if (!key) return { mark: 'void', score: 0, response };
  if (!response) return { mark: 'open', score: 0, response };
  const score = scoreResponse(key, response)?.score ?? 0;
  return { mark: score === 1 ? 'right' : score > 0 ? 'part' : 'wrong', score, response };
}

/** An attempt with what each question was worth, by its last answer. It is late when it was handed in, or last answered, after `dueAt`. */
export function markedAttempt(attempt: TakenAttempt, questions: readonly Asked[], dueAt: number): MarkedAttempt {
  const last = new Map(attempt.answers.map((answer) => [answer.itemId, answer.response]));
  const cells = questions.map(({ itemId, key }) => cellOf(key, last.get(itemId) ?? null));
  const counted = cells.filter(({ mark }) => mark !== 'void');
  const lastAt = attempt.submittedAt ?? Math.max(attempt.startedAt, ...attempt.answers.map(({ receivedAt }) => receivedAt));
  return {
    ...attempt,
    cells,
    points: counted.reduce((sum, { score }) => sum + score, 0),
    of: counted.length,
    score: gradeOf(questions.map(({ key }, at) => ({ key, response: cells[at]?.response ?? null }))),
    answered: last.size,
    late: lastAt > dueAt,
  };
}

function rowOf(pupil: Pupil, attempts: readonly MarkedAttempt[]): PupilRow {
  const finished = attempts.filter(({ submittedAt }) => submittedAt !== null);
  const best = finished.reduce<MarkedAttempt | null>((so, each) => (so && so.points >= each.points ? so : each), null);
  const counting = best ?? attempts.at(-1) ?? null;
  return { ...pupil, state: best ? 'finished' : counting ? 'working' : 'not-started', counting, attempts };
}

const mean = (numbers: readonly number[]) => (numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length);

/** Who did what with an assignment, pupils in the given order; attempts of others are left out. */
export function gradebookOf(given: { readonly questions: readonly Asked[]; readonly pupils: readonly Pupil[]; readonly attempts: readonly TakenAttempt[]; readonly dueAt: number }): Gradebook {
  const { questions, dueAt } = given;
  const marked = given.attempts.map((attempt) => markedAttempt(attempt, questions, dueAt)).sort((a, b) => a.number - b.number);
  const pupils = given.pupils.map((pupil) => rowOf(pupil, marked.filter(({ learnerId }) => learnerId === pupil.id)));
  const finished = pupils.flatMap(({ state, counting }) => (state === 'finished' && counting ? [counting] : []));
  return {
    pupils,
    questions: questions.map((_, at) => {
      const cells = finished.flatMap(({ cells: all }) => all[at] ?? []).filter(({ mark }) => mark !== 'void');
      return { answered: cells.filter(({ mark }) => mark !== 'open').length, share: mean(cells.map(({ score }) => score)) };
    }),
    handedIn: finished.length,
    meanScore: mean(finished.flatMap(({ score }) => score ?? [])),
    meanPoints: mean(finished.map(({ points }) => points)),
  };
}
