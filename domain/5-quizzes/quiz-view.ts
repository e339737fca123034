import type { Feedback } from '#quizzes/feedback';
import type { Question } from '#quizzes/presented';

/** A question of an attempt: with feedback once it is answered or the attempt is over, without it before. */
export type QuestionView = {
  readonly question: Question;
  readonly feedback: Feedback | null;
  readonly answered: boolean;
  readonly durationMs: number | null;
};

/** An attempt as its learner may see it now. Times are ms since the epoch; `score` is 0 to 1, null until submitted. */
export type QuizView = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly submittedAt: number | null;
  readonly score: number | null;
  readonly questions: readonly QuestionView[];
  /** How many facts of this quiz are cards by now, and when the first of them comes back. */
  readonly cards: { readonly count: number; readonly firstDue: number | null };
};
