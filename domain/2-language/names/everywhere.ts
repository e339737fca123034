import { isProper, type NameTag, type Pass } from '#language/names/tagged';
import { withUntagged } from '#language/names/untagged';

/** What is a name once is one wherever it stands with a capital. */
export const everywhere: Pass = (names, pages) => {
  const tags = new Map<string, NameTag>();
  for (const { sentence, from, to, tag } of names) {
    if (to - from === 1 && (isProper(tag) || tag === 'GPE')) tags.set(pages.tokens[sentence]?.[from] ?? '', tag);
  }
  return withUntagged(names, pages, (word) => tags.get(word));
};
