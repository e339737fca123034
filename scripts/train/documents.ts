import { z } from 'zod';
import { readSet } from '#tests/eval/corpora';

const Sentence = z.object({ tokens: z.array(z.string()), tags: z.array(z.string()), pos: z.array(z.string()).optional() });
const Document = z.object({ sentences: z.array(Sentence) });

/** A document with a tag for each token, and its parts of speech where the set has them. */
export type Document = z.infer<typeof Document>;

/** The annotated documents of a set, e.g. "ner/gmb-train". */
export function documentsOf(name: string): Document[] {
  return readSet(name, Document);
}
