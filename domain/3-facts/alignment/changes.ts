import type { Span } from '#articles/article';
import type { Told } from '#facts/alignment/claims';
import { plain, saysTheSame } from '#facts/alignment/words';
import type { Fact } from '#facts/fact';
import { withoutArticle } from '#facts/naming';

/** A fact of the newer version and the one that it continues. */
export type Continued = { readonly was: Fact; readonly is: Fact };

/** What a fact says otherwise: its value; or, of the same value, something else. Null where nothing but spelling changed. */
export type Change = 'value' | 'statement' | null;

/** A sentence with these parts of it left out. */
function without(text: string, sentence: Span, parts: readonly Span[]): string {
  let [at, rest] = [sentence.start, ''];
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} _ `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, sentence.end));
}

const sentencesOf = ({ was, is }: Continued) => `${was.evidence.sentence.start} ${is.evidence.sentence.start}`;

/** Whether two statements differ in nothing but the values of other facts of their sentence, which are told by those. */
function changedElsewhere({ was, is }: Continued, others: readonly Continued[], before: Told, after: Told): boolean {
  const isAbout = (subject: string, value: string) => `${plain(subject)} `.startsWith(`${plain(value)} `);
  if (others.some((other) => isAbout(was.subject, other.was.value) || isAbout(is.subject, other.is.value))) return false;
  const rest = ({ text }: Told, { evidence }: Fact, facts: readonly Fact[]) => without(text, evidence.sentence, facts.map((fact) => fact.evidence));
  return others.length > 0 && saysTheSame(rest(before, was, others.map((other) => other.was)), rest(after, is, others.map((other) => other.is)));
}

/** What became of each fact that goes on. A corrected value in a sentence changes its fact, not the others of the sentence. */
export function changesOf(pairs: readonly Continued[], before: Told, after: Told): Change[] {
  const valued = new Set(pairs.filter(({ was, is }) => !saysTheSame(was.value, is.value)));
  const bySentences = new Map<string, Continued[]>();
  for (const pair of valued) bySentences.set(sentencesOf(pair), [...(bySentences.get(sentencesOf(pair)) ?? []), pair]);
  return pairs.map((pair) => {
    if (valued.has(pair)) return 'value';
    // Another title names the article otherwise, and says nothing else of the fact.
    if (saysTheSame(withoutArticle(pair.was.statement), withoutArticle(pair.is.statement))) return null;
    return changedElsewhere(pair, bySentences.get(sentencesOf(pair)) ?? [], before, after) ? null : 'statement';
  });
}
