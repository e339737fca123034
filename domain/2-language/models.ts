import { z } from 'zod';
import { NameConfidence } from '#language/names/confidence';
import type { NameModel } from '#language/names/tag-names';
import { readLexicon } from '#language/tagger/lexicon';
import { readModel, type Model } from '#language/tagger/model';

/** What was learnt from annotated news. */
export type Models = NameModel & { readonly confidence: NameConfidence; readonly parts: Model; /** Weights of what speaks for and against a question, by name. */ readonly acceptance: Readonly<Record<string, number>> };

/** The files of content/language as they are read. */
export type ModelFiles = { readonly names: Uint8Array; readonly lexicon: Uint8Array; readonly parts: Uint8Array; readonly confidence: unknown; readonly acceptance: unknown };

/** The models in these files. Throws when one is damaged: a bug. */
export function readModels({ names, lexicon, parts, confidence, acceptance }: ModelFiles): Models {
  return { names: readModel(names), lexicon: readLexicon(lexicon), parts: readModel(parts), confidence: NameConfidence.parse(confidence), acceptance: z.record(z.string(), z.number()).parse(acceptance) };
}
