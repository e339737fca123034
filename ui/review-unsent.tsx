import { WifiOff } from 'lucide-react';
import { reviewWords } from '#ui/words/reviews';

/** Ratings that could not be stored so far: how many, why, and what happens to them. */
export function Unsent({ count, code, onRetry }: { count: number; code: string; onRetry: () => void }) {
  return (
    <output className="note unsent">
      <WifiOff className="icon" aria-hidden="true" />
      <span>
        <b>{reviewWords.unsent(count)}</b> {reviewWords.unsentWhy[code] ?? reviewWords.unsentElse}
        {' '}<button type="button" className="button quiet" onClick={onRetry}>{reviewWords.tryAgain}</button>
      </span>
    </output>
  );
}
