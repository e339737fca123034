import type { Span } from '#articles/article';
import { marksOf, mayOpen, partnered, singleCloses, type Mark } from '#language/quotations/marks';

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

/** One quotation of several that go on in each other. */
function together(run: readonly Quoted[]): Quoted[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length === 1) return [...run];
  return [{
    start: first.start, end: last.end, open: last.open,
    parts: run.flatMap(({ parts }) => parts), nested: run.flatMap(({ nested }) => nested),
    outer: { start: first.outer.start, end: last.outer.end },
  }];
}

/**
 * What stands between quotation marks at the outermost level, in order: straight, smart, TeX and single marks. A mark left
 * open closes with its paragraph; where the next paragraph opens with a mark the quotation goes on there.
 */
export function quotedOf(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let run: Quoted[] = [];
  let before = -1;
  for (const paragraph of paragraphs) {
    const own = quotedIn(text, paragraph);
    const follows = own[0]?.outer.start === paragraph.start && opensAnew.test(text.slice(paragraph.start, paragraph.start + 2));
    const last = run.at(-1);
    if (!(follows && last?.open && last.outer.end === before)) {
      found.push(...together(run));
      run = [];
    }
    for (const [index, quoted] of own.entries()) {
      if (index > 0) {
        found.push(...together(run));
        run = [];
      }
      run.push(quoted);
    }
    before = paragraph.end;
  }
  return [...found, ...together(run)];
}
