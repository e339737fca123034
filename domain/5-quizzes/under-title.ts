import { shownTitle, titleNamed, withoutOccasion } from '#facts/naming';

export type UnderTitle = { readonly stem: string; readonly title: string };

/** Whether words are a title, or what is left of it with a name left out: "… wins a second prize". */
function isOf(words: string, title: string): boolean {
  const parts = words.split('…');
  return parts.every((part) => title.includes(part)) && parts.join('').trim() !== '';
}

/**
 * A question as it stands under the title of its article: the stem says "the article" alone, and the title is the one that the
 * stem named it by, which leaves the key out. Both as they are where the stem names no article, or another one.
 */
export function underTitle(stem: string, title: string): UnderTitle {
  const named = titleNamed(stem);
  const shown = shownTitle(title);
  if (named === null || shown === null || !isOf(named, shown)) return { stem, title };
  return { stem: withoutOccasion(stem), title: named === shown ? title : named };
}
