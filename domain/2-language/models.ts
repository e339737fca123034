import { z } from 'zod';
import { NameConfidence } from '#language/names/confidence';
import type { NameModel } from '#language/names/tag-names';
import { readLexicon } from '#language/tagger/lexicon';
import { readModel, type Model } from '#language/tagger/model';

/** Weights of signs, by the names of these: a logistic regression on what readers said. */
const Weights = z.record(z.string(), z.number());
export type Weights = Readonly<z.infer<typeof Weights>>;

/** What was learnt from annotated news, and from readers. */
export type Models = NameModel & { readonly confidence: NameConfidence; readonly parts: Model; /** Of a question's acceptance. */ readonly acceptance: Weights; /** Of a fact's importance. */ readonly importance: Weights; /** Of what is asked of a phrase with "the". */ readonly understood: Weights; /** Of whom "he" or "she" stands for. */ readonly referent: Weights };

/** The files of content/language as they are read. */
export type ModelFiles = { readonly names: Uint8Array; readonly lexicon: Uint8Array; readonly parts: Uint8Array; readonly confidence: unknown; readonly acceptance: unknown; readonly importance: unknown; readonly understood: unknown; readonly referent: unknown };

/** The models in these files. Throws when one is damaged: a bug. */
export function readModels({ names, lexicon, parts, confidence, acceptance, importance, understood, referent }: ModelFiles): Models {
  return { names: readModel(names), lexicon: readLexicon(lexicon), parts: readModel(parts), confidence: NameConfidence.parse(confidence), acceptance: Weights.parse(acceptance), importance: Weights.parse(importance), understood: Weights.parse(understood), referent: Weights.parse(referent) };
}
