import type { Fact } from '#facts/fact';
import type { Reading, SentenceReading } from '#facts/reading';

/** A question before it is looked over. */
export type ItemDraft = {
  /** Names the template, e.g. `who`: with the facts and the form it names the item. */
  readonly template: string;
  readonly form: 'choice' | 'multiple' | 'typed';
  readonly facts: readonly Fact[];
  readonly stem: string;
  /** Keyed texts; of a typed item the answers, the first to show. */
  readonly keys: readonly string[];
  readonly distractors: readonly string[];
  /** 0 easy to 1 hard. */
  readonly difficulty: number;
  /** How much the question is worth asking, 0 to 1, before its place in the article counts. */
  readonly worth: number;
};

/** What a template may use to ask for one fact. */
export type Scene = {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly reading: Reading;
  readonly sentence: SentenceReading;
};

/** One way to ask for a fact; no drafts where it does not fit. */
export type Template = { readonly name: string; readonly ask: (scene: Scene) => readonly ItemDraft[] };
