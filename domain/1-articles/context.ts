import { z } from 'zod';
import { type Article, Span } from '#articles/article';

/** A sentence with what stands around it, as it is shown beside an answer. */
export const Context = z.strictObject({
  /** Counts from 1. */
  paragraph: z.int().positive(),
  before: z.string(),
  sentence: z.string().min(1),
  /** Within `sentence`. */
  hit: Span,
  after: z.string(),
});
export type Context = z.infer<typeof Context>;

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/**
 * The sentence of an evidence with its neighbours in the same paragraph ('' for none); where it opens its paragraph,
 * `before` is the last sentence of the paragraph before.
 */
export function contextOf(article: Pick<Article, 'text' | 'paragraphs' | 'sentences'>, evidence: Span & { readonly sentence: Span }): Context {
  const { text, paragraphs, sentences } = article;
  const { sentence } = evidence;
  const at = paragraphs.findIndex((paragraph) => within(sentence, paragraph));
  const home = paragraphs[at] ?? sentence;
  const before = sentences.filter((other) => other.end <= sentence.start).at(-1);
  const after = sentences.find((other) => other.start >= sentence.end && within(other, home));
  const slice = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  return {
    paragraph: at + 1,
    before: slice(before),
    sentence: slice(sentence),
    hit: { start: evidence.start - sentence.start, end: evidence.end - sentence.start },
    after: slice(after),
  };
}
