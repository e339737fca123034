import { describe, expect, it } from 'vitest';
import { partFeatures } from '#language/tagger/part-features';
import { mostFeatures, scoresFor } from '#language/tagger/score';
import { bestPath } from '#language/tagger/viterbi';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { wordsIn } from '#tests/unit/2-language/pages';

const { parts } = tables.models;
const partsOf = (sentence: string) => {
  const words = wordsIn(sentence);
  return [...bestPath(scoresFor(parts, partFeatures, words, words.length), words.length, parts.transitions, parts.grammar)].map((tag) => parts.grammar.tags[tag]).join(' ');
};

describe('the model of parts of speech', () => {
  it.each([
    ['The minister left Seoul on Monday .', 'DT NN VBD NNP IN NNP .'],
    ['She will visit two schools .', 'PRP MD VB CD NNS .'],
    ['Officials say that the talks failed .', 'NNS VBP IN DT NNS VBD .'],
    ['The visit was short .', 'DT NN VBD JJ .'],
    ['They visit the school every week .', 'PRP VBP DT NN DT NN .'],
    ['Her plan has been rejected .', 'PRP$ NN VBZ VBN VBN .'],
    ['He quickly closed the largest bank .', 'PRP RB VBD DT JJS NN .'],
  ])('tags %j right', (sentence, expected) => {
    expect(partsOf(sentence)).toBe(expected);
  });

  it('tags nothing as nothing, and a word alone somehow', () => {
    expect(partsOf('Seoul')).toBe('NNP');
    expect([...bestPath(scoresFor(parts, partFeatures, [], 0), 0, parts.transitions, parts.grammar)]).toEqual([]);
  });
});

describe('partFeatures', () => {
  it('are as many as there is room for, and none beyond the sentence', () => {
    const words = wordsIn('The extraordinarily long-winded 2015 conference');
    const out = new Uint32Array(mostFeatures);
    words.forEach((_, at) => expect(partFeatures(words, at, out)).toBeLessThanOrEqual(30));
    expect(partFeatures(words, words.length, out)).toBe(0);
  });

  it('hang on the word and its neighbours only', () => {
    const featuresOf = (sentence: string, at: number) => {
      const out = new Uint32Array(mostFeatures);
      return [...out.subarray(0, partFeatures(wordsIn(sentence), at, out))];
    };
    expect(featuresOf('a b c d e f', 2)).toEqual(featuresOf('a b c d e x', 2));
    expect(featuresOf('a b c d e f', 2)).not.toEqual(featuresOf('a b c x e f', 2));
  });
});
