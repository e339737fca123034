import { documentBits, type DocumentSigns } from '#language/tagger/document-signs';
import { hashOf, mix } from '#language/tagger/hash';
import { casingOf, classes, lexiconSigns, signBits, type Lexicon } from '#language/tagger/lexicon';
import type { Word } from '#language/tagger/words';

/** A sentence as the name tagger sees it. */
export type NameScene = {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** From `lexiconSigns`. */
  readonly signs: Int32Array;
  /** From `signsOfDocument`. */
  readonly document: DocumentSigns;
  /** Most words are in capitals: a headline. */
  readonly shouted: boolean;
};

function isShouted(words: readonly Word[]): boolean {
  const spelt = words.filter((word) => word.letters);
  return spelt.length >= 2 && spelt.filter((word) => word.allCapitals).length >= spelt.length * 0.7;
}

/** What the name tagger needs of a sentence to compute its features. */
export function nameScene(words: readonly Word[], lexicon: Lexicon, document: DocumentSigns): NameScene {
  return { words, lexicon, signs: lexiconSigns(words, lexicon), document, shouted: isShouted(words) };
}

/** Takes a feature: the number of its template, and its value. */
type Put = (template: number, value: number) => void;
type Group = (scene: NameScene, at: number, put: Put) => void;

const outside = hashOf('<>');
const noWord = 63;
/** The template of the feature that every word has. */
const always = 1;

const lower = ({ words }: NameScene, at: number) => words[at]?.lower ?? outside + Math.sign(at);
const shape = ({ words }: NameScene, at: number) => words[at]?.shape ?? outside + Math.sign(at);
const isFirst = ({ words }: NameScene, at: number) => at === 0 || (at === 1 && words[0]?.opensQuote === true);
const edge = (scene: NameScene, at: number) => (isFirst(scene, at) ? 1 : 0) + (scene.shouted ? 2 : 0);

const ofWords: Group = (scene, at, put) => {
  const here = lower(scene, at);
  const before = lower(scene, at - 1);
  const after = lower(scene, at + 1);
  put(always, 0);
  put(2, here);
  put(3, scene.words[at]?.exact ?? 0);
  put(4, before);
  put(5, after);
  put(6, lower(scene, at - 2));
  put(7, lower(scene, at + 2));
  put(8, mix(before, here));
  put(9, mix(here, after));
};

const ofShapes: Group = (scene, at, put) => {
  const here = shape(scene, at);
  const before = lower(scene, at - 1);
  const after = lower(scene, at + 1);
  put(10, here);
  put(11, mix(shape(scene, at - 1), here));
  put(12, mix(here, shape(scene, at + 1)));
  put(13, mix(mix(shape(scene, at - 1), here), shape(scene, at + 1)));
  put(14, mix(before, here));
  put(15, mix(after, here));
  put(16, mix(mix(lower(scene, at - 2), before), here));
  put(17, mix(mix(after, lower(scene, at + 2)), here));
  put(18, mix(here, edge(scene, at)));
};

const ofSpelling: Group = (scene, at, put) => {
  const word = scene.words[at];
  if (!word) return;
  word.prefixes.forEach((prefix, length) => put(20 + length, prefix));
  word.suffixes.forEach((suffix, length) => put(24 + length, suffix));
  put(28, word.ending);
  if (word.capital) put(29, edge(scene, at));
  if (word.digits !== 0) put(30, word.digits);
};

function casing({ words, lexicon, signs }: NameScene, at: number): number {
  const word = words[at];
  if (!word) return noWord;
  return casingOf(lexicon, word) * 4 + ((signs[at] ?? 0) & classes.common ? 2 : 0) + (word.capital ? 1 : 0);
}

const ofCasing: Group = (scene, at, put) => {
  const here = casing(scene, at);
  put(32, here >> 1);
  put(33, mix(here, edge(scene, at)));
  put(34, mix(casing(scene, at + 1), shape(scene, at)));
  put(35, mix(casing(scene, at - 1), shape(scene, at)));
};

const ofLexicon: Group = (scene, at, put) => {
  const { signs } = scene;
  const here = signs[at] ?? 0;
  const before = signs[at - 1] ?? 0;
  const after = signs[at + 1] ?? 0;
  const form = shape(scene, at);
  for (let bit = 0; bit < signBits; bit++) {
    const mask = 1 << bit;
    if (here & mask) put(40, bit);
    if (before & mask) put(41, mix(bit, form));
    if (after & mask) put(42, mix(bit, form));
  }
  if (here === 0) put(40, signBits);
  put(43, here);
  put(44, mix(here, at + 1 < signs.length ? after + 1 : 0));
  put(45, mix(at > 0 ? before + 1 : 0, here));
};

const ofDocument: Group = (scene, at, put) => {
  if (scene.words[at]?.capital !== true) return;
  const seenAt = (place: number) => scene.document.get(lower(scene, place)) ?? 0;
  const seen = seenAt(at);
  put(50, mix(seen, edge(scene, at)));
  for (let bit = 0; bit < documentBits; bit++) if (seen & (1 << bit)) put(51, bit * 4 + edge(scene, at));
  put(52, mix(seenAt(at - 1), seen));
  put(53, mix(seen, seenAt(at + 1)));
};

const groups: readonly Group[] = [ofWords, ofShapes, ofSpelling, ofCasing, ofLexicon, ofDocument];

/** Writes the features of token `at` into `out` as hashes, 160 at most; returns how many. */
export function nameFeatures(scene: NameScene, at: number, out: Uint32Array): number {
  let count = 0;
  const put: Put = (template, value) => {
    out[count++] = mix(template, value);
  };
  for (const group of groups) group(scene, at, put);
  return count;
}

/** Neither the word nor two on either side of it have a capital or a digit. */
function isPlain({ words }: NameScene, at: number): boolean {
  for (let near = at - 2; near <= at + 2; near++) if (words[near]?.exact !== words[near]?.lower) return false;
  return true;
}

/**
 * `nameFeatures` where a name can be; one feature for the words that none reaches, which are half of a text. For finding
 * names, not for learning them: "yesterday" has a tag of its own there, which nothing asks for.
 */
export function nameFeaturesNearCapitals(scene: NameScene, at: number, out: Uint32Array): number {
  if (!isPlain(scene, at)) return nameFeatures(scene, at, out);
  out[0] = mix(always, 0);
  return 1;
}
