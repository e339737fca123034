/** Words that a title shares with anything. */
const common = new Set('the and for from with but was were are been has have had will would its that which who this these those they his her their said says after before over into than not more most some all one two first last new year years day month'.split(' '));

/** The words of a text that say what it is about, in small letters. */
export const contentWords = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)));

/** The share of the words of a title that stand in a text, 0 to 1. */
export function shareOf(title: ReadonlySet<string>, text: string): number {
  const own = contentWords(text);
  return [...title].filter((word) => own.has(word)).length / Math.max(1, title.size);
}
