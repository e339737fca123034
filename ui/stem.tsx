import { Fragment } from 'react';
import { words } from '#ui/words';

/** Underscores in a question stand for what is to be filled in. */
const gap = /_{3,}/;

/** A mark right behind a gap stays on its line. */
const markBehind = /^[,.;:?!’”'"]+/;

/** A question's words, its gap drawn as the dash of a dateline. */
export function Stem({ text }: { text: string }) {
  return text.split(gap).map((part, place) => {
    const mark = place > 0 ? (markBehind.exec(part)?.[0] ?? '') : '';
    return (
      // The parts of one stem never move, so their place names them.
      <Fragment key={place}>
        {place > 0 && <span className="unbroken"><span className="blank"><span className="visually-hidden">{words.blank}</span></span>{mark}</span>}
        {part.slice(mark.length)}
      </Fragment>
    );
  });
}
