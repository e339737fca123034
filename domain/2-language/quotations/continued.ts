import { sentenceStart } from '#language/quotations/phrases';
import type { Frame } from '#language/quotations/scene';

/** X said “Q1” and “Q2”: in one sentence, both are the same speaker's. */
export const joined: Frame = ({ pieces, places, found }, quote) => {
  const place = places[quote] ?? 0;
  const before = found[quote - 1];
  const last = places[quote - 1] ?? -1;
  if (!before || last < sentenceStart(pieces, place)) return null;
  return { ...before, frame: 'joined' };
};

/** “Q1,” X said. “Q2”: nothing but the speaker and the verb stood between. */
export const continued: Frame = ({ pieces, places, found }, quote) => {
  const place = places[quote] ?? 0;
  const before = found[quote - 1];
  const last = places[quote - 1] ?? 0;
  if (!before || pieces[place]?.after !== 'sentence') return null;
  const between = pieces.slice(last + 1, place);
  return between.some(({ after }, at) => after === 'paragraph' || (after === 'sentence' && at > 0)) ? null : { ...before, frame: 'continued' };
};
