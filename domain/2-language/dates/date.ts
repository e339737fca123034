import type { Span } from '#articles/article';

/** How long the stretch is that a date names; `reference` is now, the past or the future at large. */
export type Precision =
  | 'time' | 'part-of-day' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'reference';

/** Whether the clause around a date speaks of what was or of what is to come; null where it does not tell. */
export type Direction = 'past' | 'future' | null;

/** Both ends of "from 3 to 5 May", as TIMEX3 values. */
export type DateRange = { readonly from: string; readonly to: string };

/**
 * What words tell of a date. `value` is TIMEX3 ("1998-03-04", "1998-W10-WE", "1998-Q1", "1998-03-04TMO", "199" for the
 * nineties, "PAST_REF"), null where they do not tell it.
 */
export type Reading = {
  readonly value: string | null;
  readonly precision: Precision;
  /** Needs the day of the article, or another date, to be understood: "Monday", "yesterday". */
  readonly relative: boolean;
  /** Does not say by itself when something was: a time without its day, the year of "the 2014 World Cup", "now". */
  readonly loose?: boolean;
  readonly range?: DateRange;
  /** Counts from the date last named, of the same unit: "a year earlier", "the quarter", "the 1988 period". */
  readonly from?: { readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly shift: number; readonly year?: string };
};

/** What stands around a match in its sentence, and the day of the article. */
export type DateContext = {
  readonly published: string | null;
  readonly before: string;
  readonly after: string;
  readonly direction: () => Direction;
};

/** One way to write a date. `read` returns null when the match is no date after all. The pattern has the flag g. */
export type DateParser = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, context: DateContext) => Reading | null;
};

/** A reading in its place. */
export type FoundDate = Span & Reading & { readonly parser: string; readonly sentence: number; readonly direction: Direction };

/** What refiners see of an article; white space of `text` is plain spaces. */
export type RefinerContext = { readonly text: string; readonly published: string | null };

/** One step from found dates to better ones; both lists are in order of the text. */
export type DateRefiner = (dates: readonly FoundDate[], context: RefinerContext) => readonly FoundDate[];
