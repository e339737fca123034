import type { NameEvidence, NameType } from '#language/mentions';
import type { Run } from '#language/runs';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A part of a run that is one name: tokens [from, to). */
export type Piece = { readonly from: number; readonly to: number; readonly type: NameType; readonly evidence: NameEvidence; readonly name?: string; readonly country?: string | null };

/** What one reader of runs may use; `readRest` reads another stretch of the same sentence. */
export type RunReading = { readonly text: string; readonly tokens: readonly Token[]; readonly run: Run; readonly tables: Tables; readonly readRest: (run: Run) => readonly Piece[] };
/** Pieces of a run, or null when the reader has nothing to say. */
export type RunReader = (reading: RunReading) => readonly Piece[] | null;

/** The words of tokens [from, to). */
export const texts = ({ tokens }: RunReading, from: number, to: number) => tokens.slice(from, to).map((token) => token.text);

/** Whether tokens [from, to) may be a person's name: five words at most, none that tells of another kind of name. */
export function looksLikePerson(reading: RunReading, from: number, to: number): boolean {
  const { orgHeads, venueHeads, landHeads, eventHeads } = reading.tables.words;
  const names = texts(reading, from, to);
  if (names[0] === 'The' || (names.length === 1 && reading.tables.words.openers.has(names[0] ?? ''))) return false;
  return to - from >= 1 && to - from <= 5 && names.every((name) => !orgHeads.has(name) && !venueHeads.has(name) && !landHeads.has(name) && !eventHeads.has(name) && name !== 'of' && name !== 'and' && name !== 'for' && name !== 'Image');
}
