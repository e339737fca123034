import { Fragment } from 'react';
import { words } from '#ui/words';

/** Underscores in a question stand for what is to be filled in. */
const gap = /_{3,}/;

/** A question's words, its gap drawn as the dash of a dateline. */
export function Stem({ text }: { text: string }) {
  return text.split(gap).map((part, place) => (
    // The parts of one stem never move, so their place names them.
    <Fragment key={place}>
      {place > 0 && <span className="blank"><span className="visually-hidden">{words.blank}</span></span>}
      {part}
    </Fragment>
  ));
}
