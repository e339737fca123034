import type { Span } from '#articles/article';
import { sentencesOf } from '#articles/sentences';
import { isRead } from '#language/limits';
import type { Quoted } from '#language/quotations/quoted';
import { tokensOf, type Token } from '#language/tokens';

const lineEnd = /[.!?…:”"]\s*\n/;

/** A token outside quotation marks, or a quotation as a whole. */
export type Piece = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'] | 'quote';
  /** Index of the quotation; -1 for a token. */
  readonly quote: number;
  /** What ends between the piece before and this one. */
  readonly after: 'nothing' | 'sentence' | 'paragraph';
  /** Whether its sentence is short enough to be read. */
  readonly read: boolean;
};

type Bare = Pick<Piece, 'start' | 'end' | 'text' | 'lower' | 'kind'>;
type Sentence = Span & { readonly read: boolean };

/** The index of the last span that starts at `at` or before, from an index known to be no later; -1 before the first. */
function lastStarted(spans: readonly Span[], at: number, from: number): number {
  let index = from;
  while ((spans[index + 1]?.start ?? Infinity) <= at) index++;
  return index;
}

/** Collects pieces in order and tells what lies between them. */
function collector(text: string, paragraphs: readonly Span[], sentences: readonly Sentence[]) {
  const pieces: Piece[] = [];
  let [sentence, paragraph, before] = [-1, -1, -1];
  const add = ({ start, end, text: own, lower, kind }: Bare, quote: number) => {
    sentence = lastStarted(sentences, start, sentence);
    paragraph = lastStarted(paragraphs, start, paragraph);
    const line = start > before + 1 && lineEnd.test(text.slice(Math.max(0, before - 1), start));
    const opens = (spans: readonly Span[], index: number) => (spans[index]?.start ?? -1) >= Math.max(before, 0);
    const after = line || opens(paragraphs, paragraph) ? 'paragraph' : opens(sentences, sentence) ? 'sentence' : 'nothing';
    pieces.push({ start, end, text: own, lower, kind, quote, after, read: sentences[sentence]?.read ?? false });
    before = end;
  };
  return { pieces, add };
}

/** The paragraphs with quotations as tokens, each quotation one piece, in order. What is too long to be read gives only quotations. */
export function piecesOf(text: string, paragraphs: readonly Span[], quoted: readonly Quoted[]): Piece[] {
  if (quoted.length === 0) return [];
  const sentences = sentencesOf(text).map(({ start, end }, index): Sentence => ({ start, end, read: isRead({ start, end }, index) }));
  const { pieces, add } = collector(text, paragraphs, sentences);
  let [sentence, next, from] = [0, 0, 0];
  for (const { start, end } of paragraphs) {
    let readable = from > start;
    for (let own = sentences[sentence]; own && own.start < end; own = sentences[++sentence]) readable ||= own.read;
    const narrate = (to: number) => {
      if (to > from && readable) for (const token of tokensOf(text, { start: from, end: to })) add(token, -1);
    };
    const first = next;
    from = Math.max(from, start);
    for (let quote = quoted[next]; quote && quote.outer.start < end; quote = quoted[++next]) {
      narrate(quote.outer.start);
      add({ start: quote.outer.start, end: quote.outer.end, text: '', lower: '', kind: 'quote' }, next);
      from = quote.outer.end;
    }
    if (next > first || from > start) narrate(end);
  }
  return pieces;
}
