/** One row of the table of goals: a figure, what it is held against, and whether it is reached. */
export type Goal = { readonly figure: string; readonly measured: string; readonly goal: string; readonly reached: boolean | null };

/** What one part of the evaluation found: rows for the table of goals, and its own Markdown below. */
export type Section = { readonly title: string; readonly goals: readonly Goal[]; readonly lines: readonly string[] };

/** Precision, recall and F1 in percent from counts of right, offered and wanted; 0 where nothing was offered or wanted. */
export function shares({ right, offered, wanted }: { readonly right: number; readonly offered: number; readonly wanted: number }): { precision: number; recall: number; f1: number } {
  const precision = offered === 0 ? 0 : (100 * right) / offered;
  const recall = wanted === 0 ? 0 : (100 * right) / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A share in percent with one decimal. */
export const percent = (value: number): string => value.toFixed(1);
