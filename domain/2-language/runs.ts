import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** Tokens [from, to) of a sentence that are capitalised and may be a name, or several side by side. */
export type Run = { readonly from: number; readonly to: number; readonly initial: boolean };

const calendar = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?$/;
/** Longer than any name: a headline in capitals. */
const longestRun = 16;

const quoteMark = /^["“”‘]$/;

const isName = (token: Token | undefined) => isCapital(token) && token !== undefined && !calendar.test(token.text);
/** "al-Sisi" goes on a name and starts none. */
const goesOn = (token: Token | undefined) => isName(token) || (token !== undefined && /^(?:al|el|ad|as|ash|an|ar|bin|ibn)[-‐]\p{Lu}/u.test(token.text));

/** How many tokens from `at` link a name to its next word: "of", "of the", "de", "and" in a long name; 0 for none. */
function linkLength(tokens: readonly Token[], from: number, at: number, tables: Tables): number {
  const { orgHeads, nameLinks, eventHeads, landHeads } = tables.words;
  const link = tokens[at];
  const before = tokens[at - 1];
  if (!link || !before) return 0;
  if (nameLinks.has(link.lower) && link.text === link.lower && isName(tokens[at + 1])) return 1;
  if (nameLinks.has(link.lower) && nameLinks.has(tokens[at + 1]?.lower ?? '') && isName(tokens[at + 2])) return 2;
  if (link.text === '&' && isName(tokens[at + 1])) return 1;
  const head = tokens.slice(Math.max(from, at - longestRun), at).some((token) => orgHeads.has(token.text) || eventHeads.has(token.text) || landHeads.has(token.text)) || /^(?:Republic|Kingdom|Secretary|Minister|House|Sciences|Emirates)$/.test(before.text);
  if (head && (link.text === 'of' || (link.text === 'for' && orgHeads.has(before.text)))) {
    if (isName(tokens[at + 1])) return 1;
    if (tokens[at + 1]?.text === 'the' && isName(tokens[at + 2])) return 2;
  }
  const longName = tokens.slice(Math.max(from, at - longestRun), at).some((token) => token.text === 'of' || token.text === 'for') || orgHeads.has(tokens[at + 2]?.text ?? '');
  if (link.text === 'and' && longName && isName(tokens[at + 1]) && !tables.places.has(tokens[at + 1]?.text ?? '')) return 1;
  return 0;
}

/** Runs of a sentence in order. A sentence's first word is part of one only where `known` says it is a name. */
export function runsOf(tokens: readonly Token[], tables: Tables, known: (token: Token, next: Token | undefined) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isName(token)) continue;
    const previous = tokens[at - 1];
    const initial = !previous || quoteMark.test(previous.text) || /^[:.!?…]$/.test(previous.text);
    if (initial && !known(token, tokens[at + 1])) continue;
    let to = at + 1;
    for (;;) {
      if (goesOn(tokens[to])) to++;
      else {
        const link = linkLength(tokens, at, to, tables);
        if (link === 0) break;
        to += link + 1;
      }
    }
    if (to - at <= longestRun) runs.push({ from: at, to, initial });
    at = to - 1;
  }
  return runs;
}
