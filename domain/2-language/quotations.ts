import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import { holding } from '#language/names/spans';
import { attributionOf } from '#language/quotations/frames';
import type { Range } from '#language/quotations/phrases';
import { piecesOf } from '#language/quotations/pieces';
import { quotedOf, type Quoted } from '#language/quotations/quoted';
import type { FrameName, Scene } from '#language/quotations/scene';
import { speakerOf } from '#language/quotations/speakers';
import type { Tables } from '#language/tables';

/** Words between quotation marks (without the marks), and who said them. */
export type Quotation = Span & {
  /** Inside the marks; several where the quotation goes on over paragraphs. */
  readonly parts: readonly Span[];
  /** The speaker's phrase: "Mr. Kerry", "a spokesman for the ministry", "he". */
  readonly source: Span | null;
  /** "said", "according to". */
  readonly cue: Span | null;
  readonly frame: FrameName | null;
  /** 0 to 1: how sure the source is; 0 without one. */
  readonly confidence: number;
  /** The person that the source names, in full; null where the article does not make that sure. */
  readonly speaker: string | null;
  /** Whether the source names the speaker, or is a pronoun that can mean nobody else. */
  readonly speakerBy: 'name' | 'pronoun' | null;
  /** Quotations within it. */
  readonly nested: readonly Span[];
  /** A few words that are only marked off: "the so-called “deep state”". */
  readonly scare: boolean;
};

/** [start, end) of what stands between quotation marks, paragraph by paragraph; a mark left open closes with its paragraph. */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  return quotedOf(text, paragraphs).flatMap(({ parts }) => parts);
}

/** The scene with what every quotation was found to stand in. */
function attributed(text: string, paragraphs: readonly Span[], tables: Tables): Scene {
  const quoted = quotedOf(text, paragraphs);
  const pieces = piecesOf(text, paragraphs, quoted);
  const places: number[] = [];
  for (const [at, { quote }] of pieces.entries()) if (quote >= 0) places[quote] = at;
  const found: Scene['found'][number][] = [];
  const scene: Scene = { text, pieces, quoted, tables, places, found };
  for (const quote of quoted.keys()) found.push(attributionOf(scene, quote));
  return scene;
}

const mostScared = 4;
const direct = new Set<FrameName>(['said-source', 'source-said', 'source-said-quote', 'continued']);

function isScare(text: string, { start, end }: Quoted, frame: FrameName | null): boolean {
  if (frame !== null && direct.has(frame) && /[.,!?…]$/.test(text.slice(start, end))) return false;
  return text.slice(start, Math.min(end, start + 200)).trim().split(/\s+/).length <= mostScared;
}

/** All quotations of a text in order, with the phrase of the speaker where a frame shows it. A speaker is a person among the mentions. */
export function quotationsOf(text: string, paragraphs: readonly Span[], mentions: readonly Mention[], tables: Tables): Quotation[] {
  const { quoted, found, pieces } = attributed(text, paragraphs, tables);
  const said = quoted.flatMap(({ parts }) => parts);
  const people = mentions.filter((mention) => mention.type === 'person' && !holding(said, mention));
  const spanOf = (range: Range | null | undefined): Span | null => {
    const first = range && pieces[range[0]];
    const last = range && pieces[range[1] - 1];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  return quoted.map((quote, index) => {
    const { start, end, parts, nested } = quote;
    const attribution = found[index];
    const frame = attribution?.frame ?? null;
    const source = spanOf(attribution?.source);
    const speaker = source && speakerOf(text, source, paragraphs, people);
    const sure = { frame, confidence: attribution?.confidence ?? 0, scare: isScare(text, quote, frame) };
    return { start, end, parts, nested, source, cue: spanOf(attribution?.cue), ...sure, speaker: speaker?.name ?? null, speakerBy: speaker?.by ?? null };
  });
}
