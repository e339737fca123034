import type { Lexicon } from '#language/tagger/lexicon';
import type { Word } from '#language/tagger/words';

/** What the tagger calls a name: person, place, organisation, demonym, time, or another name. */
export type NameTag = 'PER' | 'LOC' | 'ORG' | 'GPE' | 'TIM' | 'MISC';

/** Tokens [from, to) of a sentence that are a name. `sureness` is the tagger's own, 0 to 1. */
export type Tagged = { readonly sentence: number; readonly from: number; readonly to: number; readonly tag: NameTag; readonly sureness: number };

/** A document as the passes over its names see it, sentence by sentence. */
export type Pages = { readonly tokens: readonly (readonly string[])[]; readonly words: readonly (readonly Word[])[]; readonly lexicon: Lexicon };

/** A step over all names of a document; they come and go in the order of the text. */
export type Pass = (names: readonly Tagged[], pages: Pages) => readonly Tagged[];

/** The words of a name. */
export function wordsOf({ tokens }: Pages, { sentence, from, to }: Tagged): readonly string[] {
  return (tokens[sentence] ?? []).slice(from, to);
}

/** Names in the order of the text. */
export function inOrder(names: readonly Tagged[]): Tagged[] {
  return [...names].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** Whether a tag is that of a person, place or organisation. */
export function isProper(tag: NameTag): tag is 'PER' | 'LOC' | 'ORG' {
  return tag === 'PER' || tag === 'LOC' || tag === 'ORG';
}
