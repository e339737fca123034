import type { Span } from '#articles/article';

/** Words between quotation marks. Parts lie inside the marks: several where a quotation goes on over paragraphs. */
export type Quoted = Span & {
  readonly parts: readonly Span[];
  /** With its marks: [outer.start, outer.end). */
  readonly outer: Span;
  /** Quotations within it, inside their marks. */
  readonly nested: readonly Span[];
  /** Whether the closing mark is missing. */
  readonly open: boolean;
};

type Mark = { readonly at: number; readonly length: number; readonly sign: '"' | '“' | '”' | '‘' | '’' };

const marks = /``|''|["“”„«»]|[‘’']/g;
const opensWord = /[\p{L}\p{N}$€£#@[(…“‘"'.]/u;
const boundary = /[\s([{—–/-]/;
const stops = /[,.?!…—–-]/;
const signs: Readonly<Record<string, Mark['sign']>> = { '``': '“', "''": '”', '„': '“', '«': '“', '»': '”', "'": '’' };

function marksOf(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(marks)].map(({ 0: sign, index }) => ({ at: start + index, length: sign.length, sign: signs[sign] ?? (sign as Mark['sign']) }));
}

/** Whether a mark that may open or close stands where words begin. */
function mayOpen(text: string, { at, length }: Mark, { start, end }: Span): boolean {
  const free = at === start || boundary.test(text.charAt(at - 1)) || /["“‘']/.test(text.charAt(at - 1));
  return free && at + length < end && opensWord.test(text.charAt(at + length));
}

/** An apostrophe closes nothing: a single mark ends what was said behind a stop, or within other marks at a word's end. */
function singleCloses(text: string, { at, length }: Mark, { end }: Span, within: boolean): boolean {
  const before = text.charAt(at - 1);
  const free = at + length >= end || !/[\p{L}\p{N}]/u.test(text.charAt(at + length));
  return free && (within ? !/\s/.test(before) : stops.test(before));
}

/** Whether a single mark has a partner that closes it. */
function partnered(text: string, list: readonly Mark[], from: number, paragraph: Span, within: boolean): boolean {
  for (let next = from + 1; next < Math.min(list.length, from + 40); next++) {
    const mark = list[next];
    if (!mark || /["“”]/.test(mark.sign)) return false;
    if (mark.sign === '’' && singleCloses(text, mark, paragraph, within)) return true;
  }
  return false;
}

const deepest = 4;

type Level = { readonly sign: '"' | '“' | '‘'; readonly mark: Mark };

type Page = { readonly text: string; readonly paragraph: Span; readonly list: readonly Mark[]; /** As many smart marks close as open. */ readonly even: boolean };

function opening({ text, paragraph, list, even }: Page, index: number, levels: readonly Level[]): Level | null {
  const mark = list[index];
  if (!mark || mark.sign === '”' || levels.length >= deepest) return null;
  const top = levels.at(-1);
  if (mark.sign === '“') return top?.sign === '“' && !(even && mayOpen(text, mark, paragraph)) ? null : { sign: '“', mark };
  if (!mayOpen(text, mark, paragraph)) return null;
  if (mark.sign === '"') return top && (top.sign === '"' || list.slice(index + 1, index + 3).every(({ sign }) => sign !== '"')) ? null : { sign: '"', mark };
  return top?.sign !== '‘' && partnered(text, list, index, paragraph, top !== undefined) ? { sign: '‘', mark } : null;
}

/** How many levels a mark closes. */
function closed({ text, paragraph }: Page, mark: Mark, levels: readonly Level[]): number {
  const depth = levels.length;
  if (mark.sign === '”' || mark.sign === '"') {
    const own = levels.findLastIndex(({ sign }) => sign === (mark.sign === '”' ? '“' : '"'));
    const other = levels.findLastIndex(({ sign }) => sign === (mark.sign === '”' ? '"' : '“'));
    return depth - Math.max(own >= 0 ? own : other, own < 0 && other < 0 ? depth : 0);
  }
  return mark.sign === '’' && levels.at(-1)?.sign === '‘' && singleCloses(text, mark, paragraph, depth > 1) ? 1 : 0;
}

function quotedIn(text: string, paragraph: Span): Quoted[] {
  const found: Quoted[] = [];
  const list = marksOf(text, paragraph);
  const count = (sign: string) => list.filter((mark) => mark.sign === sign).length;
  const page = { text, paragraph, list, even: count('“') === count('”') };
  const levels: Level[] = [];
  let nested: Span[] = [];
  const add = ({ mark }: Level, end: number, outerEnd: number, open: boolean) => {
    const start = mark.at + mark.length;
    if (end > start) found.push({ start, end, parts: [{ start, end }], outer: { start: mark.at, end: outerEnd }, nested, open });
    nested = [];
  };
  list.forEach((mark, index) => {
    const level = opening(page, index, levels);
    if (level) levels.push(level);
    else {
      const gone = levels.splice(levels.length - closed(page, mark, levels));
      const [first] = gone;
      if (first && levels.length === 0) add(first, mark.at, mark.at + mark.length, false);
      else if (first && mark.at > first.mark.at + first.mark.length) nested.push({ start: first.mark.at + first.mark.length, end: mark.at });
    }
  });
  const [first] = levels;
  if (first) add(first, paragraph.end, paragraph.end, true);
  return found;
}

const opensAnew = /^(?:``|["“„«‘'])/;

/**
 * What stands between quotation marks at the outermost level, in order: straight, smart, TeX and single marks. A mark left
 * open closes with its paragraph; where the next paragraph opens with a mark the quotation goes on there.
 */
export function quotedOf(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let before = -1;
  for (const paragraph of paragraphs) {
    const [first, ...rest] = quotedIn(text, paragraph);
    const last = found.at(-1);
    const follows = first?.outer.start === paragraph.start && opensAnew.test(text.slice(paragraph.start, paragraph.start + 2));
    if (first && last?.open && follows && last.outer.end === before) {
      found[found.length - 1] = { ...last, end: first.end, parts: [...last.parts, ...first.parts], nested: [...last.nested, ...first.nested], outer: { start: last.outer.start, end: first.outer.end }, open: first.open };
    } else if (first) found.push(first);
    found.push(...rest);
    before = paragraph.end;
  }
  return found;
}
