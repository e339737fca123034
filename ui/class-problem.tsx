import { CircleAlert } from 'lucide-react';
import { classWords } from '#ui/words/classes';

/** What went wrong with a class, a set or an assignment, in a sentence, announced at once. */
export function ClassProblem({ code, id }: { code: string | null; id?: string }) {
  if (code === null) return null;
  return (
    <p className="note error" role="alert" id={id}>
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{classWords.refusal(code)}</span>
    </p>
  );
}
