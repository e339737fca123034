import { agreed } from '#language/names/agreement';
import { everywhere } from '#language/names/everywhere';
import { withoutCommonAcronyms, withoutGeneric } from '#language/names/generic';
import { joined, listed, parted, widened, withPlace } from '#language/names/joined';
import { people, recast } from '#language/names/recast';
import { surnames } from '#language/names/surnames';
import type { NameTag, Pages, Pass, Tagged } from '#language/names/tagged';
import { trimmed } from '#language/names/trimmed';
import { signsOfDocument, type DocumentSigns } from '#language/tagger/document-signs';
import type { Lexicon } from '#language/tagger/lexicon';
import type { Model } from '#language/tagger/model';
import { nameFeaturesNearCapitals, nameScene } from '#language/tagger/name-features';
import { scoresFor } from '#language/tagger/score';
import { surenessAt } from '#language/tagger/sureness';
import { bestPath } from '#language/tagger/viterbi';
import { knownWordOf, type Word } from '#language/tagger/words';

/** What the tagger of names has learnt. */
export type NameModel = { readonly names: Model; readonly lexicon: Lexicon };

/** Spreads the sureness over 0 to 1; the confidence is fitted to it, so that its size says little. */
const heat = 4;

/** In this order: later ones build on what earlier ones found. */
const passes: readonly Pass[] = [joined, withPlace, listed, widened, parted, people, trimmed, recast, withoutGeneric, withoutCommonAcronyms, surnames, everywhere, agreed];

function taggedIn(sentence: number, words: readonly Word[], { names, lexicon }: NameModel, signs: DocumentSigns): Tagged[] {
  if (words.length === 0) return [];
  const scores = scoresFor(names, nameFeaturesNearCapitals, nameScene(words, lexicon, signs), words.length);
  const path = bestPath(scores, words.length, names.transitions, names.grammar, names.out);
  const found: Tagged[] = [];
  for (let from = 0; from < words.length; from++) {
    const tag = names.grammar.tags[path[from] ?? 0] ?? 'O';
    if (tag === 'O') continue;
    let to = from + 1;
    while (to < words.length && names.grammar.tags[path[to] ?? 0] === `I-${tag.slice(2)}`) to++;
    let sureness = 1;
    for (let at = from; at < to; at++) sureness = Math.min(sureness, surenessAt(at, path, scores, names.transitions, names.grammar, heat));
    found.push({ sentence, from, to, tag: tag.slice(2) as NameTag, sureness });
    from = to - 1;
  }
  return found;
}

/** Names of a document, sentence by sentence in the order of the text, without overlap; and the document as it was seen. */
export function tagNames(tokens: readonly (readonly string[])[], model: NameModel): { readonly names: readonly Tagged[]; readonly pages: Pages } {
  const words = tokens.map((sentence) => sentence.map(knownWordOf));
  const signs = signsOfDocument(words, model.lexicon);
  const pages: Pages = { tokens, words, lexicon: model.lexicon };
  const seen: readonly Tagged[] = words.flatMap((sentence, at) => taggedIn(at, sentence, model, signs));
  return { names: passes.reduce((names, pass) => pass(names, pages), seen), pages };
}
