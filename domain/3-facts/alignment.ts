import type { Span } from '#articles/article';
import { changesOf, type Continued } from '#facts/alignment/changes';
import { type Claim, claimOf, sameness, sameValue, type Told } from '#facts/alignment/claims';
import { bestPairs, type Candidate, placesBy } from '#facts/alignment/pairing';
import { alignSentences, type SentencePair } from '#facts/alignment/sentences';
import { bagOf, likeness, plain } from '#facts/alignment/words';
import type { Fact } from '#facts/fact';
import { withoutArticle } from '#facts/naming';

/** What became of the facts of an article between two versions, each list in the order of its version. */
export type Alignment = {
  /** They say the same; spelling, sentence and place may have changed. */
  readonly kept: readonly Continued[];
  /** The same facts with another value, or saying something else of the same value. */
  readonly changed: readonly (Continued & { readonly what: 'value' | 'statement' })[];
  readonly new: readonly Fact[];
  readonly retired: readonly Fact[];
};

const spanKey = ({ start, end }: Span) => `${start}-${end}`;

/** The sentences of a version, with those that its facts were found in when sentences were cut otherwise. */
function sentencesOf({ facts, sentences }: Told): Span[] {
  const all = new Map([...sentences, ...facts.map(({ evidence }) => evidence.sentence)].map((span) => [spanKey(span), span]));
  return [...all.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const sliced = ({ text }: Told, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** Pairs of facts in sentences that stand for each other, with what speaks for each. */
function withinSentences(was: Told, is: Told): Candidate[] {
  const [olds, news] = [sentencesOf(was), sentencesOf(is)];
  const pairs = alignSentences(sliced(was, olds), sliced(is, news));
  const claims = (told: Told) => told.facts.map((fact) => claimOf(fact, told.text));
  const [oldClaims, newClaims] = [claims(was), claims(is)];
  const inSentence = (list: readonly Claim[]) => placesBy(list, ({ fact }) => spanKey(fact.evidence.sentence));
  const [oldPlaces, newPlaces] = [inSentence(oldClaims), inSentence(newClaims)];
  const ofKind = (list: readonly Claim[], places: readonly number[], kind: string | undefined) => places.filter((at) => list[at]?.fact.kind === kind).length;
  return pairs.flatMap((pair: SentencePair) => {
    const [old, fresh] = [olds[pair.was], news[pair.is]];
    const [from, to] = [oldPlaces.get(old ? spanKey(old) : '') ?? [], newPlaces.get(fresh ? spanKey(fresh) : '') ?? []];
    return from.flatMap((a) => to.flatMap((b): Candidate[] => {
      const [left, right] = [oldClaims[a], newClaims[b]];
      if (!left || !right) return [];
      const only = !pair.partly && ofKind(oldClaims, from, left.fact.kind) === 1 && ofKind(newClaims, to, right.fact.kind) === 1;
      const score = sameness(left, right, only);
      return score === 0 ? [] : [{ was: a, is: b, score: score + pair.score / 4 }];
    }));
  });
}

const claimKey = ({ kind, subject, value }: Fact) => JSON.stringify([kind, plain(subject), plain(value)]);

/** Words in common that make two statements of the same value and subject one fact, though their sentences are different ones. */
const related = 0.3;

/** Facts of one kind, subject and value that are compared with one another; a text that says a thing more often repeats itself. */
const mostAlike = 20;

/** Pairs of facts of the same kind, subject and value, wherever they stand. */
function elsewhere(was: readonly Fact[], is: readonly Fact[]): Candidate[] {
  const news = placesBy(is, claimKey);
  return [...placesBy(was, claimKey)].flatMap(([key, places]) => places.slice(0, mostAlike).flatMap((a) => (news.get(key) ?? []).slice(0, mostAlike).flatMap((b) => {
    const score = likeness(bagOf(withoutArticle(was[a]?.statement ?? '')), bagOf(withoutArticle(is[b]?.statement ?? '')));
    return score >= related ? [{ was: a, is: b, score }] : [];
  })));
}

/** Facts in just the same words. */
function again(was: readonly Fact[], is: readonly Fact[]): Candidate[] {
  const key = (fact: Fact) => `${claimKey(fact)} ${plain(withoutArticle(fact.statement))}`;
  const news = placesBy(is, key);
  return [...placesBy(was, key)].flatMap(([each, places]) => (news.get(each) ?? []).slice(0, places.length).map((place, at) => ({ was: places[at] ?? 0, is: place, score: 1 })));
}

type Left = { readonly was: readonly Fact[]; readonly is: readonly Fact[] };

function chosen({ was, is }: Left, candidates: readonly Candidate[]): Continued[] {
  return bestPairs(candidates, { was: was.length, is: is.length }).flatMap((pair) => {
    const [old, fresh] = [was[pair.was], is[pair.is]];
    return old && fresh ? [{ was: old, is: fresh }] : [];
  });
}

function without({ was, is }: Left, pairs: readonly Continued[]): Left {
  const [olds, news] = [new Set(pairs.map((pair) => pair.was)), new Set(pairs.map((pair) => pair.is))];
  return { was: was.filter((fact) => !olds.has(fact)), is: is.filter((fact) => !news.has(fact)) };
}

/**
 * What became of the facts of an article in a newer version of it. Facts are matched, one to one: within sentences that
 * stand for each other by value, place and subject; then by kind, subject and value in any sentence. Facts of a
 * sentence that moved, or of words that were respelt, are kept.
 * @param resting facts retired before: one that is said again in just its old words is kept
 */
export function alignFacts(before: Told, after: Told, resting: readonly Fact[] = []): Alignment {
  const all = { was: before.facts, is: after.facts };
  const candidates = withinSentences(before, after);
  const sure = chosen(all, candidates.filter(({ score }) => score >= sameValue));
  const back = chosen({ was: resting, is: without(all, sure).is }, again(resting, without(all, sure).is));
  const taken = new Set([...sure, ...back].flatMap(({ was, is }) => [was, is]));
  const likely = chosen(all, candidates.filter(({ was, is }) => !taken.has(all.was[was]!) && !taken.has(all.is[is]!)));
  const left = without(all, [...sure, ...back, ...likely]);
  const pairs = [...sure, ...back, ...likely, ...chosen(left, elsewhere(left.was, left.is))];
  const oldOf = new Map(pairs.map(({ was, is }) => [is, was]));
  const continued = after.facts.flatMap((is) => {
    const was = oldOf.get(is);
    return was ? [{ was, is }] : [];
  });
  const changes = changesOf(continued, before, after);
  const { was: retired, is: fresh } = without(all, pairs);
  return {
    kept: continued.filter((_, at) => changes[at] === null),
    changed: continued.flatMap((pair, at) => {
      const what = changes[at] ?? null;
      return what === null ? [] : [{ ...pair, what }];
    }),
    new: fresh,
    retired,
  };
}
