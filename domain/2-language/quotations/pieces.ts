import type { Span } from '#articles/article';
import { sentencesOf } from '#articles/sentences';
import { isRead } from '#language/limits';
import type { Quoted } from '#language/quotations/quoted';
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
  /** Whether its sentence is short enough to be read. */
  readonly read: boolean;
};

type Bare = Omit<Piece, 'after' | 'read'>;
type Sentence = Span & { readonly read: boolean };

/** Paragraphs without quotations or readable sentences give none but the quotations. */
function barePieces(text: string, paragraphs: readonly Span[], quoted: readonly Quoted[], sentences: readonly Sentence[]): Bare[] {
  const pieces: Bare[] = [];
  let sentence = 0;
  let next = 0;
  let from = 0;
  for (const { start, end } of paragraphs) {
    let readable = from > start;
    for (let own = sentences[sentence]; own && own.start < end; own = sentences[++sentence]) readable ||= own.read;
    const narrated = (to: number) => {
      if (to > from && readable) for (const token of tokensOf(text, { start: from, end: to })) pieces.push({ ...token, quote: -1 });
    };
    const first = next;
    from = Math.max(from, start);
    for (let quote = quoted[next]; quote && quote.outer.start < end; quote = quoted[++next]) {
      narrated(quote.outer.start);
      pieces.push({ ...quote.outer, text: '', lower: '', kind: 'quote', quote: next });
      from = quote.outer.end;
    }
    if (next > first || from > start) narrated(end);
  }
  return pieces;
}

/** The paragraphs with quotations as tokens, each quotation one piece, in order. */
export function piecesOf(text: string, paragraphs: readonly Span[], quoted: readonly Quoted[]): Piece[] {
  if (quoted.length === 0) return [];
  const sentences = sentencesOf(text).map((span, index): Sentence => ({ ...span, read: isRead(span, index) }));
  let sentence = 0;
  let paragraph = 0;
  let before = 0;
  return barePieces(text, paragraphs, quoted, sentences).map((piece): Piece => {
    while ((sentences[sentence]?.start ?? Infinity) < before) sentence++;
    while ((paragraphs[paragraph]?.start ?? Infinity) < before) paragraph++;
    let own = sentence;
    while ((sentences[own + 1]?.start ?? Infinity) <= piece.start) own++;
    const opens = (at: number | undefined) => at !== undefined && at <= piece.start && (at > before || before === 0);
    const line = /[.!?…:”"]\s*\n/.test(text.slice(Math.max(0, before - 1), piece.start));
    const after = line || opens(paragraphs[paragraph]?.start) ? 'paragraph' : opens(sentences[sentence]?.start) ? 'sentence' : 'nothing';
    const home = (sentences[own]?.start ?? Infinity) <= piece.start ? own : Math.max(0, own - 1);
    before = piece.end;
    return { ...piece, after, read: sentences[home]?.read ?? false };
  });
}
