import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';

/** Something a sentence says: what kind of fact, and the words that may become a gap. */
export type Found = Span & { readonly kind: FactKind; readonly value: string; readonly confidence: number };
