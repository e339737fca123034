import { describe, expect, it } from 'vitest';
import { readModel } from '#language/tagger/model';
import { partFeatures } from '#language/tagger/part-features';
import { scoresFor } from '#language/tagger/score';
import { bestPath, grammarOf } from '#language/tagger/viterbi';
import { exampleOf, frequentFeatures, lessonOf, rowsOf, type Example } from '#language/training/lessons';
import { averageWeights, trainPerceptron } from '#language/training/perceptron';
import { trainTagger, type Course } from '#language/training/train';
import { wordsIn } from '#tests/unit/2-language/pages';

const tags = ['O', 'B-PER', 'I-PER'];
const example = (sentence: string, path: string): Example => exampleOf(wordsIn(sentence), partFeatures, path.split(' '));
const examples = [
  example('Mr Lund left today', 'O B-PER O O'), example('Mr Wood came', 'O B-PER O'), example('Mr Ada Lund spoke', 'O B-PER I-PER O'), example('Mr Per Wood left', 'O B-PER I-PER O'),
  example('The man left today', 'O O O O'), example('Then it rained', 'O O O'), example('Mr Hall left', 'O B-PER O'), example('She came today', 'O O O'),
];
const course: Course = { seed: 'one', orders: 2, epochs: 5, leastFeatures: 1, leastWeight: 0.01 };

const tagged = (bytes: Uint8Array, sentence: string) => {
  const model = readModel(bytes);
  const words = wordsIn(sentence);
  return [...bestPath(scoresFor(model, partFeatures, words, words.length), words.length, model.transitions, model.grammar)].map((tag) => model.grammar.tags[tag]).join(' ');
};

describe('lessons', () => {
  const made: Example = { hashes: Uint32Array.of(7, 9, 7, 8), starts: Int32Array.of(0, 2, 4), tags: ['O', 'B-PER'] };

  it('hold the features of each token, and where they begin', () => {
    const scene = [[5, 6], [], [7]];
    const found = exampleOf(scene, (tokens, at, out) => {
      out.set(tokens[at] ?? []);
      return tokens[at]?.length ?? 0;
    }, ['O', 'O', 'O']);
    expect([[...found.hashes], [...found.starts]]).toEqual([[5, 6, 7], [0, 2, 2, 3]]);
  });

  it('keep features that are seen often enough, in order', () => {
    expect([...frequentFeatures([made, made], 2)]).toEqual([7, 8, 9]);
    expect([...frequentFeatures([made, made], 3)]).toEqual([7]);
    expect([...frequentFeatures([], 1)]).toEqual([]);
  });

  it('drop features that have no row', () => {
    const lesson = lessonOf(made, rowsOf(Uint32Array.of(7, 8)), new Map([['O', 0], ['B-PER', 1]]));
    expect([[...lesson.rows], [...lesson.starts], [...lesson.tags]]).toEqual([[0, 0, 1], [0, 1, 3], [0, 1]]);
  });

  it('refuse a tag that is none', () => {
    expect(() => lessonOf(made, rowsOf(Uint32Array.of(7)), new Map([['O', 0]]))).toThrow('no tag B-PER');
  });
});

describe('trainTagger', () => {
  it('learns what its examples show, also for words it never saw', () => {
    const bytes = trainTagger(examples, tags, course);
    expect(tagged(bytes, 'Mr Lund left today')).toBe('O B-PER O O');
    expect(tagged(bytes, 'Mr Stone left')).toBe('O B-PER O');
    expect(tagged(bytes, 'The dog left today')).toBe('O O O O');
  });

  it('gives the same bytes for the same examples and course', () => {
    expect(trainTagger(examples, tags, course)).toEqual(trainTagger(examples, tags, course));
  });

  it('takes its lessons in another order with another seed, and learns the same', () => {
    const other = trainTagger(examples, tags, { ...course, seed: 'two' });
    expect(tagged(other, 'Mr Lund left today')).toBe('O B-PER O O');
  });

  it('is smaller when small weights are dropped', () => {
    expect(trainTagger(examples, tags, { ...course, leastWeight: 0.5 }).length).toBeLessThan(trainTagger(examples, tags, course).length);
  });

  it('of no examples gives a model that tags everything with the first tag', () => {
    expect(tagged(trainTagger([], tags, course), 'Mr Lund left')).toBe('O O O');
  });
});

describe('trainPerceptron', () => {
  it('leaves all weights 0 where every sentence is right from the start', () => {
    const lesson = { rows: Int32Array.of(0), starts: Int32Array.of(0, 1), tags: Int16Array.of(0) };
    expect([...trainPerceptron([lesson], 1, grammarOf(tags), 3, () => 0).rows]).toEqual([0, 0, 0]);
  });

  it('gives to the right tag what it takes from the wrong one', () => {
    const lesson = { rows: Int32Array.of(0), starts: Int32Array.of(0, 1), tags: Int16Array.of(1) };
    const { rows } = trainPerceptron([lesson], 1, grammarOf(tags), 3, () => 0);
    expect(rows[1]).toBeGreaterThan(0);
    expect([rows[0], rows[2]]).toEqual([-rows[1]!, 0]);
  });

  it('is averaged weight by weight', () => {
    const weights = (value: number) => ({ rows: Float32Array.of(value, 0), transitions: Float32Array.of(2 * value) });
    expect(averageWeights([weights(1), weights(3)])).toEqual(weights(2));
  });
});
