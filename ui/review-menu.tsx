import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { reviewWords } from '#ui/words/reviews';

type MenuProps = { /** The page where an own card is changed. */ editHref: string | null; onBury: () => void; onSuspend: () => void };

/** What else can be done with a card. */
export function ReviewMenu({ editHref, onBury, onSuspend }: MenuProps) {
  return (
    <details className="review-menu">
      <summary className="icon-button" aria-label={reviewWords.more}><Ellipsis className="icon" aria-hidden="true" /></summary>
      <div>
        <button type="button" onClick={onBury}>{reviewWords.bury}</button>
        <button type="button" onClick={onSuspend}>{reviewWords.suspend}</button>
        {editHref && <Link href={editHref} prefetch={false}>{reviewWords.edit}</Link>}
      </div>
    </details>
  );
}
