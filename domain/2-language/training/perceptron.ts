import type { Random } from '#core/random';
import { bestPath, type Grammar } from '#language/tagger/viterbi';
import type { Lesson } from '#language/training/lessons';

/** What was learnt: weights of rows by tags, and transitions of (tags + 1) by tags. */
export type Weights = { readonly rows: Float32Array; readonly transitions: Float32Array };

function scoresOf({ rows, starts, tags }: Lesson, weights: Float32Array, size: number): Float64Array {
  const scores = new Float64Array(tags.length * size);
  for (let at = 0; at < tags.length; at++) {
    const target = at * size;
    const last = starts[at + 1]!;
    for (let place = starts[at]!; place < last; place++) {
      const row = rows[place]! * size;
      for (let tag = 0; tag < size; tag++) scores[target + tag]! += weights[row + tag]!;
    }
  }
  return scores;
}

function orderOf(length: number, random: Random): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Weights together with their sum over all steps, from which the average follows. */
type Ledger = { readonly now: Float32Array; readonly sums: Float64Array };

const ledger = (length: number): Ledger => ({ now: new Float32Array(length), sums: new Float64Array(length) });

function add({ now, sums }: Ledger, place: number, amount: number, step: number): void {
  now[place]! += amount;
  sums[place]! += amount * step;
}

const averaged = ({ now, sums }: Ledger, steps: number) => now.map((value, at) => value - sums[at]! / steps);

/**
 * Weights by the averaged structured perceptron (Collins 2002): after each wrong sentence the features of the right path
 * gain one and those of the chosen path lose one; what comes back is the average over all steps. Same lessons and chance,
 * same weights.
 */
export function trainPerceptron(lessons: readonly Lesson[], rowCount: number, grammar: Grammar, epochs: number, random: Random): Weights {
  const size = grammar.tags.length;
  const weights = ledger(rowCount * size);
  const transitions = ledger((size + 1) * size);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of orderOf(lessons.length, random)) {
      learn(lessons[index]!, weights, transitions, grammar, step);
      step++;
    }
  }
  return { rows: averaged(weights, step), transitions: averaged(transitions, step) };
}

function learn(lesson: Lesson, weights: Ledger, transitions: Ledger, grammar: Grammar, step: number): void {
  const size = grammar.tags.length;
  const { tags, starts, rows } = lesson;
  const path = bestPath(scoresOf(lesson, weights.now, size), tags.length, transitions.now, grammar);
  for (let at = 0; at < tags.length; at++) {
    const right = tags[at]!;
    const chosen = path[at]!;
    if (right !== chosen) {
      for (let place = starts[at]!; place < starts[at + 1]!; place++) {
        add(weights, rows[place]! * size + right, 1, step);
        add(weights, rows[place]! * size + chosen, -1, step);
      }
    }
    const rightBefore = tags[at - 1] ?? size;
    const chosenBefore = path[at - 1] ?? size;
    if (right === chosen && rightBefore === chosenBefore) continue;
    add(transitions, rightBefore * size + right, 1, step);
    add(transitions, chosenBefore * size + chosen, -1, step);
  }
}

/** The average of weights learnt in several orders: steadier than one order alone (bagging, Breiman 1996). */
export function averageWeights(all: readonly Weights[]): Weights {
  const mean = (arrays: readonly Float32Array[]) => (arrays[0] ?? new Float32Array()).map((_, at) => arrays.reduce((sum, array) => sum + array[at]!, 0) / arrays.length);
  return { rows: mean(all.map(({ rows }) => rows)), transitions: mean(all.map(({ transitions }) => transitions)) };
}
