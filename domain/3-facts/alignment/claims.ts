import type { Span } from '#articles/article';
import { type Bag, bagOf, likeness, plain, saysTheSame, wordsOf } from '#facts/alignment/words';
import type { Fact } from '#facts/fact';

/** What one version of an article says. */
export type Told = { readonly facts: readonly Fact[]; readonly text: string; readonly sentences: readonly Span[] };

/** The words before and behind an evidence, the nearest first. */
type Place = { readonly before: readonly string[]; readonly after: readonly string[] };

/** A fact as it is compared: without case and marks, with its place in its sentence and in the text. */
export type Claim = { readonly fact: Fact; readonly value: string; readonly subject: string; readonly about: Bag; readonly inSentence: Place; readonly inText: Place };

/** Words looked at on each side, and letters in which they are looked for. */
const reach = 5;
const reachLetters = 120;

/** A fact made ready to be compared. */
export function claimOf(fact: Fact, text: string): Claim {
  const { value, subject, evidence: { start, end, sentence } } = fact;
  const words = (from: number, to: number) => wordsOf(text.slice(Math.max(0, from), to)).map((word) => word.toLowerCase());
  return {
    fact, value: plain(value), subject: plain(subject), about: bagOf(subject),
    inSentence: { before: ['^', ...words(sentence.start, start)].reverse().slice(0, reach), after: [...words(end, sentence.end), '$'].slice(0, reach) },
    inText: { before: words(start - reachLetters, start).reverse().slice(0, reach), after: words(end, end + reachLetters).slice(0, reach) },
  };
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function sameAround(was: Place, is: Place): number {
  const around = Math.max(was.before.length, is.before.length) + Math.max(was.after.length, is.after.length);
  return around === 0 ? 0 : (common(was.before, is.before) + common(was.after, is.after)) / around;
}

/**
 * Share of the words around both evidences that they have in common, 0 to 1: 1 is the same place. Sentences may have moved, so
 * that their own words tell it, or have been cut or joined, so that those of the text do.
 */
function samePlace(was: Claim, is: Claim): number {
  return Math.max(sameAround(was.inSentence, is.inSentence), sameAround(was.inText, is.inText));
}

/** Two facts of one sentence that score as much have the same value; whatever else speaks for others weighs less. */
export const sameValue = 20;
const respeltValue = 8;

/** Half of the words around are the same: the same place in the sentence. */
const here = 0.5;

/**
 * How much speaks for two facts of one sentence, or of two that stand for each other, being one: the value above all, then
 * the place in the sentence, then the subject. 0 when they are different facts.
 * @param only whether each is the only one of its kind in its sentence
 */
export function sameness(was: Claim, is: Claim, only: boolean): number {
  if (was.fact.kind !== is.fact.kind) return 0;
  const subject = was.subject === is.subject ? 1 : likeness(was.about, is.about);
  const place = samePlace(was, is);
  const rest = place * 6 + subject * 2;
  if (was.value === is.value) return sameValue + rest;
  if (saysTheSame(was.fact.value, is.fact.value)) return respeltValue + rest;
  return place >= here || (only && subject >= here) ? rest : 0;
}
