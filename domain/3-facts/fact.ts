import type { Span } from '#articles/article';

export const factKinds = ['role', 'where', 'when', 'country', 'organisation', 'quantity', 'quote', 'event'] as const;
export type FactKind = (typeof factKinds)[number];

/** Where an article says it: the words, and the sentence around them. */
export type Evidence = Span & { readonly sentence: Span };

/** Whether a fact tells what a subject did, and not who did something: a deed begins small, as no name does. */
export const isDeed = ({ kind, value }: Pick<Fact, 'kind' | 'value'>): boolean => kind === 'event' && /^\p{Ll}/u.test(value);

/** A claim of an article that a question may stand on. */
export type Fact = {
  /** UUIDv8 of article and slot. */
  readonly id: string;
  /** Names the fact within its article, e.g. `role/john-kerry`; independent of offsets. */
  readonly slot: string;
  readonly kind: FactKind;
  readonly subject: string;
  readonly value: string;
  /** One plain English sentence that stands alone. */
  readonly statement: string;
  readonly evidence: Evidence;
  /** Share of facts of this confidence that are right, 0 to 1. */
  readonly confidence: number;
};
