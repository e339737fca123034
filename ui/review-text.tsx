import { Fragment } from 'react';
import type { Kind } from '#ui/words';
import { words } from '#ui/words';

const gap = /_{3,}/;

/** Whether a front has a gap that its back fills. */
export function hasGap(front: string): boolean {
  return gap.test(front);
}

/** The front of a card: with a blank in its gap, or, once turned, with what belongs there. */
export function ReviewText({ front, back, kind, turned }: { front: string; back: string; kind: Kind | null; turned: boolean }) {
  return front.split(gap).map((part, place) => (
    // The parts of one front never move, so their place names them.
    <Fragment key={place}>
      {place > 0 && (turned ? <span className={`fill ${kind ?? 'own'}`}>{back}</span> : <span className="blank"><span className="visually-hidden">{words.blank}</span></span>)}
      {part}
    </Fragment>
  ));
}
