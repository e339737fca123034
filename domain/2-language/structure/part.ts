import type { Span } from '#articles/article';

/**
 * What a stretch of an article is where it tells nothing itself: who wrote it, when it came out, a heading inside the text,
 * the words of a picture, notes of the publisher, a correction, links to other pages.
 */
export type PartKind = 'byline' | 'published' | 'heading' | 'caption' | 'boilerplate' | 'correction' | 'links';

/** Such a stretch: a paragraph, or a sentence of one. */
export type Part = Span & { readonly kind: PartKind };

/** A paragraph as the readers of parts see it. `next` tells whether another one follows. */
export type Block = { readonly words: string; readonly next: boolean };

/** One way to know a part by a whole paragraph. */
export type BlockReader = (block: Block) => PartKind | null;
