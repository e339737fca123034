import { blank, type Rule } from '#items/lint/rule';

const control = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/u;
const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]+);|\*\*|__?[^_\s]+__?(?!_)|\[\[|\]\]|\{\{|\}\}|\]\(|`|https?:|www\.|\[\d+\]|\|/i;
const longestKey = 200;

const isMarked = (text: string) => control.test(text) || markup.test(text.replaceAll(blank, '…'));

/** Texts are shown as they are: no markup, no invisible characters, no key that is a paragraph. */
export const plainText: readonly Rule[] = [
  { code: 'stem-markup', fails: ({ stem }) => isMarked(stem) },
  { code: 'option-markup', fails: ({ keys, distractors }) => [...keys, ...distractors].some((text) => isMarked(text) || text.includes(blank)) },
  { code: 'option-not-trimmed', fails: ({ keys, distractors }) => [...keys, ...distractors].some((text) => text !== text.trim() || /\s{2}|^[,.;:?!)]|[,;:(]$/.test(text)) },
  { code: 'key-too-long', fails: ({ keys }) => keys.some((key) => key.length > longestKey) },
];
