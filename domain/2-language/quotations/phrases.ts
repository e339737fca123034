import type { Piece } from '#language/quotations/pieces';
import type { Tables } from '#language/tables';

const particle = /^(?:not|n['’]t|to)$/;
const capital = /^\p{Lu}/u;
const pluralEnd = /s$|people|(?:wo)?men/;
const plainWord = /^\p{Ll}{4,}$/u;
const possessive = /^['’]s$/;
const opensAside = /^[,(—–]$/;
const closesAside = /^[,)—–]$/;
const stop = /^[;:?!]$/;
const inName = /^[&.-]$/;

/** Piece indices, [from, to). */
export type Range = readonly [number, number];

const farthest = 24;
const particleLinks = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'de', 'and', '&']);
const adverb = /^[a-z]{3,}ly$/;

/** Whether a piece is a verb that ends a noun phrase: an auxiliary, or a word in small letters that is only a verb's past. */
function isFinite(piece: Piece, { grammar, verbs }: Tables): boolean {
  return grammar.auxiliaries.has(piece.lower) || (verbs.past.has(piece.text) && !verbs.participle.has(piece.text));
}

const isJoin = (piece: Piece, { grammar }: Tables) => grammar.prepositions.has(piece.lower) || grammar.conjunctions.has(piece.lower);

/** Whether an adverb or auxiliary may stand between subject and verb. */
export function isBetween(piece: Piece, { grammar }: Tables): boolean {
  return grammar.adverbs.has(piece.lower) || grammar.auxiliaries.has(piece.lower) || adverb.test(piece.text) || particle.test(piece.lower);
}

/** Whether a noun phrase may open with a piece: a name, an article, a pronoun, "officials". */
function opensPhrase(piece: Piece, tables: Tables): boolean {
  if (piece.kind !== 'word' || isJoin(piece, tables) || grammarOnly(piece, tables)) return false;
  if (tables.speech.participles.has(piece.text) || tables.speech.verbs.has(piece.text)) return false;
  return tables.grammar.determiners.has(piece.lower) || tables.speech.pronouns.has(piece.lower) || capital.test(piece.text) || pluralEnd.test(piece.text) || plainWord.test(piece.text);
}

const grammarOnly = (piece: Piece, { grammar }: Tables) => grammar.auxiliaries.has(piece.lower) || grammar.adverbs.has(piece.lower);

/** "The" alone names nobody; "some" and "both" do. */
const isBareDeterminer = ({ lower }: Piece, { grammar }: Tables) => grammar.determiners.has(lower) && !/^(?:this|that|these|those|one|some|many|several|most|both|all|another)$/.test(lower);

/** The noun phrase that begins at `at`: "Mr. Kerry", "a spokesman for the ministry"; null for none. */
export function phraseAhead(pieces: readonly Piece[], at: number, tables: Tables): Range | null {
  const first = pieces[at];
  if (!first || !(opensPhrase(first, tables) || (first.kind === 'number' && pieces[at + 1]?.kind === 'word'))) return null;
  if (tables.speech.pronouns.has(first.lower) && first.lower !== 'one') return [at, at + 1];
  let to = at + 1;
  for (; to < at + farthest; to++) {
    const piece = pieces[to];
    if (!piece || piece.after !== 'nothing' || piece.kind === 'quote' || (piece.kind === 'mark' && piece.text !== '&')) break;
    if (piece.kind === 'mark' || possessive.test(piece.text)) continue;
    const next = pieces[to + 1];
    if (particleLinks.has(piece.lower) && next && next.kind === 'word' && opensPhrase(next, tables) && !tables.speech.pronouns.has(next.lower)) continue;
    if (isJoin(piece, tables) || isFinite(piece, tables) || tables.speech.pronouns.has(piece.lower)) break;
  }
  return to === at + 1 && isBareDeterminer(first, tables) ? null : [at, to];
}

/** The indices at which a sentence may go on behind a phrase that ends at `at`: there, and behind each aside in commas or brackets. */
export function goesOnAt(pieces: readonly Piece[], at: number): number[] {
  const ends = [at];
  if (!opensAside.test(pieces[at]?.text ?? '')) return ends;
  for (let to = at + 1; to < at + 30; to++) {
    const piece = pieces[to];
    if (!piece || piece.after !== 'nothing' || piece.kind === 'quote' || stop.test(piece.text)) break;
    if (closesAside.test(piece.text)) ends.push(to + 1);
  }
  return ends;
}

/** The first index of the sentence that a piece stands in, at most 60 pieces back. */
export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 60 && pieces[from]?.after === 'nothing') from--;
  return from;
}

function stopsPhrase(piece: Piece, tables: Tables): boolean {
  if (piece.kind === 'quote' || (piece.kind === 'mark' && !inName.test(piece.text))) return true;
  if (possessive.test(piece.text)) return false;
  return (tables.grammar.conjunctions.has(piece.lower) && piece.lower !== 'as') || isFinite(piece, tables);
}

/** The noun phrase that ends before `to`, over "of", "for", "in"; null for none. */
export function phraseBehind(pieces: readonly Piece[], to: number, tables: Tables): Range | null {
  let from = to;
  while (from > 0 && to - from < farthest) {
    const piece = pieces[from - 1];
    if (!piece || stopsPhrase(piece, tables)) break;
    from--;
    if (piece.after !== 'nothing' || tables.speech.pronouns.has(piece.lower)) break;
  }
  const last = pieces[to - 1];
  if (last && to > from && tables.speech.pronouns.has(last.lower)) return [to - 1, to];
  while (from < to && pieces[from] && (isJoin(pieces[from]!, tables) || grammarOnly(pieces[from]!, tables))) {
    const shorter = from + 1;
    let next = shorter;
    while (next < to && !capital.test(pieces[next]?.text ?? '') && !tables.grammar.determiners.has(pieces[next]?.lower ?? '')) next++;
    from = next < to ? next : shorter;
  }
  const first = pieces[from];
  if (!first || from >= to || !opensPhrase(first, tables)) return null;
  return to === from + 1 && isBareDeterminer(first, tables) ? null : [from, to];
}
