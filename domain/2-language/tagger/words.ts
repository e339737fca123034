import { hashOf } from '#language/tagger/hash';

/** What the features of a tagger need of a word, computed once for each spelling. */
export type Word = {
  readonly exact: number;
  /** Small letters, every digit 0. */
  readonly lower: number;
  /** "Xx" for Kerry, "Xx-x" for Geun-hye, "d" for 15. */
  readonly shape: number;
  /** With the length of runs kept; 0 for words without a digit. */
  readonly digits: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly ending: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly letters: boolean;
  readonly opensQuote: boolean;
};

function shapeOf(text: string): string {
  return text.replace(/\p{Lu}/gu, 'X').replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x').replace(/\p{N}/gu, 'd');
}

function affixes(lower: string, ofEnd: boolean): number[] {
  const found: number[] = [];
  for (let length = 2; length <= Math.min(4, lower.length); length++) {
    found.push(ofEnd ? hashOf(lower, lower.length - length) : hashOf(lower, 0, length));
  }
  return found;
}

/** The word that a token's text is to a tagger. Typographic quotes and apostrophes count as plain ones. */
export function wordOf(token: string): Word {
  const text = token.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").slice(0, 40);
  const lower = text.toLowerCase().replace(/\p{N}/gu, '0');
  const shape = shapeOf(text);
  const short = shape.replace(/(.)\1+/g, '$1');
  return {
    exact: hashOf(text), lower: hashOf(lower), shape: hashOf(short), digits: /d/.test(shape) ? hashOf(shape) : 0,
    prefixes: affixes(lower, false), suffixes: affixes(lower, true), ending: hashOf(`${lower.slice(-1)}${short.charAt(0)}`),
    capital: /^\p{Lu}/u.test(text), allCapitals: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(), letters: /\p{L}/u.test(text),
    opensQuote: /^["'`(]+$/.test(text),
  };
}

/** Words by spelling; `limit` spellings at most are kept, then it starts anew. */
export function wordCache(limit = 50_000): (token: string) => Word {
  let words = new Map<string, Word>();
  return (token) => {
    const known = words.get(token);
    if (known) return known;
    if (words.size >= limit) words = new Map();
    const word = wordOf(token);
    words.set(token, word);
    return word;
  };
}

/** The word that a token's text is to a tagger, made once for as long as it is in use: most words of an article stand in many. */
export const knownWordOf = wordCache(20_000);
