import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';

/** A question with its texts folded once, for all rules. */
type Looked = ItemDraft & {
  readonly foldedStem: string;
  readonly stemWords: ReadonlySet<string>;
  readonly foldedKeys: readonly string[];
  readonly foldedDistractors: readonly string[];
};

/** One reason to drop a question: a code, and whether it holds. */
type Rule = { readonly code: string; readonly fails: (draft: Looked) => boolean };

const blank = '____';
const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** Templates that show a sentence behind their question. */
const wholeSentences = new Set(['cloze', 'list', 'source', 'who-said']);

function contains(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** "to" and "of" tell nothing; a word of four letters or more may. */
const telling = (text: string) => words(text).filter((word) => word.length >= 4);

const rules: readonly Rule[] = [
  { code: 'stem-empty', fails: ({ stem }) => stem.trim().length < 15 },
  { code: 'stem-too-long', fails: ({ stem, template }) => stem.length > 420 || words(stem).length > (wholeSentences.has(template) ? 48 : 30) },
  { code: 'stem-not-closed', fails: ({ stem }) => !/[?”]$/.test(stem) || (stem.match(/[“”]/g) ?? []).length % 2 !== 0 || (stem.match(/[()]/g) ?? []).length % 2 !== 0 },
  { code: 'stem-repeats-word', fails: ({ stem }) => /\b(\p{L}+) \1\b/iu.test(stem) && !/\b(?:that that|had had)\b/.test(stem) },
  { code: 'stem-broken', fails: ({ stem }) => / (?:in|on|at|of|the|a|an|to|and|with|by|for|from)\?$/.test(stem) || /\b(?:on|in|at) (?:on|in|at)\b/.test(stem) || / [,.;?]/.test(stem) || /\(\(|\)\)| \/ |\?\?/.test(stem) },
  { code: 'starts-with-pronoun', fails: ({ stem }) => /“(?:he|she|it|they|this|these|those|his|her|their|its)\b/i.test(stem) && !stem.startsWith('Who said') },
  { code: 'several-keys', fails: ({ form, keys }) => form === 'choice' && keys.length !== 1 },
  { code: 'no-key', fails: ({ keys }) => keys.length === 0 || keys.some((key) => key.trim() === '') },
  { code: 'too-few-options', fails: ({ form, distractors }) => form !== 'typed' && distractors.length < 2 },
  { code: 'duplicate-options', fails: ({ form, foldedKeys, foldedDistractors }) => form !== 'typed' && new Set([...foldedKeys, ...foldedDistractors]).size !== foldedKeys.length + foldedDistractors.length },
  { code: 'part-of-key', fails: (draft) => draft.form !== 'typed' && partOfKey(draft) },
  { code: 'stem-holds-key', fails: ({ foldedStem, foldedKeys, form }) => (form === 'multiple' ? foldedKeys : foldedKeys.slice(0, 1)).some((key) => contains(foldedStem, key) && !/^\d{1,2}$/.test(key)) },
  { code: 'stem-holds-answer', fails: ({ foldedStem, foldedKeys, form }) => form === 'typed' && foldedKeys.some((key) => key.length > 3 && contains(foldedStem, key)) },
  { code: 'stem-hints-key', fails: (draft) => hints(draft) },
  { code: 'option-in-stem', fails: ({ stem, distractors }) => distractors.some((wrong) => /\p{L}{4}/u.test(wrong) && stem.includes(wrong)) },
  { code: 'lengths-unlike', fails: ({ form, keys, distractors }) => form === 'choice' && unlike(keys[0] ?? '', distractors) },
  { code: 'answer-too-long-to-type', fails: ({ form, keys }) => form === 'typed' && (keys[0] ?? '').split(' ').length > 4 },
  { code: 'too-many-gaps', fails: ({ stem }) => stem.split(blank).length > 2 },
];

/** A wrong option that is part of the key, or the key of it: neither would be quite wrong. */
function partOfKey({ foldedKeys, foldedDistractors }: Looked): boolean {
  const named = foldedKeys.filter((key) => !/\d/.test(key));
  return foldedDistractors.some((wrong) => named.some((key) => contains(wrong, key) || contains(key, wrong)));
}

/** "Africa" and "African": one is the other with up to two letters more. */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short));
}

/** A telling word of the key, in the stem, that no other option has. */
function hints({ stemWords, keys, foldedKeys, foldedDistractors, form }: Looked): boolean {
  if (form === 'multiple' || /^[\d,.]+(?: \p{L}+)?$/u.test(keys[0] ?? '')) return false;
  const shared = (word: string) => foldedDistractors.length > 0 && foldedDistractors.every((wrong) => words(wrong).includes(word));
  return telling(foldedKeys[0] ?? '').some((word) => ([...stemWords].some((other) => sameStem(word, other))) && !shared(word));
}

function unlike(key: string, distractors: readonly string[]): boolean {
  const longest = Math.max(...distractors.map((text) => text.length));
  const shortest = Math.min(...distractors.map((text) => text.length));
  return key.length > longest * 1.6 + 8 || key.length * 1.8 + 10 < shortest;
}

/** Codes of what is wrong with a question, in the order of the rules; none when it may be asked. */
export function lint(draft: ItemDraft): string[] {
  const foldedStem = folded(draft.stem);
  // "At which university" tells the kind on purpose.
  const rest = draft.stem.startsWith('At which ') ? words(foldedStem).slice(3) : words(foldedStem);
  const looked = { ...draft, foldedStem, stemWords: new Set(rest), foldedKeys: draft.keys.map(folded), foldedDistractors: draft.distractors.map(folded) };
  return rules.filter((rule) => rule.fails(looked)).map(({ code }) => code);
}
