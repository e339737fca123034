import type { SentenceReading } from '#facts/reading';
import { isFinite, nextWord } from '#language/clauses/scene';
import type { Token } from '#language/tokens';

/** A stretch of tokens, [from, to). */
export type Stretch = readonly [number, number];

/** What a sentence is about, also where its clause is too much in doubt to stand as a fact. */
export type Gist = {
  readonly subject: Stretch;
  /** The subject up to what only describes it: "A team" of "A team of scientists from Oslo". */
  readonly head: Stretch;
  readonly verb: number;
};

const opensLead = /^(?:IN|TO|VBG|VBN|RB|CC)$/;
const opensPhrase = /^(?:DT|PRP\$?|CD|JJ[RS]?|NNP?S?)$/;
const relative = /^(?:who|which|that|whose|whom|where|when)$/;
const describes = /^(?:IN|TO|WDT|WP\$?|WRB|VBN|VBG|VBD)$/;
const stops = /^[;:“”"?!]$/;
const longestSubject = 45;
const longestLead = 40;

/** For each token the end of the name that starts there. */
function nameEnds({ tokens, names }: SentenceReading): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of names) {
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findLastIndex((token) => token.end <= end) + 1;
    if (from >= 0 && to > from) ends.set(from, to);
  }
  return ends;
}

function behindBrackets(tokens: readonly Token[], at: number): number {
  const close = tokens.slice(at, at + 12).findIndex(({ text }) => text === ')');
  return close < 0 ? at + 1 : at + close + 1;
}

/** The main verb of a subject that begins at `from`: behind the verbs of its relative clauses. */
function verbBehind({ tokens, speech }: SentenceReading, from: number, ends: ReadonlyMap<number, number>): number | null {
  let open = 0;
  for (let at = from; at < Math.min(tokens.length, from + longestSubject); at++) {
    const end = ends.get(at);
    if (end !== undefined) at = end - 1;
    else if (tokens[at]?.text === '(') at = behindBrackets(tokens, at) - 1;
    else if (stops.test(tokens[at]?.text ?? '')) return null;
    else if (at > from && relative.test(tokens[at]?.lower ?? '')) open++;
    else if (at > from && isFinite({ tokens, parts: speech }, at)) {
      if (open === 0) return at;
      open--;
    }
  }
  return null;
}

/** The head of the phrase that begins at a token and ends before `end` at the latest. */
export function headFrom({ tokens, speech }: SentenceReading, from: number, end: number, ends: ReadonlyMap<number, number>): Stretch {
  for (let at = from; at < end; at++) {
    const name = ends.get(at);
    if (name !== undefined && name <= end) at = name - 1;
    else if (tokens[at]?.text === '(' && at > from) {
      const behind = behindBrackets(tokens, at);
      if (behind >= end || describes.test(speech[behind] ?? '') || tokens[behind]?.text === ',') return [from, at];
      at = behind - 1;
    } else if (/^[,(]$/.test(tokens[at]?.text ?? '') || (at > from && describes.test(speech[at] ?? ''))) return [from, at];
  }
  return [from, end];
}

/** Where the subject may begin: at the start, or behind the commas of what leads up to it. */
function beginnings({ tokens, speech }: SentenceReading): number[] {
  const stretch = tokens.slice(1, 4).some(({ lower }) => /^(?:after|before|since|ago|later|earlier)$/.test(lower)) && !speech.slice(0, 3).some((tag) => tag === 'NNP');
  if (!stretch && (!opensLead.test(speech[0] ?? '') || /^[A-Z]{2}/.test(tokens[0]?.text ?? ''))) return [0];
  const found: number[] = [];
  for (let at = 1; at < Math.min(tokens.length, longestLead) && found.length < 4; at++) {
    if (tokens[at]?.text === ',' && opensPhrase.test(speech[at + 1] ?? '')) found.push(at + 1);
  }
  return found.length === 0 && speech[0] === 'CC' ? [1] : found;
}

function readGist(sentence: SentenceReading): Gist | null {
  const ends = nameEnds(sentence);
  const { clause } = sentence;
  if (clause) return { subject: clause.subject, head: headFrom(sentence, clause.subject[0], clause.subject[1], ends), verb: clause.verb };
  for (const from of beginnings(sentence)) {
    const verb = verbBehind(sentence, from, ends);
    if (verb === null || verb <= from) continue;
    return { subject: [from, verb], head: headFrom(sentence, from, verb, ends), verb };
  }
  return null;
}

const read = new WeakMap<SentenceReading, Gist | null>();

/** Subject and main verb of a sentence, by its clause where that is sure; null where neither can be seen. A sentence is read once. */
export function gistOf(sentence: SentenceReading): Gist | null {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const gist = readGist(sentence);
  read.set(sentence, gist);
  return gist;
}

/** The verb that tells what is done: "rescued" of "have been rescued"; the first where nothing follows. */
export function toldVerb({ tokens, speech }: SentenceReading, verb: number): { readonly word: string; readonly passive: boolean } {
  let at = verb;
  let passive = false;
  for (let step = 0; step < 4 && /^(?:MD|VB[DZPN]?|RB)$/.test(speech[at] ?? ''); step++) {
    const next = nextWord(tokens, at + 1);
    if (!/^VB[NG]?$/.test(speech[next] ?? '')) break;
    passive = speech[next] === 'VBN' && /^(?:is|are|was|were|be|been|being)$/.test(tokens[at]?.text ?? '');
    at = next;
  }
  return { word: tokens[at]?.lower ?? '', passive };
}
