import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** What the sentence is known to hold: for each token the end of the name or date that starts there. */
export type Spans = { readonly names: ReadonlyMap<number, number>; readonly dates: ReadonlyMap<number, number> };

/** A sentence as clauses are sought in it; `parts` are its tokens' parts of speech. */
export type ClauseScene = { readonly tokens: readonly Token[]; readonly parts: readonly string[]; readonly spans: Spans; readonly tables: Tables };

/** Verbs that help others, and stand for themselves. */
export const auxiliaries = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);
const adverbs = /^(?:also|later|then|still|twice|once|only|already|now|never|soon|first|just|[a-z]{3,}ly)$/;

/** Whether a token is a finite verb: an auxiliary, or one that its part of speech makes one and that is no name. */
export function isFinite({ tokens, parts }: Pick<ClauseScene, 'tokens' | 'parts'>, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || isCapital(token)) return false;
  return auxiliaries.has(token.text) || /n['’]t$|^cannot$/.test(token.text) || /^VB[DZP]$/.test(parts[at] ?? '');
}

/** The token at or behind `at` that is no adverb. */
export function nextWord(tokens: readonly Token[], at: number): number {
  let next = at;
  while (adverbs.test(tokens[next]?.text ?? '')) next++;
  return next;
}

/** Where a title in quotation marks ends that starts at `at`: five words at most; `at` when none does. */
export function closingQuote(tokens: readonly Token[], at: number): number {
  if (!/^["“]$/.test(tokens[at]?.text ?? '')) return at;
  const length = tokens.slice(at + 1, at + 7).findIndex((token) => /^["”]$/.test(token.text));
  return length < 0 ? at : at + 1 + length;
}

/** The token behind the last before `at` that is no adverb. */
export function withoutAdverbs(tokens: readonly Token[], at: number): number {
  let end = at;
  while (adverbs.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

const turns = /^(?:not|never|longer|hardly|barely|scarcely|rarely|seldom|nearly|almost|apparently|allegedly|reportedly|supposedly|seemingly|possibly|probably|presumably|likely|unlikely|purportedly|ostensibly|neither)$/;

/** Whether a word between subject and verb makes of the deed none, or a doubtful one, so that the predicate alone says otherwise: "never missed", "apparently disagrees". */
export function isTurned(tokens: readonly Token[], { subject, verb }: { readonly subject: readonly [number, number]; readonly verb: number }): boolean {
  return tokens.slice(subject[1] - 1, verb).some(({ text }) => turns.test(text));
}
