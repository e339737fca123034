import { Undo2, X } from 'lucide-react';
import Link from 'next/link';
import { reviewWords } from '#ui/words/reviews';

type ReviewBarProps = { /** Cards rated; null on the last screen. */ done: number | null; total: number; onUndo: (() => void) | null };

/** Where one stands in a review, the way out, and the way back. */
export function ReviewBar({ done, total, onUndo }: ReviewBarProps) {
  const { at, of } = reviewWords.place((done ?? 0) + 1, total);
  return (
    <header className="review-bar">
      <Link className="icon-button" href="/today" aria-label={reviewWords.stop} prefetch={false}><X className="icon" aria-hidden="true" /></Link>
      {done !== null && <progress max={Math.max(1, total)} value={done} aria-label={reviewWords.reviewed} />}
      {done !== null && <span className="small muted nowrap"><b className="strong">{at}</b> {of}</span>}
      <button type="button" className="icon-button" aria-label={reviewWords.undo} disabled={onUndo === null} onClick={onUndo ?? undefined}>
        <Undo2 className="icon" aria-hidden="true" />
      </button>
    </header>
  );
}
