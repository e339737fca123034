import { saysTheSame } from '#facts/alignment/words';
import type { FactKind } from '#facts/fact';
import { dateInWords } from '#language/days';

/** What an article said of a fact before it was corrected, and what it says now, in words. */
export type Correction = { readonly was: string; readonly is: string };

/** What a version of an article says of a fact. `since` is when that version was stored, ms since the epoch. */
export type Saying = { readonly articleVersion: number; readonly since: number; readonly kind: FactKind; readonly subject: string; readonly value: string };

/** When a learner met a fact, and in which version of the article; null where only the time tells. */
export type Meeting = { readonly at: number; readonly articleVersion: number | null };

/** What is remembered of a fact, in words: of a role, who has it, where another has it now. */
function inWords(saying: Saying, other: Saying): string {
  if (saying.kind === 'when') return dateInWords(saying.value, true);
  return saying.kind === 'role' && saysTheSame(saying.value, other.value) ? saying.subject : saying.value;
}

/**
 * The correction that a learner has not met yet; null when the article says the same as when they met the fact last. Another
 * reading of the same version is no correction.
 * @param sayings what the article said of the fact, the oldest first
 */
export function correctionOf(sayings: readonly Saying[], met: Meeting): Correction | null {
  const now = sayings.at(-1);
  const isMet = ({ articleVersion, since }: Saying) => (met.articleVersion === null ? since <= met.at : articleVersion <= met.articleVersion);
  const then = sayings.findLast(isMet) ?? sayings[0];
  if (!now || !then || then.articleVersion === now.articleVersion) return null;
  const [was, is] = [inWords(then, now), inWords(now, then)];
  return saysTheSame(was, is) ? null : { was, is };
}
