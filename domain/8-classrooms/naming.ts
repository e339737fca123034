/** Letters or signs that change how others are read, or cannot be seen: controls, bidirectional marks, zero widths, private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;
const heaped = /\p{M}{4}/u;

/** Characters of a pupil's name at most, and of the name of a class, a set or an assignment. */
export const longestPersonName = 40;
export const longestTitle = 80;

/**
 * A name as it is stored (NFC, one space between words); null for an empty one, one longer than `longest` characters,
 * one with what cannot be seen or turns the text around, or one with four combining marks on a letter.
 */
export function cleanName(typed: string, longest: number): string | null {
  if (typed.length > longest * 8 || unseen.test(typed)) return null;
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return name === '' || Array.from(name).length > longest || heaped.test(name.normalize('NFD')) ? null : name;
}
