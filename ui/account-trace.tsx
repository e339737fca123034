import { accountWords as words } from '#ui/words/accounts';

type Trace = { readonly answers: number; readonly quizzes: number; readonly cards: number; readonly classes: number };

/** What was done in this browser before somebody signed in. */
export function AccountTrace({ trace }: { trace: Trace }) {
  return (
    <>
      <p className="lead">{words.trace(trace)}</p>
      <p className="muted">{words.answersHint}</p>
    </>
  );
}
