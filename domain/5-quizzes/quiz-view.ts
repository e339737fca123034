import type { Feedback } from '#quizzes/feedback';
import type { ItemResponse } from '#items/item';
import type { Question } from '#quizzes/presented';

/**
 * A question of an attempt: with feedback once it is answered or the attempt is over, without it before, or until the due
 * time of an assignment that holds it. `given` is an answer without feedback yet, in the attempt's own option ids;
 * `slug` names the article that proves it, while there is one.
 */
export type QuestionView = {
  readonly question: Question;
  readonly slug: string | null;
  readonly feedback: Feedback | null;
  readonly answered: boolean;
  readonly given: ItemResponse | null;
  readonly durationMs: number | null;
};

/** The assignment that an attempt is one of. Times are ms since the epoch; `zone` is the class's. */
export type AssignedView = {
  readonly id: string;
  readonly className: string;
  readonly zone: string;
  readonly dueAt: number;
  /** Whether feedback comes after the due time only: until handed in, answers may be changed. */
  readonly afterDue: boolean;
  /** Whether the learner is still in the class. */
  readonly isMember: boolean;
};

/** An attempt as its learner may see it now. Times are ms since the epoch; `score` is 0 to 1, null until submitted. */
export type QuizView = {
  readonly id: string;
  /** Null for a quiz that was assigned. */
  readonly slug: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly submittedAt: number | null;
  readonly score: number | null;
  /** Null for a quiz of an article, and where the assignment was deleted. */
  readonly assigned: AssignedView | null;
  /** Whether feedback and score have to wait. */
  readonly held: boolean;
  readonly questions: readonly QuestionView[];
  /** How many facts of this quiz are cards by now, and when the first of them comes back. */
  readonly cards: { readonly count: number; readonly firstDue: number | null };
};
