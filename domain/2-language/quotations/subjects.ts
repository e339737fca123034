import { isBetween, phraseAhead, phraseBehind, sentenceStart, type Range } from '#language/quotations/phrases';
import type { Piece } from '#language/quotations/pieces';
import type { Tables } from '#language/tables';

const regularPast = /^\p{Ll}+ed$/u;
const introduces = /ing$|ed$|ly$/;
const heardBy = /^(?:told|asked|called|described|accused|quoted|informed|reminded|dubbed|labell?ed|praised|criticized|criticised|cited|read|denounced|mocked|urged|reported|said|advised|warned|ordered)$/;
const passive = /^(?:is|are|was|were|been|being|be|get|got)$/;
const coordinates = /^(?:and|but|or|then)$/;
const relativePronoun = /^(?:who|which|that)$/;
const closesAside = /^[,)—–]$/;
const subordinates = /^(?:when|what|that|as|if|because|while|than|who|whom|whether|after|before|since)$/;
const standsAlone = /^(?:this|these|those|one|some|many|several|most|both|all|another|as|that)$/;

/**
 * Who does what a verb says: right before it; `shared` where the verb stands apart ("came and said"); `nested` in a clause
 * within another ("when he said", "what they call", "anybody who says").
 */
export type Subject = { readonly phrase: Range; readonly kind: 'own' | 'shared' | 'nested' };

const asides = 30;
const describes = /^(?:an?|the|his|her|its|their|our|my|who|whose|which|one|now|then|also|speaking|\d.*)$/;

/** The noun phrase before the commas of an apposition that ends at `comma`. */
function beforeAside(pieces: readonly Piece[], comma: number, tables: Tables): Range | null {
  let found: Range | null = null;
  for (let at = comma - 1; at > 0 && comma - at < asides; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'quote') break;
    if (piece.text === ',' || piece.text === '(') {
      const phrase = phraseBehind(pieces, at, tables);
      if (phrase) found = phrase;
      const opens = pieces[phrase?.[0] ?? at];
      if (phrase && opens && !(describes.test(opens.lower) && pieces[phrase[0] - 1]?.text === ',')) break;
    }
    if (piece.after !== 'nothing') break;
  }
  return found;
}

/** Whether a word in small letters is the verb of the phrase before it: "opened the", "went to". */
function isVerbOf(piece: Piece, next: Piece | undefined, { verbs, grammar, speech }: Tables): boolean {
  const { text } = piece;
  if (!verbs.past.has(text) && !verbs.present.has(text) && !regularPast.test(text)) return false;
  return next !== undefined && (grammar.determiners.has(next.lower) || grammar.prepositions.has(next.lower) || grammar.adverbs.has(next.lower) || speech.pronouns.has(next.lower));
}

/** The first noun phrase of a sentence, past an introduction that ends in a comma. */
export function firstPhrase(pieces: readonly Piece[], at: number, tables: Tables): Range | null {
  let from = sentenceStart(pieces, at);
  const first = pieces[from];
  if (first && (tables.grammar.prepositions.has(first.lower) || tables.grammar.conjunctions.has(first.lower) || tables.grammar.adverbs.has(first.lower) || introduces.test(first.text))) {
    const comma = pieces.slice(from, at).findIndex(({ text }) => text === ',');
    if (comma < 0 && !tables.grammar.conjunctions.has(first.lower)) return null;
    from += Math.max(comma, 0) + 1;
  }
  const phrase = phraseAhead(pieces, from, tables);
  if (!phrase || phrase[1] > at) return null;
  const verb = pieces.slice(...phrase).findIndex((piece, index) => index > 0 && isVerbOf(piece, pieces[phrase[0] + index + 1], tables));
  return verb < 0 ? phrase : [phrase[0], phrase[0] + verb];
}

/** Whether the verb at `at` is said of its subject as of one who hears: "was told". */
function isPassive(pieces: readonly Piece[], at: number): boolean {
  return heardBy.test(pieces[at]?.text ?? '') && passive.test(pieces[at - 1]?.lower ?? '');
}

/** "I laughed and said": the subject of the verb before. */
function sharedSubject(pieces: readonly Piece[], conjunction: number, tables: Tables): Subject | null {
  for (let at = conjunction - 1; at > 0 && conjunction - at < 20 && pieces[at + 1]?.after === 'nothing'; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'quote') break;
    if (!tables.verbs.past.has(piece.text) && !tables.speech.verbs.has(piece.text)) continue;
    const subject = subjectOf(pieces, at, tables);
    if (subject) return { ...subject, kind: subject.kind === 'own' ? 'shared' : subject.kind };
  }
  const phrase = firstPhrase(pieces, conjunction, tables);
  return phrase && { phrase, kind: 'shared' };
}

/** "a call", "in reports": behind an article or preposition the verb is a noun. */
const isOpenEnded = ({ lower }: Piece, { grammar }: Tables) => (grammar.prepositions.has(lower) || grammar.determiners.has(lower)) && !standsAlone.test(lower);

/** The subject of the verb at `verb`, over adverbs, auxiliaries, appositions and relative clauses; null for none that is clear. */
export function subjectOf(pieces: readonly Piece[], verb: number, tables: Tables): Subject | null {
  if (isPassive(pieces, verb)) return null;
  let end = verb;
  while (end > 0 && verb - end < 6 && pieces[end]?.after === 'nothing' && pieces[end - 1]?.kind === 'word' && isBetween(pieces[end - 1]!, tables)) {
    end--;
    if (pieces[end]?.lower !== 'to') continue;
    const ahead = pieces[end - 1]?.lower === 'on' ? end - 2 : end - 1;
    if (ahead < 0 || !(tables.verbs.past.has(pieces[ahead]?.text ?? '') || tables.speech.verbs.has(pieces[ahead]?.text ?? '') || tables.verbs.present.has(pieces[ahead]?.text ?? ''))) return null;
    end = ahead;
  }
  const before = pieces[end - 1];
  if (!before || pieces[end]?.after !== 'nothing' || isOpenEnded(before, tables)) return null;
  if (coordinates.test(before.lower)) return sharedSubject(pieces, end - 1, tables);
  const relative = relativePronoun.test(before.lower);
  const comma = pieces[end - 2]?.text === ',';
  const behind = relative && comma ? end - 2 : relative ? end - 1 : end;
  const aside = closesAside.test(pieces[behind - 1]?.text ?? '') && !relative;
  const phrase = aside ? beforeAside(pieces, behind - 1, tables) : phraseBehind(pieces, behind, tables);
  if (!phrase) return null;
  const opener = pieces[phrase[0]]?.after === 'nothing' ? pieces[phrase[0] - 1]?.lower ?? '' : '';
  const spoken = tables.speech.verbs.has(opener) || tables.speech.participles.has(opener);
  return { phrase, kind: (relative && !comma) || spoken || subordinates.test(opener) ? 'nested' : 'own' };
}
