import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { reviewWords } from '#ui/words/reviews';

type MenuProps = { /** The page where an own card is changed. */ editHref: string | null; onBury: () => void; onSuspend: () => void };

/** What else can be done with a card, behind one button; Escape and a tap elsewhere close it. */
export function ReviewMenu({ editHref, onBury, onSuspend }: MenuProps) {
  return (
    <>
      <button type="button" className="icon-button more" popoverTarget="card-menu" aria-label={reviewWords.more}><Ellipsis className="icon" aria-hidden="true" /></button>
      <div id="card-menu" popover="auto" className="review-menu">
        <button type="button" onClick={onBury}>{reviewWords.bury}</button>
        <button type="button" onClick={onSuspend}>{reviewWords.suspend}</button>
        {editHref && <Link href={editHref} prefetch={false}>{reviewWords.edit}</Link>}
      </div>
    </>
  );
}
