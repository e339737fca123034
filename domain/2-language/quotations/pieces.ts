import type { Span } from '#articles/article';
import { sentencesOf } from '#articles/sentences';
import type { Quoted } from '#language/quotations/marks';
import { tokensOf, type Token } from '#language/tokens';

/** A token outside quotation marks, or a quotation as a whole. */
export type Piece = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'] | 'quote';
  /** Index of the quotation; -1 for a token. */
  readonly quote: number;
  /** What ends between the piece before and this one. */
  readonly after: 'nothing' | 'sentence' | 'paragraph';
};

type Bare = Omit<Piece, 'after'>;

function barePieces(text: string, paragraphs: readonly Span[], quoted: readonly Quoted[]): Bare[] {
  const pieces: Bare[] = [];
  const narrated = (start: number, end: number) => {
    if (end > start) for (const token of tokensOf(text, { start, end })) pieces.push({ ...token, quote: -1 });
  };
  let next = 0;
  let from = 0;
  for (const { start, end } of paragraphs) {
    from = Math.max(from, start);
    for (let quote = quoted[next]; quote && quote.outer.start < end; quote = quoted[++next]) {
      narrated(from, quote.outer.start);
      pieces.push({ ...quote.outer, text: '', lower: '', kind: 'quote', quote: next });
      from = quote.outer.end;
    }
    narrated(from, end);
  }
  return pieces;
}

/** The text outside quotation marks as tokens, with each quotation as one piece, in order. */
export function piecesOf(text: string, paragraphs: readonly Span[], quoted: readonly Quoted[]): Piece[] {
  const starts = sentencesOf(text).map(({ start }) => start);
  let sentence = 0;
  let paragraph = 0;
  let before = 0;
  return barePieces(text, paragraphs, quoted).map((piece): Piece => {
    while ((starts[sentence] ?? Infinity) < before) sentence++;
    while ((paragraphs[paragraph]?.start ?? Infinity) < before) paragraph++;
    const opens = (at: number | undefined) => at !== undefined && at <= piece.start && (at > before || before === 0);
    const line = /[.!?…:”"]\s*\n/.test(text.slice(Math.max(0, before - 1), piece.start));
    const after = line || opens(paragraphs[paragraph]?.start) ? 'paragraph' : opens(starts[sentence]) ? 'sentence' : 'nothing';
    before = piece.end;
    return { ...piece, after };
  });
}
