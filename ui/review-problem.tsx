import { CircleAlert } from 'lucide-react';
import { reviewWords } from '#ui/words/reviews';

/** What went wrong with a card, in a sentence, announced at once. */
export function ReviewProblem({ code }: { code: string }) {
  return (
    <p className="note error" role="alert">
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{reviewWords.refusal(code)}</span>
    </p>
  );
}
