import type { Random } from '#core/random';

/** 28 signs: no vowels, so that no word comes about, and none of 0 O 1 I L, which look alike. */
export const codeSigns = '23456789BCDFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;

/** A new join code: 38 bits of chance. */
export function newJoinCode(random: Random): string {
  return Array.from({ length: codeLength }, () => codeSigns[Math.floor(random() * codeSigns.length)]).join('');
}

/** A code as typed or pasted, as it is stored: capitals, without spaces and dashes; a whole join link gives its code. O and 0 are read as Q, which they stand for when misread. */
export function normalisedCode(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const last = text.includes('/') ? (text.split(/[?#]/)[0] ?? '').replace(/\/+$/, '').split('/').at(-1) ?? '' : text;
  return last.toUpperCase().replace(/[\s\-–—._]/g, '').replace(/[O0]/g, 'Q');
}

/** A code in two groups of four, to read aloud: `BCDF 2345`. */
export function groupedCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
