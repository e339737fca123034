import { inOrder, type NameTag, type Pages, type Tagged } from '#language/names/tagged';
import { classes, classesOf } from '#language/tagger/lexicon';

/** A name that the tagger did not see itself is only as sure as this. */
const sureness = 0.5;

/** Names of one word that no name covers yet and that `tagOf` knows, added to the others; a common word is one only where `common` says so. */
export function withUntagged(names: readonly Tagged[], { tokens, words, lexicon }: Pages, tagOf: (word: string) => NameTag | undefined, common: (sentence: readonly string[], at: number) => boolean = () => false): Tagged[] {
  const taken = tokens.map((sentence) => new Uint8Array(sentence.length));
  for (const { sentence, from, to } of names) taken[sentence]?.fill(1, from, to);
  const added = tokens.flatMap((sentence, index) =>
    sentence.flatMap((word, at): Tagged[] => {
      if (taken[index]?.[at] === 1 || !/^(?:(?:al|el|ul)-)?\p{Lu}\p{Ll}/u.test(word)) return [];
      const tag = tagOf(word);
      if (tag === undefined || (classesOf(lexicon, words[index]?.[at]?.lower ?? 0) & classes.common && !common(sentence, at))) return [];
      return [{ sentence: index, from: at, to: at + 1, tag, sureness }];
    }),
  );
  return added.length === 0 ? [...names] : inOrder([...names, ...added]);
}
