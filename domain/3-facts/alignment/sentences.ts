import { bestPairs, type Candidate, placesBy } from '#facts/alignment/pairing';
import { type Bag, bagOf, likeness, plain, sharedWeight } from '#facts/alignment/words';

/** A sentence and the one that stands for it in the other version. `score`: 1 for the same words, else how alike they and their neighbours are. */
export type SentencePair = Candidate & {
  /** One of the two was cut from the other, or joined with its neighbour: they are not each other's only counterpart. */
  readonly partly: boolean;
};

/** Sentences less alike than this are different ones. */
const alike = 0.5;
/** As much of the shorter one is in the longer one when a sentence was cut in two, or two were joined. */
const contained = 0.7;
/** Sentences that far from one another, at most, were one. */
const near = 2;
/** What a neighbour of the same words adds to the likeness of two sentences. */
const beside = 0.1;
/** Words in more sentences than this do not tell which one is meant. */
const common = 20;

/** How many of both neighbours of two sentences are of the same words, 0 to 2; nothing is the same as nothing. */
function sameNeighbours(was: readonly string[], is: readonly string[], { was: a, is: b }: Pick<Candidate, 'was' | 'is'>): number {
  return Number(was[a - 1] === is[b - 1]) + Number(was[a + 1] === is[b + 1]);
}

/** Sentences of the same words, wherever they stand; of several alike ones those between the same neighbours. */
function samePairs(was: readonly string[], is: readonly string[]): Candidate[] {
  const news = placesBy(is, (each) => each || null);
  const candidates = [...placesBy(was, (each) => each || null)].flatMap(([key, places]) => {
    const others = news.get(key) ?? [];
    if (places.length * others.length > common ** 2) return others.slice(0, places.length).map((place, at) => ({ was: places[at] ?? 0, is: place, score: 0 }));
    return places.flatMap((a) => others.map((b) => ({ was: a, is: b, score: sameNeighbours(was, is, { was: a, is: b }) })));
  });
  return bestPairs(candidates, { was: was.length, is: is.length }).map((pair) => ({ ...pair, score: 1 }));
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

/** Sentences that are left over, each with the one near its place that it was cut from, or went into. */
function parts(was: readonly string[], is: readonly string[], pairs: readonly Candidate[]): SentencePair[] {
  const [olds, news] = [bagsOf(was), bagsOf(is)];
  const [newOf, oldOf] = [new Map(pairs.map((pair) => [pair.was, pair.is])), new Map(pairs.map((pair) => [pair.is, pair.was]))];
  const candidates = neighbours(olds, news).flatMap(([a, b]) => {
    const [next, before] = [newOf.get(a), oldOf.get(b)];
    if ((next === undefined) === (before === undefined)) return [];
    const away = next === undefined ? Math.abs((before ?? a) - a) : Math.abs(next - b);
    const [bag, other] = [olds.get(a), news.get(b)];
    const score = bag && other ? sharedWeight(bag, other) / Math.max(1, Math.min(bag.weight, other.weight)) : 0;
    return away > near || score < contained ? [] : [{ was: a, is: b, score, away, alone: next === undefined ? `was ${a}` : `is ${b}` }];
  });
  const placed = new Set<string>();
  return candidates.sort((a, b) => b.score - a.score || a.away - b.away || a.was + a.is - (b.was + b.is)).flatMap(({ was: old, is: fresh, score, alone }) => {
    if (placed.has(alone)) return [];
    placed.add(alone);
    return [{ was: old, is: fresh, score, partly: true }];
  });
}

/**
 * Which sentence of one version stands for which of another: those of the same words wherever they moved, then the most
 * alike, one to one; then the pieces of sentences that were cut or joined, each with the whole.
 */
export function alignSentences(was: readonly string[], is: readonly string[]): SentencePair[] {
  const [oldWords, newWords] = [was.map(plain), is.map(plain)];
  const same = samePairs(oldWords, newWords);
  const olds = bagsOf(was, new Set(same.map((pair) => pair.was)));
  const news = bagsOf(is, new Set(same.map((pair) => pair.is)));
  const candidates = neighbours(olds, news).flatMap(([a, b]) => {
    const [bag, other] = [olds.get(a), news.get(b)];
    const score = bag && other ? likeness(bag, other) : 0;
    return score >= alike ? [{ was: a, is: b, score: score + sameNeighbours(oldWords, newWords, { was: a, is: b }) * beside }] : [];
  });
  const pairs = [...same, ...bestPairs(candidates, { was: was.length, is: is.length })];
  return [...pairs.map((pair) => ({ ...pair, partly: false })), ...parts(was, is, pairs)];
}
