import { z } from 'zod';

/** [start, end) in UTF-16 code units of an article's text. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });
export type Span = z.infer<typeof Span>;

/** A public page that an article's statements can be checked against. */
export const Reference = z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) });
export type Reference = z.infer<typeof Reference>;

/** One version of an article. `date` is the day of publication, YYYY-MM-DD, or null where nobody knows it. */
export type Article = {
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly licence: string | null;
  readonly references: readonly Reference[];
  /** Paragraphs separated by one blank line; every offset counts in this string. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** In order, without overlap; none crosses a paragraph. */
  readonly sentences: readonly Span[];
};
