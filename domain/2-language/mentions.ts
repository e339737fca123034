import type { Span } from '#articles/article';

export type NameType = 'person' | 'organisation' | 'place' | 'country' | 'demonym' | 'event' | 'unknown';

/** What speaks for a mention's type, each with the share of mentions it is right for. */
export const evidences = {
  dictionary: 0.97,
  role: 0.96,
  courtesy: 0.96,
  apposition: 0.95,
  'first-name': 0.93,
  'organisation-word': 0.92,
  acronym: 0.94,
  surname: 0.92,
  speech: 0.85,
  'land-word': 0.93,
  none: 0.4,
} as const;
export type NameEvidence = keyof typeof evidences;

/** A name in a text. `name` is the full form where the text gives one elsewhere. */
export type Mention = Span & {
  readonly type: NameType;
  readonly text: string;
  readonly name: string;
  readonly country: string | null;
  readonly evidence: NameEvidence;
  /** Index of its sentence. */
  readonly sentence: number;
};
