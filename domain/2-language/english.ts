import { hashOf } from '#language/tagger/hash';
import { casingOf, type Lexicon } from '#language/tagger/lexicon';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** Fewer words tell no language. */
const fewestWords = 6;
/** English sentences of news have more than this of their words in an English lexicon; those of other languages less. */
const leastKnown = 0.4;
/** In capitals, or where every word has one, names cannot be told from words. */
const leastKnownAmongNames = 0.3;
/** A sentence needs so many words that are no English before it is refused. */
const fewestStrange = 3;
/** English words that other languages write as well: they speak for none. */
const shared = new Set(['a', 'am', 'de', 'den', 'der', 'des', 'die', 'do', 'du', 'e', 'en', 'es', 'fast', 'gift', 'hat', 'het', 'i', 'il', 'in', 'la', 'las', 'le', 'les', 'los', 'man', 'me', 'men', 'mi', 'no', 'on', 'pas', 'per', 'so', 'te', 'to', 'tot', 'un', 'van', 'vi', 'war', 'will']);

/** Casings of words that stand in small letters: nearly always, mostly, or the one time they were seen. */
const ofWords = new Set([1, 2, 5]);

const isKnownPart = (part: string, lexicon: Lexicon) => part === '' || ofWords.has(casingOf(lexicon, { lower: hashOf(part.replace(/\p{N}/gu, '0')) }));

/** "run-off" is known by its parts. */
const isKnown = (word: string, lexicon: Lexicon) => isKnownPart(word, lexicon) || (/[-‐’']/.test(word) && word.split(/[-‐’']/).every((part) => isKnownPart(part, lexicon)));

/** Whether most letters of a text are of another script than ours, six or more: Chinese writes no spaces between its words. */
function isOtherScript(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const ours = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters - ours >= fewestWords && ours * 2 < letters;
}

/** Words that tell a language: no numbers, no possessive, no names of which other languages have the same. */
function tellingWords(tokens: readonly Token[]): { all: readonly Token[]; small: readonly Token[] } {
  const all = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text) && !/^['’]s$/i.test(text));
  return { all, small: all.filter(({ text }) => /^\p{Ll}/u.test(text) && !shared.has(text)) };
}

/**
 * Whether a sentence is English; null where it has too few words to tell. It goes by the words in small letters, since
 * names of all the world stand in English news, and by all words where nearly all have capitals.
 */
export function isEnglish(tokens: readonly Token[], { models, grammar }: Tables): boolean | null {
  const { all, small } = tellingWords(tokens);
  if (isOtherScript(all.map(({ text }) => text).join(''))) return false;
  if (all.length < fewestWords) return null;
  const byNames = small.length < 2;
  const judged = byNames ? all.filter(({ lower }) => !shared.has(lower)) : small;
  const known = judged.filter(({ lower }) => isKnown(lower, models.lexicon)).length;
  const joined = judged.filter(({ lower }) => grammar.determiners.has(lower) || grammar.prepositions.has(lower) || grammar.auxiliaries.has(lower) || grammar.conjunctions.has(lower)).length;
  if (judged.length - known < fewestStrange || joined * 5 >= judged.length) return true;
  return known >= judged.length * (byNames ? leastKnownAmongNames : leastKnown);
}
