import type { Value } from '#language/numbers/digits';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** How a number is written that a hedge may stand before. */
type Written = Pick<Value, 'amount' | 'style'>;

/** Words that loosen a number, as token indices [from, to). */
export type Hedge = { readonly text: string; readonly from: number; readonly to: number };

const longest = 4;
const degree = /^(?:well|far|just|slightly|barely|only|many|much|considerably|significantly|substantially|somewhat|marginally|comfortably|little|bit)$/;
const compared = /^(?:more|less|fewer|greater|over|under|above|below)$/;
const takesTime = /^(?:for|after|of|lasts?|lasted|well|just|spans?|spanned|spanning|spent|took|takes?|taken|is|was|are|were|been|by|in|within|with|and)$/;

/** Verbs that "over" belongs to. */
const goesWithOver = /^(?:hand|hands|handed|handing|turn|turns|turned|turning|taken?|takes|took|taking|sign|signs|signed|signing|gave|given|giving|pass|passed|carried|win|won|knocked|fell|flew|flown|spread)$/;

/** "talks over three days", "asked about two issues", "the only two": the word joins or picks, it does not loosen. */
function joinsOnly(tokens: readonly Token[], { text, from }: Hedge, { amount, style }: Written, unitName: string, { numbers }: Tables): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  // "the only two ways"
  if (text === 'only') return /^(?:the|his|her|its|their)$/.test(before);
  if (text === 'about') return style === 'words' && amount < 20 && numbers.speechBeforeAbout.has(before);
  if (text !== 'over' && text !== 'under' && text !== 'above' && text !== 'below') return false;
  // "Handed over 20 statues"
  if (text === 'over' && goesWithOver.test(before)) return true;
  return numbers.times.has(unitName) && from > 0 && !takesTime.test(before);
}

/** Where a hedge begins with the words that strengthen it: "well below", "a little over". */
function withDegree(tokens: readonly Token[], from: number): number {
  if (!compared.test(tokens[from]?.lower ?? '') || !degree.test(tokens[from - 1]?.lower ?? '')) return from;
  return /^(?:little|bit)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'a' ? from - 2 : from - 1;
}

/** The longest hedge in one piece that ends right before `at`; null for none. */
function pieceBefore(tokens: readonly Token[], at: number, value: Written, unitName: string, tables: Tables): Hedge | null {
  for (let length = Math.min(longest, at); length > 0; length--) {
    const text = tokens.slice(at - length, at).map(({ lower }) => lower).join(' ');
    const hedge = { text, from: at - length, to: at };
    if (tables.numbers.hedges.has(text)) return joinsOnly(tokens, hedge, value, unitName, tables) ? null : hedge;
  }
  return null;
}

/** The hedge that ends right before `at`, all of it: "only about", "well below", "up to an estimated"; null for none. */
export function hedgeBefore(tokens: readonly Token[], at: number, value: Written, unitName: string, tables: Tables): Hedge | null {
  let from = at;
  // "Trees over about 2,000 square km": the word before another hedge is the verb's.
  const isPlace = ({ text, to }: Hedge) => to < at && /^(?:over|under|above|below)$/.test(text);
  for (let piece = pieceBefore(tokens, at, value, unitName, tables); piece && !isPlace(piece); piece = pieceBefore(tokens, from, value, unitName, tables)) from = withDegree(tokens, piece.from);
  return from === at ? null : { text: tokens.slice(from, at).map(({ lower }) => lower).join(' '), from, to: at };
}

/** "or more" right behind a number or its noun, which end at one of `ends`; null for none. */
export function hedgeBehind(tokens: readonly Token[], ends: readonly number[], { numbers }: Tables): Hedge | null {
  for (const from of ends) {
    if (tokens[from]?.lower !== 'or') continue;
    const text = `or ${tokens[from + 1]?.lower ?? ''}`;
    if (numbers.hedgesAfter.has(text)) return { text, from, to: from + 2 };
  }
  return null;
}
