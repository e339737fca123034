import { hashOf } from '#language/tagger/hash';
import { casingOf, type Lexicon } from '#language/tagger/lexicon';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** Fewer words tell no language. */
const fewestWords = 6;
/** English sentences of news have more than this of their words in an English lexicon; those of other languages less. */
const leastKnown = 0.4;
/** In capitals names cannot be told from words. */
const leastKnownAmongNames = 0.25;
/** So many words that are no English a sentence has before it is refused; or all of its words in small letters, two. */
const fewestStrange = 3;
/** English words that other languages write as well: they speak for none. */
const shared = new Set(['a', 'am', 'de', 'den', 'der', 'des', 'die', 'do', 'du', 'e', 'en', 'es', 'fast', 'gift', 'hat', 'het', 'i', 'il', 'in', 'is', 'la', 'las', 'le', 'les', 'los', 'man', 'me', 'men', 'met', 'mi', 'no', 'on', 'pas', 'per', 'so', 'te', 'to', 'tot', 'un', 'van', 'vi', 'war', 'will']);

/** Casings of words that stand in small letters: nearly always, mostly, or the one time they were seen. */
const ofWords = new Set([1, 2, 5]);
/** The casing of what never stands in small letters. */
const nameOnly = 4;
const letter = /\p{L}/u;
const startsSmall = /^\p{Ll}/u;
const possessive = /^['’]s$/i;
const digits = /\p{N}/gu;
const joint = /[-‐’']/;

const isKnownPart = (part: string, lexicon: Lexicon) => part === '' || ofWords.has(casingOf(lexicon, { lower: hashOf(part.replace(digits, '0')) }));

/** "run-off" is known by its parts. */
const isKnown = (word: string, lexicon: Lexicon) => isKnownPart(word, lexicon) || (joint.test(word) && word.split(joint).every((part) => isKnownPart(part, lexicon)));

const otherLetters = /[^\p{Script=Latin}\P{L}]|(?!\p{Script=Latin})\p{M}/gu;

/** Whether most letters of a text are of another script than ours, six or more: Chinese writes no spaces between its words. */
function isOtherScript(words: string): boolean {
  const others = words.match(otherLetters)?.length ?? 0;
  return others >= fewestWords && others * 2 > words.length;
}

/** Words that tell a language: no numbers, no possessive, no names of which other languages have the same. */
function tellingWords(tokens: readonly Token[]): { all: readonly Token[]; small: readonly Token[] } {
  const all = tokens.filter(({ kind, text }) => kind === 'word' && letter.test(text) && !possessive.test(text));
  return { all, small: all.filter(({ text }) => startsSmall.test(text) && !shared.has(text)) };
}

const joins = (word: string, { determiners, prepositions, auxiliaries, conjunctions }: Tables['grammar']) => determiners.has(word) || prepositions.has(word) || auxiliaries.has(word) || conjunctions.has(word);

/**
 * Whether a sentence is English; null where its words do not tell. It goes by the words in small letters, since
 * names of all the world stand in English news, and by all words of a text in capitals. Words that all begin with one are
 * names or a title, and pass.
 */
export function isEnglish(tokens: readonly Token[], { models, grammar }: Tables): boolean | null {
  const { all, small } = tellingWords(tokens);
  if (isOtherScript(all.map(({ text }) => text).join(''))) return false;
  const capitals = all.every(({ text }) => text === text.toUpperCase());
  if (small.length === 0 && !capitals) return all.length < fewestWords ? null : true;
  const judged = capitals ? all.filter(({ lower }) => !shared.has(lower) && casingOf(models.lexicon, { lower: hashOf(lower) }) !== nameOnly) : small;
  const known = judged.filter(({ lower }) => isKnown(lower, models.lexicon)).length;
  const strange = judged.length - known;
  if (all.length < fewestWords) return strange === 0 && known > 1 ? true : null;
  if (strange < fewestStrange && !(strange === 2 && known === 0)) return known === 0 ? null : true;
  if (capitals && judged.filter(({ lower }) => joins(lower, grammar)).length * 5 >= judged.length) return true;
  return known >= judged.length * (capitals ? leastKnownAmongNames : leastKnown);
}
