import { blank, holds, isTyped, offersTexts, optionTexts, showsQuotation, type Looked, type Rule, wordsIn } from '#items/lint/rule';

/** "to" and "of" tell nothing; a word of four letters or more may. */
const telling = (text: string) => wordsIn(text).filter((word) => word.length >= 4);

/** "Africa" and "African": one is the other with up to two letters more. */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short));
}

/** The stem's words but for those that name the kind on purpose: "At which university". */
function stemWords({ stem, foldedStem }: Looked): string[] {
  return stem.startsWith('At which ') ? wordsIn(foldedStem).slice(3) : wordsIn(foldedStem);
}

/** A telling word of the key, in the stem, that no other option has. */
function hints(question: Looked): boolean {
  const { keys, foldedKeys, foldedDistractors, form } = question;
  if ((!offersTexts(question) && !isTyped(question)) || form === 'multiple' || /^[\d,.]+(?: \p{L}+)?$/u.test(keys[0] ?? '')) return false;
  const shared = (word: string) => foldedDistractors.length > 0 && foldedDistractors.every((wrong) => wordsIn(wrong).includes(word));
  return telling(foldedKeys[0] ?? '').some((word) => stemWords(question).some((other) => sameStem(word, other)) && !shared(word));
}

/** Whether letters stand in a text in their order. */
const holdsInOrder = (text: string, letters: string) => letters.split('').reduce((from, letter) => (from < 0 ? from : text.indexOf(letter, from) + 1 || -1), 0) >= 0;

const fewestWords = 3;

/** "The Japan Aerospace Exploration Agency, or ____": a name in full spells its letters. */
function spells({ keys: [key = ''], stem }: Looked): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(key)) return false;
  const names = stem.replace(/\bThe /g, '').match(/\p{Lu}\p{Ll}+(?: (?:(?:of|for|and|the|on|in) ){0,2}\p{Lu}\p{Ll}+)+/gu) ?? [];
  return names.some((name) => name.charAt(0) === key.charAt(0) && name.split(' ').length >= fewestWords && holdsInOrder(name.toUpperCase(), key));
}

/** "an ____" where some option begins with another sound: the article tells which fit. */
function tellsArticle(question: Looked): boolean {
  const before = /\b(an?) ____/i.exec(question.stem)?.[1]?.toLowerCase();
  if (before === undefined) return false;
  return optionTexts(question).all.some((text) => /^(?:[aeio]|u(?!ni|se))/i.test(text) !== (before === 'an'));
}

const isPlural = (text: string) => /\b(?:people|children|men|women)$|[^s]s$/.test(text) || / and /.test(text);

/** "____ were": a plural among singulars is told by the verb. */
function tellsNumber(question: Looked): boolean {
  const verb = new RegExp(`${blank} (was|is|has|were|are|have)\\b`).exec(question.stem)?.[1];
  const { keys, distractors } = optionTexts(question);
  if (verb === undefined || /^\p{Lu}|\d/u.test(keys[0] ?? '')) return false;
  return distractors.every((text) => isPlural(text) !== isPlural(keys[0] ?? ''));
}

/** Of the people in the news most are men: a word for a woman leaves few of the options. */
const ofWoman = /\b(?:\p{Ll}*(?:wom[ae]n|girl)|\p{Ll}+woman|heroine|actress|best actor|queen|princess|duchess|mother|wife|widow|daughter|sister|she|hers?|herself)\b/iu;

function tellsGender(question: Looked): boolean {
  return offersTexts(question) && !showsQuotation(question) && /\b(?:Who|Whom|Whose|person)\b/i.test(question.frame) && ofWoman.test(question.asked);
}

/** "the director of the EHT", "the director of the fund" and "the commissioner": the wrong ones have a word in common, and the key none with them. */
function standsApart(question: Looked): boolean {
  const { form, foldedKeys, foldedDistractors } = question;
  if (!offersTexts(question) || form === 'multiple' || foldedDistractors.length < 2) return false;
  const wordsOf = (text: string) => telling(text).filter((word) => !/\d/.test(word));
  const [first = [], ...others] = foldedDistractors.map(wordsOf);
  const all = [first, ...others].flat();
  return first.some((word) => others.every((other) => other.includes(word))) && !wordsOf(foldedKeys[0] ?? '').some((own) => all.some((word) => sameStem(own, word)));
}

/** What the stem would have to hide: a key of a choice as it stands, of a typed item in any spelling. */
function shownKeys({ form, foldedKeys }: Looked): readonly string[] {
  return form === 'multiple' ? foldedKeys : foldedKeys.slice(0, 1);
}

/** Nothing in the words of a question points at its key, or away from the rest. */
export const cues: readonly Rule[] = [
  { code: 'stem-holds-key', fails: (question) => (offersTexts(question) || isTyped(question)) && shownKeys(question).some((key) => holds(question.foldedStem, key) && !/^\d{1,2}$/.test(key)) },
  { code: 'stem-holds-answer', fails: (question) => isTyped(question) && question.foldedKeys.some((key) => key.length > 3 && holds(question.foldedStem, key)) },
  { code: 'stem-hints-key', fails: hints },
  { code: 'stem-spells-key', fails: spells },
  { code: 'option-in-stem', fails: (question) => offersTexts(question) && question.foldedDistractors.some((wrong) => /\p{L}{4}/u.test(wrong) && holds(question.foldedStem, wrong)) },
  { code: 'gender-tells', fails: tellsGender },
  { code: 'key-stands-apart', fails: standsApart },
  { code: 'grammar-tells-article', fails: tellsArticle },
  { code: 'grammar-tells-number', fails: (question) => offersTexts(question) && tellsNumber(question) },
];
