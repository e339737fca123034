import type { Range } from '#language/quotations/phrases';
import type { Piece } from '#language/quotations/pieces';
import type { Quoted } from '#language/quotations/quoted';
import type { Tables } from '#language/tables';

/** A text as the frames see it. `found` holds what is known of the quotations before this one. */
export type Scene = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly quoted: readonly Quoted[];
  readonly tables: Tables;
  /** Piece index of each quotation. */
  readonly places: readonly number[];
  readonly found: readonly (Attribution & { readonly confidence: number } | null)[];
};

/** Piece indices of a speaker's phrase and of the cue. */
export type Attribution = { readonly source: Range; readonly cue: Range | null; readonly frame: FrameName };

/** One way in which a quotation and its speaker stand together; null where they do not. */
export type Frame = (scene: Scene, quote: number) => Attribution | null;

/** What each frame is worth: about the share that is right, slips of the annotation set aside. */
export const frames = {
  /** “Q,” said X. */
  'said-source': 0.97,
  /** “Q,” X said. */
  'source-said': 0.98,
  /** X said: “Q” */
  'source-said-quote': 0.97,
  /** X said that ... “Q” */
  'source-said-words': 0.94,
  /** “Q” is so, X said. */
  'said-late': 0.93,
  /** According to X, “Q”; “Q,” according to X. */
  'according-to': 0.95,
  /** X: “Q” */
  colon: 0.55,
  /** X said that when Y said “Q”: the annotation mostly means X, these are the words of Y. */
  nested: 0.3,
  /** X came and said “Q”; ..., saying “Q”. */
  shared: 0.9,
  /** “Q,” X said. “Q2” */
  continued: 0.91,
  /** X said “Q1” and “Q2”. */
  joined: 0.88,
} as const;
export type FrameName = keyof typeof frames;
