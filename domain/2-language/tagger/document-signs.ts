import { classes, classesOf, type Lexicon } from '#language/tagger/lexicon';
import { hashOf } from '#language/tagger/hash';
import type { Word } from '#language/tagger/words';

/** What the rest of a document shows of a word, as bits. */
const signs = { small: 1, capital: 2, surname: 4, given: 8, titled: 16, inOrganisation: 32, located: 64, inRun: 128 } as const;

/** How many signs of a document there are. */
export const documentBits = 8;

/** Signs of words by their hash in small letters. */
export type DocumentSigns = ReadonlyMap<number, number>;

const placeWords: ReadonlySet<number> = new Set(['in', 'at', 'near', 'from'].map((word) => hashOf(word)));
const longestName = 4;

type Add = (word: Word | undefined, bits: number) => void;

/** Signs of every word of a document. A capital at the beginning of a sentence says nothing. */
export function signsOfDocument(sentences: readonly (readonly Word[])[], lexicon: Lexicon): DocumentSigns {
  const found = new Map<number, number>();
  const add: Add = (word, bits) => {
    if (word) found.set(word.lower, (found.get(word.lower) ?? 0) | bits);
  };
  for (const words of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.letters) continue;
      if (!word.capital) {
        add(word, signs.small);
        continue;
      }
      let to = at;
      while (words[to]?.capital === true) to++;
      readRun(words, at, to, lexicon, add);
      at = to - 1;
    }
  }
  return found;
}

/** What a run of capitalised words [from, to) shows of its words. */
function readRun(words: readonly Word[], from: number, to: number, lexicon: Lexicon, add: Add): void {
  const is = (at: number, bits: number) => (classesOf(lexicon, words[at]?.lower ?? 0) & bits) !== 0;
  for (let at = Math.max(1, from); at < to; at++) add(words[at], signs.capital | (to - from > 1 ? signs.inRun : 0));
  let start = from;
  while (start < to && is(start, classes.title)) start++;
  const titled = start > 0 && is(start - 1, classes.title);
  const last = words[to - 1];
  if (is(to - 1, classes.orgWord)) {
    for (let at = start; at < to - 1; at++) add(words[at], signs.inOrganisation);
    return;
  }
  const length = to - start;
  if (length < 1 || length > longestName) return;
  if (length > 1 && (titled || is(start, classes.first))) {
    add(last, signs.surname);
    add(words[start], signs.given);
  }
  if (titled) add(words[start], signs.titled);
  else if (length === 1 && from > 0 && placeWords.has(words[from - 1]?.lower ?? 0)) add(last, signs.located);
}
