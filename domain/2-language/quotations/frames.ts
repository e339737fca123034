import type { Quoted } from '#language/quotations/marks';
import { goesOnAt, isBetween, phraseAhead, sentenceStart, type Range } from '#language/quotations/phrases';
import type { Piece } from '#language/quotations/pieces';
import { firstPhrase, subjectOf } from '#language/quotations/subjects';
import type { Tables } from '#language/tables';

/** A text as the frames see it. `found` holds what is known of the quotations before this one. */
export type Scene = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly quoted: readonly Quoted[];
  readonly tables: Tables;
  /** Piece index of each quotation. */
  readonly places: readonly number[];
  readonly found: readonly (Attribution | null)[];
};

/** Piece indices of a speaker's phrase and of the cue. */
export type Attribution = { readonly source: Range; readonly cue: Range | null; readonly frame: FrameName };

/** What each frame is worth: the share that was right among the development documents. */
export const frames = {
  /** “Q,” said X. */
  'said-source': 0.97,
  /** “Q,” X said. */
  'source-said': 0.98,
  /** X said: “Q” */
  'source-said-quote': 0.97,
  /** X said that ... “Q” */
  'source-said-words': 0.94,
  /** “Q” is so, X said. */
  'said-late': 0.93,
  /** According to X, “Q”; “Q,” according to X. */
  'according-to': 0.95,
  /** X: “Q” */
  colon: 0.55,
  /** X said that when Y said “Q” */
  nested: 0.5,
  /** X came and said “Q”; ..., saying “Q”. */
  shared: 0.9,
  /** “Q,” X said. “Q2” */
  continued: 0.91,
  /** X said “Q1” and “Q2”. */
  joined: 0.88,
} as const;
export type FrameName = keyof typeof frames;

type Grounds = Pick<Scene, 'pieces' | 'tables'>;
type Frame = (scene: Scene, quote: number) => Attribution | null;

const endsOpen = /(?:[,?!—–…-]|\.\.\.)['’”"\s]*$/;

/** Whether what follows may belong to a quotation: it ended in a comma, a question, or a mark that is no full stop. */
function leadsOn({ text, quoted, pieces, places }: Scene, quote: number): boolean {
  const { end } = quoted[quote] ?? { end: 0 };
  return endsOpen.test(text.slice(Math.max(0, end - 5), end)) || /^[,—–]$/.test(pieces[(places[quote] ?? 0) + 1]?.text ?? '');
}

/** The end of a verb of speech at `at`, with its particle: "went on", "shot back"; `at` when there is none. */
function verbEnd(pieces: readonly Piece[], at: number, { speech }: Tables, where: 'before' | 'after'): number {
  const word = pieces[at]?.text ?? '';
  if (!speech.verbs.has(word) || pieces[at]?.kind !== 'word') return at;
  const particle = speech.particles.get(word);
  if (particle !== undefined) return pieces[at + 1]?.lower === particle ? at + 2 : at;
  return where === 'after' && speech.beforeOnly.has(word) ? at : at + 1;
}

/** The first index behind a quotation and its comma, when the sentence goes on there. */
function behind(scene: Scene, quote: number): number | null {
  const at = (scene.places[quote] ?? 0) + 1;
  if (!leadsOn(scene, quote) || scene.pieces[at]?.after === 'paragraph') return null;
  return /^[,—–-]$/.test(scene.pieces[at]?.text ?? '') ? at + 1 : at;
}

/** `said X` from `at` on. */
function verbThenSpeaker({ pieces, tables }: Grounds, from: number): Attribution | null {
  let at = from;
  while (tables.grammar.adverbs.has(pieces[at]?.lower ?? '')) at++;
  const end = verbEnd(pieces, at, tables, 'after');
  const speaks = end > at && !tables.speech.afterSubject.has(pieces[at]?.text ?? '');
  const source = speaks ? phraseAhead(pieces, end, tables) : null;
  return source && { source, cue: [at, end], frame: 'said-source' };
}

const saidSource: Frame = (scene, quote) => {
  const at = behind(scene, quote);
  return at === null ? null : verbThenSpeaker(scene, at);
};

/** `X said`, `X, of Y, has said` from `at` on. */
function speakerThenVerb({ pieces, tables }: Grounds, at: number): Attribution | null {
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

const sourceSaid: Frame = (scene, quote) => {
  const at = behind(scene, quote);
  return at === null ? null : speakerThenVerb(scene, at);
};

/** “Q” is so, X said: the sentence goes on and ends in its speaker. */
const saidLate: Frame = (scene, quote) => {
  const { pieces, tables } = scene;
  const place = scene.places[quote] ?? 0;
  for (let at = place + 1; at < place + 60 && pieces[at]?.after === 'nothing'; at++) {
    if (pieces[at]?.text !== ',') continue;
    const found = speakerThenVerb(scene, at + 1) ?? verbThenSpeaker(scene, at + 1);
    const end = Math.max(found?.cue?.[1] ?? 0, found?.source[1] ?? 0);
    const over = pieces[end + 1]?.after !== 'nothing' || /^[,;]$/.test(pieces[end]?.text ?? '') || tables.grammar.prepositions.has(pieces[end]?.lower ?? '');
    if (found && over && !pieces.slice(at, end).some(({ after }) => after !== 'nothing')) return { ...found, frame: 'said-late' };
  }
  return null;
};

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

const accordingTo: Frame = ({ pieces, places, tables }, quote) => {
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
  return /^[,:]$/.test(pieces[to - 1]?.text ?? '') && pieces.slice(from, to - 1).every(({ lower }) => !/^(?:that|but|because|who|which)$/.test(lower));
}

const beforeQuote: Frame = (scene, quote) => {
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

/** The subject of "..., saying". */
function apart(pieces: readonly Piece[], at: number, tables: Tables) {
  const phrase = firstPhrase(pieces, at, tables);
  return phrase && { phrase, kind: 'shared' as const };
}

const colon: Frame = ({ pieces, places, tables }, quote) => {
  const place = places[quote] ?? 0;
  if (pieces[place - 1]?.text !== ':') return null;
  const source = firstPhrase(pieces, place - 1, tables);
  return source && { source, cue: [place - 1, place], frame: 'colon' };
};

/** X said “Q1” and “Q2”: in one sentence, both are the same speaker's. */
const joined: Frame = ({ pieces, places, found }, quote) => {
  const place = places[quote] ?? 0;
  const before = found[quote - 1];
  const last = places[quote - 1] ?? -1;
  if (!before || last < sentenceStart(pieces, place)) return null;
  return { ...before, frame: 'joined' };
};

/** “Q1,” X said. “Q2”: nothing but the speaker and the verb stood between. */
const continued: Frame = ({ pieces, places, found }, quote) => {
  const place = places[quote] ?? 0;
  const before = found[quote - 1];
  const last = places[quote - 1] ?? 0;
  if (!before || pieces[place]?.after !== 'sentence') return null;
  const between = pieces.slice(last + 1, place);
  return between.some(({ after }, at) => after === 'paragraph' || (after === 'sentence' && at > 0)) ? null : { ...before, frame: 'continued' };
};

const inOrder: readonly Frame[] = [saidSource, sourceSaid, accordingTo, beforeQuote, saidLate, joined, colon, continued];

/** The first frame that a quotation stands in; null for none. */
export function attributionOf(scene: Scene, quote: number): Attribution | null {
  if (!scene.pieces[scene.places[quote] ?? 0]?.read) return null;
  for (const frame of inOrder) {
    const found = frame(scene, quote);
    if (found) return found;
  }
  return null;
}
