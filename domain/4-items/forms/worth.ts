export type Verdict = 'right' | 'part' | 'almost' | 'wrong' | 'unknown';

/** What a response is worth. A part without `factId` tells of all facts of the item. */
export type Score = {
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly parts: readonly { readonly factId: string | null; readonly score: number }[];
};

/** A score that tells of all facts of an item alike. */
export const whole = (score: number, verdict: Verdict): Score => ({ score, verdict, parts: [{ factId: null, score }] });

/** A score with a part for each fact; without any, the whole tells of all. */
export function inParts(score: number, parts: readonly { readonly factId: string | undefined; readonly score: number }[]): Score {
  const told = parts.flatMap(({ factId, score: part }) => (factId === undefined ? [] : [{ factId, score: part }]));
  return { score, verdict: score === 1 ? 'right' : score > 0 ? 'part' : 'wrong', parts: told.length > 0 ? told : [{ factId: null, score }] };
}
