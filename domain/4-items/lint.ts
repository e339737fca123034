import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';

/** One reason to drop a question: a code, and whether it holds. */
type Rule = { readonly code: string; readonly fails: (draft: ItemDraft) => boolean };

const blank = '____';
const options = ({ form, keys, distractors }: ItemDraft) => (form === 'typed' ? keys.slice(0, 1) : [...keys, ...distractors]);
const words = (text: string) => folded(text).split(' ').filter((word) => word !== '');

function contains(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** "to" and "of" tell nothing; a word of four letters or more may. */
const telling = (text: string) => words(text).filter((word) => word.length >= 4);

const rules: readonly Rule[] = [
  { code: 'stem-empty', fails: ({ stem }) => stem.trim().length < 15 },
  { code: 'stem-too-long', fails: ({ stem }) => stem.length > 420 },
  { code: 'stem-not-closed', fails: ({ stem }) => !/[?”]$/.test(stem) || (stem.match(/[“”]/g) ?? []).length % 2 !== 0 || (stem.match(/[()]/g) ?? []).length % 2 !== 0 },
  { code: 'stem-repeats-word', fails: ({ stem }) => /\b(\p{L}+) \1\b/iu.test(stem) && !/\b(?:that that|had had)\b/.test(stem) },
  { code: 'stem-broken', fails: ({ stem }) => / (?:in|on|at|of|the|a|an|to|and|with|by|for|from|in the)\?$/.test(stem) || /\b(?:on|in|at) (?:on|in|at)\b/.test(stem) || / [,.;?]/.test(stem) },
  { code: 'starts-with-pronoun', fails: ({ stem }) => /“(?:he|she|it|they|this|these|those|his|her|their|its)\b/i.test(stem) && !stem.startsWith('Who said') },
  { code: 'several-keys', fails: ({ form, keys }) => form === 'choice' && keys.length !== 1 },
  { code: 'no-key', fails: ({ keys }) => keys.length === 0 || keys.some((key) => key.trim() === '') },
  { code: 'too-few-options', fails: ({ form, distractors }) => form !== 'typed' && distractors.length < 2 },
  { code: 'duplicate-options', fails: (draft) => new Set(options(draft).map(folded)).size !== options(draft).length },
  { code: 'part-of-key', fails: ({ form, keys, distractors }) => form !== 'typed' && distractors.some((wrong) => keys.some((key) => !/\d/.test(key) && (contains(folded(wrong), folded(key)) || contains(folded(key), folded(wrong))))) },
  { code: 'stem-holds-key', fails: ({ stem, keys, form }) => (form === 'multiple' ? keys : keys.slice(0, 1)).some((key) => contains(folded(stem).replace(/[“”]/g, ''), folded(key)) && !/^\d{1,2}$/.test(folded(key))) },
  { code: 'stem-holds-answer', fails: ({ stem, keys, form }) => form === 'typed' && keys.some((key) => key.length > 3 && contains(words(stem).join(' '), folded(key))) },
  { code: 'stem-hints-key', fails: (draft) => hints(draft) },
  { code: 'option-in-stem', fails: ({ stem, distractors }) => distractors.some((wrong) => /\p{L}{4}/u.test(wrong) && stem.includes(wrong)) },
  { code: 'lengths-unlike', fails: ({ form, keys, distractors }) => form === 'choice' && unlike(keys[0] ?? '', distractors) },
  { code: 'answer-too-long-to-type', fails: ({ form, keys }) => form === 'typed' && (keys[0] ?? '').split(' ').length > 4 },
  { code: 'too-many-gaps', fails: ({ stem }) => stem.split(blank).length > 2 },
];

/** A telling word of the key, in the stem, that no other option has. */
function hints({ stem, keys, distractors, form }: ItemDraft): boolean {
  const [key = ''] = keys;
  if (form === 'multiple' || /^[\d,.]+(?: \p{L}+)?$/u.test(key)) return false;
  // "At which university" tells the kind on purpose.
  const inStem = new Set(words(stem.replace(/^At which \p{L}+/u, '')));
  return telling(key).some((word) => inStem.has(word) && !(distractors.length > 0 && distractors.every((wrong) => words(wrong).includes(word))));
}

function unlike(key: string, distractors: readonly string[]): boolean {
  const longest = Math.max(...distractors.map((text) => text.length));
  const shortest = Math.min(...distractors.map((text) => text.length));
  return key.length > longest * 1.6 + 8 || key.length * 1.8 + 10 < shortest;
}

/** Codes of what is wrong with a question, in the order of the rules; none when it may be asked. */
export function lint(draft: ItemDraft): string[] {
  return rules.filter((rule) => rule.fails(draft)).map(({ code }) => code);
}
