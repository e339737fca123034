import { CircleAlert } from 'lucide-react';
import { words } from '#ui/words';

/** What went wrong, in a sentence, announced at once. */
export function ProblemNote({ code }: { code: string }) {
  return (
    <p className="note error" role="alert">
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{words.refusal(code)}</span>
    </p>
  );
}
