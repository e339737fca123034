import { verbEnd } from '#language/quotations/cues';
import { phraseAhead, sentenceStart } from '#language/quotations/phrases';
import type { Piece } from '#language/quotations/pieces';
import type { Frame } from '#language/quotations/scene';
import { firstPhrase, subjectOf } from '#language/quotations/subjects';
import type { Tables } from '#language/tables';

const leadsIn = /^[,:]$/;
const joins = /^(?:that|but|because|who|which)$/;

/** According to X, “Q”; “Q,” according to X. */
export const accordingTo: Frame = ({ pieces, places, tables }, quote) => {
  const place = places[quote] ?? 0;
  const from = sentenceStart(pieces, place);
  for (let at = from; at < place + 4; at++) {
    const apart = at > place && pieces.slice(place + 1, at + 1).some(({ after }) => after !== 'nothing');
    if (pieces[at]?.lower !== 'according' || pieces[at + 1]?.lower !== 'to' || apart) continue;
    const source = phraseAhead(pieces, at + 2, tables);
    if (source) return { source, cue: [at, at + 2], frame: 'according-to' };
  }
  return null;
};

/** Whether nothing but whom it was said to, when and where stands between a verb of speech and the quotation. */
function isDirect(pieces: readonly Piece[], from: number, to: number): boolean {
  if (from === to) return true;
  return leadsIn.test(pieces[to - 1]?.text ?? '') && pieces.slice(from, to - 1).every(({ lower }) => !joins.test(lower));
}

/** The subject of "..., saying". */
function apart(pieces: readonly Piece[], at: number, tables: Tables) {
  const phrase = firstPhrase(pieces, at, tables);
  return phrase && { phrase, kind: 'shared' as const };
}

/** X said: “Q”; X said that ... “Q”. The verb nearest to the quotation counts. */
export const beforeQuote: Frame = (scene, quote) => {
  const { pieces, tables } = scene;
  const place = scene.places[quote] ?? 0;
  const from = sentenceStart(pieces, place);
  for (let at = place - 1; at >= from && pieces[at]?.kind !== 'quote'; at--) {
    const participle = tables.speech.participles.has(pieces[at]?.text ?? '');
    const end = participle ? at + 1 : verbEnd(pieces, at, tables, 'before');
    if (end === at || end > place) continue;
    const subject = participle ? apart(pieces, at, tables) : subjectOf(pieces, at, tables);
    if (!subject) continue;
    const frame = subject.kind !== 'own' ? subject.kind : isDirect(pieces, end, place) ? 'source-said-quote' : 'source-said-words';
    return { source: subject.phrase, cue: [at, end], frame };
  }
  return null;
};

/** X: “Q” */
export const colon: Frame = ({ pieces, places, tables }, quote) => {
  const place = places[quote] ?? 0;
  if (pieces[place - 1]?.text !== ':') return null;
  const source = firstPhrase(pieces, place - 1, tables);
  return source && { source, cue: [place - 1, place], frame: 'colon' };
};
