import { partFeatures } from '#language/tagger/part-features';
import type { Model } from '#language/tagger/model';
import { scoresFor } from '#language/tagger/score';
import { bestPath } from '#language/tagger/viterbi';
import { wordOf } from '#language/tagger/words';

/** Parts of speech of a sentence's tokens, one each, by the names of the Penn Treebank: "NN", "VBD", "IN". */
export function partsOfSpeech(tokens: readonly string[], model: Model): string[] {
  if (tokens.length === 0) return [];
  const words = tokens.map(wordOf);
  const path = bestPath(scoresFor(model, partFeatures, words, words.length), words.length, model.transitions, model.grammar);
  return Array.from(path, (tag) => model.grammar.tags[tag] ?? '');
}
