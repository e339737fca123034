import type { Span } from '#articles/article';

const openMark = /["“‘']/;
const letter = /[\p{L}\p{N}]/u;
const double = /["“”]/;

/** A quotation mark, or an apostrophe that may be one. */
export type Mark = { readonly at: number; readonly length: number; readonly sign: '"' | '“' | '”' | '‘' | '’' };

const marks = /``|''|["“”„«»]|[‘’']/g;
const opensWord = /[\p{L}\p{N}$€£#@[(…“‘"'.]/u;
const boundary = /[\s([{—–/-]/;
const stops = /[,.?!…—–-]/;
const signs: Readonly<Record<string, Mark['sign']>> = { '``': '“', "''": '”', '„': '“', '«': '“', '»': '”', "'": '’' };

/** The marks of a paragraph in order. */
export function marksOf(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(marks)].map(({ 0: sign, index }) => ({ at: start + index, length: sign.length, sign: signs[sign] ?? (sign as Mark['sign']) }));
}

/** Whether a mark that may open or close stands where words begin. */
export function mayOpen(text: string, { at, length }: Mark, { start, end }: Span): boolean {
  const free = at === start || boundary.test(text.charAt(at - 1)) || openMark.test(text.charAt(at - 1));
  return free && at + length < end && opensWord.test(text.charAt(at + length));
}

/** An apostrophe closes nothing: a single mark ends what was said behind a stop, or within other marks at a word's end. */
export function singleCloses(text: string, { at, length }: Mark, { end }: Span, within: boolean): boolean {
  const before = text.charAt(at - 1);
  const free = at + length >= end || !letter.test(text.charAt(at + length));
  return free && (within ? !/\s/.test(before) : stops.test(before));
}

/** Whether a single mark has a partner that closes it. */
export function partnered(text: string, list: readonly Mark[], from: number, paragraph: Span, within: boolean): boolean {
  for (let next = from + 1; next < Math.min(list.length, from + 40); next++) {
    const mark = list[next];
    if (!mark || double.test(mark.sign)) return false;
    if (mark.sign === '’' && singleCloses(text, mark, paragraph, within)) return true;
  }
  return false;
}
