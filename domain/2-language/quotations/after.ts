import { speakerThenVerb, verbThenSpeaker } from '#language/quotations/cues';
import type { Frame, Scene } from '#language/quotations/scene';

const breaks = /^[,—–]$/;
const opensRest = /^[,—–-]$/;
const goesOn = /^[,;]$/;

const endsOpen = /(?:[,?!—–…-]|\.\.\.)['’”"\s]*$/;

/** Whether what follows may belong to a quotation: it ended in a comma, a question, or a mark that is no full stop. */
function leadsOn({ text, quoted, pieces, places }: Scene, quote: number): boolean {
  const { end } = quoted[quote] ?? { end: 0 };
  return endsOpen.test(text.slice(Math.max(0, end - 5), end)) || breaks.test(pieces[(places[quote] ?? 0) + 1]?.text ?? '');
}

/** The first index behind a quotation and its comma, when the sentence goes on there. */
function behind(scene: Scene, quote: number): number | null {
  const at = (scene.places[quote] ?? 0) + 1;
  if (!leadsOn(scene, quote) || scene.pieces[at]?.after === 'paragraph') return null;
  return opensRest.test(scene.pieces[at]?.text ?? '') ? at + 1 : at;
}

/** “Q,” said X. */
export const saidSource: Frame = (scene, quote) => {
  const at = behind(scene, quote);
  return at === null ? null : verbThenSpeaker(scene, at);
};

/** “Q,” X said. */
export const sourceSaid: Frame = (scene, quote) => {
  const at = behind(scene, quote);
  return at === null ? null : speakerThenVerb(scene, at);
};

const farthest = 60;

/** “Q” is so, X said: the sentence goes on and ends in its speaker. */
export const saidLate: Frame = (scene, quote) => {
  const { pieces, tables } = scene;
  const place = scene.places[quote] ?? 0;
  for (let at = place + 1; at < place + farthest && pieces[at]?.after === 'nothing'; at++) {
    if (pieces[at]?.text !== ',') continue;
    const found = speakerThenVerb(scene, at + 1) ?? verbThenSpeaker(scene, at + 1);
    const end = Math.max(found?.cue?.[1] ?? 0, found?.source[1] ?? 0);
    const over = pieces[end + 1]?.after !== 'nothing' || goesOn.test(pieces[end]?.text ?? '') || tables.grammar.prepositions.has(pieces[end]?.lower ?? '');
    if (found && over && !pieces.slice(at, end).some(({ after }) => after !== 'nothing')) return { ...found, frame: 'said-late' };
  }
  return null;
};
