import { type Looked, type Rule, showsQuotation, wordsIn } from '#items/lint/rule';

const negative = /\b(?:not|never|no|none|nobody|nothing|except|unless|neither|cannot)\b|n['’]t\b/;
const longestSentence = 40;
const hardSyllables = 4;
const mostHard = 5;

/** About how many syllables a word has: its groups of vowels, a silent e not counted. */
export function syllablesIn(word: string): number {
  const groups = word.toLowerCase().replace(/(?:[^laeiouy]e|ed|es)$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

/** Words that a child of twelve may stumble over: four syllables or more, not names. */
function hardWords(text: string): string[] {
  return wordsIn(text).map((word) => word.replace(/[^\p{L}]/gu, '')).filter((word) => /^\p{Ll}/u.test(word) && syllablesIn(word) >= hardSyllables);
}

const sentencesIn = (text: string) => text.split(/[.?!:](?:\s|”|$)/);

function isHard({ asked: stem }: Looked): boolean {
  return sentencesIn(stem).some((sentence) => wordsIn(sentence).length > longestSentence) || hardWords(stem).length > mostHard;
}

/** A stem asks plainly: for what is so, in words and sentences that a child of twelve can read. */
export const plainEnglish: readonly Rule[] = [
  { code: 'negative-stem', fails: (question) => !showsQuotation(question) && negative.test(question.frame) },
  { code: 'hard-to-read', fails: (question) => !showsQuotation(question) && isHard(question) },
];
