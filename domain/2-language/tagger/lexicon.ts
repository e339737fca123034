import { ByteReader, ByteWriter } from '#language/tagger/bytes';
import { mix } from '#language/tagger/hash';
import { Table } from '#language/tagger/table';
import type { Word } from '#language/tagger/words';

/** What a word or phrase may be, as bits. */
export const classes = {
  country: 1, demonym: 2, capital: 4, city: 8, region: 16, organisation: 32, person: 64, event: 128,
  first: 256, last: 512, orgWord: 1024, title: 2048, common: 4096,
} as const;

/** How many classes a phrase may have; the others belong to single words. */
const phraseBits = 8;
const wordBits = 13;
const phraseMask = (1 << phraseBits) - 1;
const classMask = (1 << wordBits) - 1;
const ofSmall = classes.common | classes.orgWord | classes.title;

/** How often a word stands in small letters: 0 unknown, 1 nearly always, 2 mostly, 3 seldom, 4 never, 5 the one time seen, 6 not the one time seen. */
export type Casing = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Words and phrases by the hash of their words in small letters; classes, and above them the casing. */
export type Lexicon = Table;

/** Words of the longest phrase. */
export const longestPhrase = 5;

/** The hash of a phrase in a lexicon, from those of its words. */
export function phraseHash(words: readonly Word[], from: number, to: number): number {
  let hash = words[from]?.lower ?? 0;
  for (let at = from + 1; at < to; at++) hash = mix(hash, words[at]?.lower ?? 0);
  return hash;
}

/** The classes of a word or phrase; 0 for none. */
export function classesOf(lexicon: Lexicon, hash: number): number {
  return Math.max(0, lexicon.get(hash)) & classMask;
}

/** How often a word stands in small letters. */
export function casingOf(lexicon: Lexicon, word: Pick<Word, 'lower'>): number {
  return Math.max(0, lexicon.get(word.lower)) >> wordBits;
}

/** How many signs `lexiconSigns` gives at most. */
export const signBits = wordBits + 2 * phraseBits;

/**
 * Signs of each word, as bits: its classes, or those of a phrase that begins with it (13 bits), then those of a phrase of
 * several words that begins here, and of one that goes on here (8 bits each).
 */
export function lexiconSigns(words: readonly Word[], lexicon: Lexicon): Int32Array {
  const signs = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    signs[at] = (signs[at] ?? 0) | (classesOf(lexicon, word.lower) & (word.capital ? classMask : ofSmall));
    if (word.capital) markPhrases(words, at, lexicon, signs);
  }
  return signs;
}

function markPhrases(words: readonly Word[], at: number, lexicon: Lexicon, signs: Int32Array): void {
  let hash = words[at]?.lower ?? 0;
  for (let to = at + 2; to <= words.length && to - at <= longestPhrase; to++) {
    hash = mix(hash, words[to - 1]?.lower ?? 0);
    const found = classesOf(lexicon, hash) & phraseMask;
    if (found === 0) continue;
    signs[at] = (signs[at] ?? 0) | (found << wordBits);
    for (let inside = at + 1; inside < to; inside++) signs[inside] = (signs[inside] ?? 0) | (found << (wordBits + phraseBits));
  }
}

const mark = 'dateline-lexicon-1';

/** A lexicon in bytes: the distinct values, then hashes in order, each as the distance to the one before with the place of its value. */
export function packLexicon(entries: ReadonlyMap<number, { readonly classes: number; readonly casing: Casing }>): Uint8Array {
  const out = new ByteWriter();
  const values = new Map([...entries].map(([hash, entry]) => [hash, entry.classes + (entry.casing << wordBits)]));
  const distinct = [...new Set(values.values())].sort((a, b) => a - b);
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  out.text(mark);
  out.count(distinct.length);
  for (const value of distinct) out.count(value);
  out.count(values.size);
  let before = 0;
  for (const [hash, value] of [...values].sort(([a], [b]) => a - b)) {
    out.count(hash - before);
    out.count(placeOf.get(value) ?? 0);
    before = hash;
  }
  return out.done();
}

/** The lexicon that bytes hold. Throws for other bytes: a bug, or a damaged file. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const from = new ByteReader(bytes);
  if (from.text() !== mark) throw new Error('This is no lexicon.');
  const values = Array.from({ length: from.count() }, () => from.count());
  const count = from.count();
  const lexicon = new Table(count);
  let hash = 0;
  for (let entry = 0; entry < count; entry++) {
    hash += from.count();
    lexicon.set(hash, values[from.count()] ?? 0);
  }
  return lexicon;
}
