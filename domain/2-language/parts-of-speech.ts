import { partFeatures } from '#language/tagger/part-features';
import type { Model } from '#language/tagger/model';
import { scoresFor } from '#language/tagger/score';
import { bestPath } from '#language/tagger/viterbi';
import { knownWordOf } from '#language/tagger/words';

/** Parts of speech of each sentence's tokens, one each, by the names of the Penn Treebank: "NN", "VBD", "IN". */
export function partsOfSpeech(sentences: readonly (readonly string[])[], model: Model): string[][] {
  return sentences.map((tokens) => {
    if (tokens.length === 0) return [];
    const words = tokens.map(knownWordOf);
    const path = bestPath(scoresFor(model, partFeatures, words, words.length), words.length, model.transitions, model.grammar, model.out);
    return Array.from(path, (tag) => model.grammar.tags[tag] ?? '');
  });
}
