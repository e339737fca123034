import type { Span } from '#articles/article';

export type NameType = 'person' | 'organisation' | 'place' | 'country' | 'demonym' | 'event' | 'unknown';

/**
 * What speaks for a mention's type, each by itself: the tagger; a table or the lexicon; a title before; a given name; a
 * telling word in it or behind it; what stands before; the full name, its acronym, or the same name again elsewhere.
 */
export type NameSign = 'tagger' | 'dictionary' | 'title' | 'given-name' | 'head-word' | 'before' | 'speech' | 'full-name' | 'acronym' | 'repeated';

/** A name in a text. `name` is the full form where the text gives one elsewhere. */
export type Mention = Span & {
  readonly type: NameType;
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
  /** The share of such mentions whose words and type are right, 0 to 1. */
  readonly confidence: number;
  readonly signs: readonly NameSign[];
  /** Index of its sentence. */
  readonly sentence: number;
};

/** Whether two signs that do not hang on each other speak for a mention. */
export function isBacked({ signs }: Pick<Mention, 'signs'>): boolean {
  return signs.length >= 2;
}

/** Names must be as sure as this besides being backed; on news of all the world about nine of ten such are right. */
const sure = 0.7;

/** Whether a name, or all mentions of one together, is sure enough to be asked about. */
export function isSure({ confidence, signs }: Pick<Mention, 'confidence' | 'signs'>): boolean {
  return confidence >= sure && isBacked({ signs });
}
