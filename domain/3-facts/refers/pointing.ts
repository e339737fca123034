import type { Reading, SentenceReading } from '#facts/reading';
import type { Token } from '#language/tokens';

/** A word among the words that are told. */
export type Word = {
  readonly token: Token;
  readonly at: number;
  readonly sentence: SentenceReading;
  readonly reading: Reading;
  /** Tokens [from, to) are told, and `subject` is what they are said of. */
  readonly told: readonly [number, number];
  readonly subject: readonly [number, number];
  /** The word `by` tokens further, as it is written; empty where there is none. */
  readonly text: (by: number) => string;
  /** Its part of speech. */
  readonly part: (by: number) => string;
  /** Whether a word stands anywhere behind, or before. */
  readonly has: (word: string, where: 'behind' | 'before') => boolean;
};

/** "outside": only another sentence tells what a word means. "inside": its own does. */
export type Pointing = 'outside' | 'inside';

/** What one rule says of a word: null where it has nothing to say. */
export type PointingRule = (word: Word) => Pointing | null;

/** One word of a sentence, as rules look at it. */
export function wordAt(at: number, token: Token, sentence: SentenceReading, reading: Reading, told: Word['told'], subject: Word['subject']): Word {
  const { tokens, speech } = sentence;
  return {
    token, at, sentence, reading, told, subject,
    text: (by) => tokens[at + by]?.text ?? '',
    part: (by) => speech[at + by] ?? '',
    has: (word, where) => (where === 'behind' ? tokens.slice(at) : tokens.slice(0, at)).some(({ text }) => text === word),
  };
}
