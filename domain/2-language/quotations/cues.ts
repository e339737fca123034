import { goesOnAt, isBetween, phraseAhead, type Range } from '#language/quotations/phrases';
import type { Piece } from '#language/quotations/pieces';
import type { Attribution, Scene } from '#language/quotations/scene';
import type { Tables } from '#language/tables';

type Grounds = Pick<Scene, 'pieces' | 'tables'>;

/** The index behind a verb of speech at `at`, with its particle: "went on", "shot back"; `at` when there is none. */
export function verbEnd(pieces: readonly Piece[], at: number, { speech }: Tables, where: 'before' | 'after'): number {
  const word = pieces[at]?.text ?? '';
  if (!speech.verbs.has(word) || pieces[at]?.kind !== 'word') return at;
  const particle = speech.particles.get(word);
  if (particle !== undefined) return pieces[at + 1]?.lower === particle ? at + 2 : at;
  return where === 'after' && speech.beforeOnly.has(word) ? at : at + 1;
}

/** `said X` from a piece on; null for anything else. */
export function verbThenSpeaker({ pieces, tables }: Grounds, from: number): Attribution | null {
  let at = from;
  while (tables.grammar.adverbs.has(pieces[at]?.lower ?? '')) at++;
  const end = verbEnd(pieces, at, tables, 'after');
  const speaks = end > at && !tables.speech.afterSubject.has(pieces[at]?.text ?? '');
  const source = speaks ? phraseAhead(pieces, end, tables) : null;
  return source && { source, cue: [at, end], frame: 'said-source' };
}

/** "the spokesman said": the verb of speech was read as part of the phrase. */
function verbWithin({ pieces, tables }: Grounds, [from, to]: Range): Attribution | null {
  for (let verb = from + 1; verb < to; verb++) {
    const end = verbEnd(pieces, verb, tables, 'after');
    if (end > verb) {
      let last = verb;
      while (last > from + 1 && isBetween(pieces[last - 1]!, tables)) last--;
      return { source: [from, last], cue: [verb, end], frame: 'source-said' };
    }
  }
  return null;
}

/** `X said`, `X, of Y, has said` from a piece on; null for anything else. */
export function speakerThenVerb({ pieces, tables }: Grounds, at: number): Attribution | null {
  const source = phraseAhead(pieces, at, tables);
  if (!source) return null;
  for (const from of goesOnAt(pieces, source[1])) {
    let verb = from;
    while (verb < from + 4 && pieces[verb] && isBetween(pieces[verb]!, tables)) verb++;
    const end = verbEnd(pieces, verb, tables, 'after');
    if (end > verb) return { source, cue: [verb, end], frame: 'source-said' };
  }
  return verbWithin({ pieces, tables }, source);
}
