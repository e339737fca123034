import { z } from 'zod';
import { readSet } from '#tests/eval/corpora';

const line = z.object({
  name: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  timex: z.array(z.object({ start: z.number(), end: z.number(), type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string() })),
});

/** A date as annotated or as read: its place and its TIMEX3 value. */
export type Timex = { readonly start: number; readonly end: number; readonly value: string | null; readonly kind?: string };

/** A document: what is to be found (dates and times) and what counts neither way (durations, sets). */
export type DatedText = { readonly name: string; readonly date: string; readonly text: string; readonly wanted: readonly Timex[]; readonly ignored: readonly Timex[] };

/** Offsets of a set are code points; in a text without astral characters they are its own. */
function unitsOf(text: string): (at: number) => number {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return (at) => units[at] ?? text.length;
}

/** The documents of a set of dates that say when they were written, offsets as UTF-16 code units. */
export function datedTexts(set: string): DatedText[] {
  return readSet(`dates/${set}`, line).flatMap(({ name, date, text, timex }) => {
    if (date === null) return [];
    const unit = unitsOf(text);
    const placed = timex.map(({ start, end, type, value }) => ({ start: unit(start), end: unit(end), type, value }));
    const isDate = (type: string) => type === 'DATE' || type === 'TIME';
    return [{ name, date: date.slice(0, 10), text, wanted: placed.filter(({ type }) => isDate(type)), ignored: placed.filter(({ type }) => !isDate(type)) }];
  });
}
