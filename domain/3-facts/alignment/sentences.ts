import { bestPairs, type Candidate, placesBy } from '#facts/alignment/pairing';
import { type Bag, bagOf, likeness, plain, sharedWeight } from '#facts/alignment/words';

/** A sentence and the one that stands for it in the other version. `score`: 1 for the same words, else their likeness. */
export type SentencePair = Candidate & {
  /** One of the two was cut from the other, or joined with its neighbour: they are not each other's only counterpart. */
  readonly partly: boolean;
};

/** Sentences less alike than this are different ones. */
const alike = 0.5;
/** As much of the shorter one is in the longer one when a sentence was cut in two, or two were joined. */
const contained = 0.7;
/** Words in more sentences than this do not tell which one is meant. */
const common = 20;

/** Sentences of the same words, wherever they stand; of several alike ones the first with the first. */
function samePairs(was: readonly string[], is: readonly string[]): Candidate[] {
  const [olds, news] = [placesBy(was, (each) => plain(each) || null), placesBy(is, (each) => plain(each) || null)];
  return [...olds].flatMap(([key, places]) => (news.get(key) ?? []).slice(0, places.length).map((place, at) => ({ was: places[at] ?? 0, is: place, score: 1 })));
}

/** Pairs of places whose sentences have a telling word in common. */
function neighbours(was: ReadonlyMap<number, Bag>, is: ReadonlyMap<number, Bag>): (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  for (const [at, { words }] of is) {
    for (const word of words.keys()) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  }
  return [...was].flatMap(([at, { words }]) => {
    const near = new Set([...words.keys()].flatMap((word) => {
      const places = index.get(word) ?? [];
      return places.length > common ? [] : places;
    }));
    return [...near].map((other) => [at, other] as const);
  });
}

const bagsOf = (texts: readonly string[], without: ReadonlySet<number> = new Set()) =>
  new Map(texts.flatMap((text, at) => (without.has(at) ? [] : [[at, bagOf(text)] as const])));

/** Sentences that are left over, with the one that most of each is found in. */
function parts(was: readonly string[], is: readonly string[], pairs: readonly Candidate[]): SentencePair[] {
  const [olds, news] = [bagsOf(was), bagsOf(is)];
  const [usedOlds, usedNews] = [new Set(pairs.map((pair) => pair.was)), new Set(pairs.map((pair) => pair.is))];
  const score = (a: number, b: number) => {
    const [bag, other] = [olds.get(a), news.get(b)];
    return bag && other ? sharedWeight(bag, other) / Math.max(1, Math.min(bag.weight, other.weight)) : 0;
  };
  const left = neighbours(olds, news).filter(([a, b]) => usedOlds.has(a) !== usedNews.has(b)).map(([a, b]) => ({ was: a, is: b, score: score(a, b), partly: true }));
  const best = new Map<string, SentencePair>();
  for (const pair of left.filter((each) => each.score >= contained)) {
    const alone = usedOlds.has(pair.was) ? `is ${pair.is}` : `was ${pair.was}`;
    if (pair.score > (best.get(alone)?.score ?? 0)) best.set(alone, pair);
  }
  return [...best.values()];
}

/**
 * Which sentence of one version stands for which of another: those of the same words wherever they moved, then the most
 * alike, one to one; then the pieces of sentences that were cut or joined, each with the whole.
 */
export function alignSentences(was: readonly string[], is: readonly string[]): SentencePair[] {
  const same = samePairs(was, is);
  const olds = bagsOf(was, new Set(same.map((pair) => pair.was)));
  const news = bagsOf(is, new Set(same.map((pair) => pair.is)));
  const candidates = neighbours(olds, news).flatMap(([a, b]) => {
    const [bag, other] = [olds.get(a), news.get(b)];
    const score = bag && other ? likeness(bag, other) : 0;
    return score >= alike ? [{ was: a, is: b, score }] : [];
  });
  const pairs = [...same, ...bestPairs(candidates, { was: was.length, is: is.length })];
  return [...pairs.map((pair) => ({ ...pair, partly: false })), ...parts(was, is, pairs)];
}
