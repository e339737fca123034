import type { Span } from '#articles/article';

export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital first, as names are. */
  readonly capital: boolean;
};

const initials = String.raw`(?:\p{L}\.){2,}`;
const titled = String.raw`(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Prof|Rev|Maj|Adm|Jr|Sr|Inc|Ltd|Corp|Co)\.`;
/** "1,140km", "4.2bn", "7.45pm", "5,000-metre"; "1,000th" is none. */
const measured = String.raw`\d+(?:[.,]\d+)+(?:(?!(?:st|nd|rd|th)(?![\p{L}\p{N}]))\p{L}{1,4}(?![\p{L}\p{N}])|(?:-\p{L}[\p{L}\p{N}]*)+)`;
const number = String.raw`\d+(?:[.,:–-]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|-\p{L})`;
const possessive = String.raw`['’]s(?![\p{L}\p{N}])`;
const word = String.raw`[\p{L}\p{N}\p{M}]+(?:(?:[-‐*]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}]+)*`;
const initial = String.raw`\p{Lu}\.(?= \p{Lu})`;
const pattern = new RegExp(`${initials}|${initial}|${titled}|${measured}|${number}|${possessive}|${word}|\\S`, 'gu');

const capital = /^\p{Lu}|^[a-z]\p{Lu}|^\d+\p{Lu}/u;

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text) && /^[\d.,:–-]+(?:st|nd|rd|th)?$/.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}

/** Words, numbers and marks of a stretch of text, in order. "U.S.", "Mr.", "28,500" and "4.2bn" are one token, a possessive 's its own. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(pattern)].map((found) => {
    const at = start + found.index;
    const kind = kindOf(found[0]);
    return { text: found[0], lower: found[0].toLowerCase(), start: at, end: at + found[0].length, kind, capital: kind === 'word' && capital.test(found[0]) };
  });
}

/** Whether there is a token, and it is written with a capital first. */
export function isCapital(token: Token | undefined): boolean {
  return token?.capital === true;
}
