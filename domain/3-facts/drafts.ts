import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';

/** A fact before it has an identity. */
export type FactDraft = {
  readonly kind: FactKind;
  readonly subject: string;
  readonly value: string;
  readonly statement: string;
  readonly evidence: Span;
  /** Index of the sentence that proves it. */
  readonly sentence: number;
  readonly confidence: number;
  /** What tells the fact from others of its kind and value: words, no offsets. */
  readonly about: string;
};
