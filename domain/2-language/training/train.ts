import { seededRandom } from '#core/random';
import { packModel, type PackedRow } from '#language/tagger/model';
import { grammarOf } from '#language/tagger/viterbi';
import { frequentFeatures, lessonOf, rowsOf, type Example } from '#language/training/lessons';
import { averageWeights, trainPerceptron, type Weights } from '#language/training/perceptron';

/** How a tagger is trained: orders that are averaged, epochs of each, features kept, the size below which a weight is dropped. */
export type Course = { readonly seed: string; readonly orders: number; readonly epochs: number; readonly leastFeatures: number; readonly leastWeight: number };

const largest = 127;

function packedRows({ rows }: Weights, features: Uint32Array, size: number, scale: number, leastWeight: number): PackedRow[] {
  return [...features].flatMap((hash, row) => {
    const weights = Int8Array.from({ length: size }, (_, tag) => {
      const value = rows[row * size + tag]!;
      return Math.abs(value) < leastWeight ? 0 : Math.max(-largest, Math.min(largest, Math.round(value / scale)));
    });
    return weights.some((weight) => weight !== 0) ? [{ hash, weights }] : [];
  });
}

/** A model in bytes, learnt from examples with these tags. Same examples and course, same bytes. */
export function trainTagger(examples: readonly Example[], tags: readonly string[], course: Course): Uint8Array {
  const features = frequentFeatures(examples, course.leastFeatures);
  const rows = rowsOf(features);
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const lessons = examples.map((example) => lessonOf(example, rows, numbers));
  const grammar = grammarOf(tags);
  const orders = Array.from({ length: course.orders }, (_, order) => trainPerceptron(lessons, features.length, grammar, course.epochs, seededRandom(`${course.seed} ${order}`)));
  const weights = averageWeights(orders);
  const scale = weights.rows.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / largest;
  return packModel(tags, weights.transitions, scale, packedRows(weights, features, tags.length, scale, course.leastWeight));
}
