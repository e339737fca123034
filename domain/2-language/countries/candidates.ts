import type { CountryName, CountryNames } from '#language/countries/country-names';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** A spelling of a country in a sentence: tokens [from, to), characters [start, end). */
export type Candidate = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: CountryName;
  /** Whether it is a part of a hyphenated word: "Russian-backed". */
  readonly joined: boolean;
  /** Whether a rule chose its country among several: by the rest of the article, or as the usual one. */
  readonly decided: 'article' | 'usual' | null;
};

/** `end` lies within the last token where that is a hyphenated word: "South Korea" in "South Korea-based". */
type Found = { readonly to: number; readonly end: number; readonly meaning: CountryName | null };

const longestPlace = 3;
const spelt = (text: string) => text.replace(/’/g, "'").replace(/\s+/g, ' ');

/** Where a name of several tokens may end in its last one: at its end, or before its first hyphen. */
function endsOf({ start, end, text }: Token, length: number): readonly number[] {
  const hyphen = length > 1 ? text.search(/[-‐]/) : -1;
  return hyphen > 0 ? [end, start + hyphen] : [end];
}

/** The longest spelling from token `at`; `meaning` is null for a place that holds a country's name ("Mexico City"). */
function longestAt(text: string, tokens: readonly Token[], at: number, { countryNames, places }: Tables): Found | null {
  const first = tokens[at];
  if (!first || !isCapital(first)) return null;
  const most = countryNames.longest.get(first.text) ?? 0;
  for (let length = Math.min(Math.max(most, longestPlace), tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1];
    if (!last) continue;
    for (const end of endsOf(last, length)) {
      const spelling = spelt(text.slice(first.start, end));
      const meaning = length <= most ? countryNames.bySpelling.get(spelling) : undefined;
      if (meaning) return { to: at + length, end, meaning };
      const place = length > 1 ? places.get(spelling) : undefined;
      if (place && place.grain !== 'country') return { to: at + length, end, meaning: null };
    }
  }
  return null;
}

const prefixes = /^(?:anti|pro|non|ex|pre|post|trans|all|mid|inter|intra|then|former)$/i;
const longestJoined = 4;

/** The longest spelling from a character on that ends where a token from `at` ends: "South Korea" in "DPRK-South Korea". */
function spellingFrom(text: string, start: number, tokens: readonly Token[], at: number, { bySpelling }: CountryNames): { to: number; end: number; meaning: CountryName } | null {
  for (let to = Math.min(at + longestJoined, tokens.length); to > at; to--) {
    const end = tokens[to - 1]?.end ?? start;
    const meaning = bySpelling.get(spelt(text.slice(start, end)));
    if (meaning) return { to, end, meaning };
  }
  return null;
}

/** Countries in a word with hyphens, from a character on: "US-led", "anti-American", "NATO-Russia"; a person's "Mary-Jordan" holds none. */
function joinedIn(text: string, tokens: readonly Token[], at: number, from: number, sentence: number, names: CountryNames): Candidate[] {
  const token = tokens[at];
  if (!token || !/\p{L}[-‐]\p{L}/u.test(token.text)) return [];
  const words = [...token.text.matchAll(/[^-‐]+/g)];
  const pieces = words.map((found, index) => {
    const start = token.start + found.index;
    const end = start + found[0].length;
    const meaning = names.bySpelling.get(found[0]);
    const last = index === words.length - 1 ? spellingFrom(text, start, tokens, at, names) : null;
    return { word: found[0], start, piece: last ?? (meaning ? { to: at + 1, end, meaning } : null) };
  });
  const strange = pieces.some(({ word, start, piece }) => start >= from && /^\p{Lu}/u.test(word) && !piece && !prefixes.test(word) && !/^\p{Lu}{2,5}$/u.test(word));
  return pieces.flatMap(({ start, piece }) => {
    if (!piece || start < from || piece.meaning.codes.length === 0 || (strange && piece.meaning.kind !== 'demonym')) return [];
    const { to, end, meaning } = piece;
    return [{ sentence, from: at, to, start, end, text: text.slice(start, end), meaning, joined: true, decided: null }];
  });
}

/** Spellings of countries in a sentence, longest first, in order, without overlap. */
export function candidatesOf(text: string, tokens: readonly Token[], sentence: number, tables: Tables): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const known = longestAt(text, tokens, at, tables);
    const first = tokens[at];
    if (!first) continue;
    const { start } = first;
    if (known?.meaning && known.meaning.codes.length > 0) {
      const { to, end, meaning } = known;
      found.push({ sentence, from: at, to, start, end, text: text.slice(start, end), meaning, joined: false, decided: null });
    }
    if (known) at = known.to - 1;
    if (known && known.end === tokens[at]?.end) continue;
    const joined = joinedIn(text, tokens, at, known?.end ?? start, sentence, tables.countryNames);
    found.push(...joined);
    at = Math.max(at, (joined.at(-1)?.to ?? 0) - 1);
  }
  return found;
}
