import type { Span } from '#articles/article';
import type { Fact } from '#facts/fact';
import type { Reading, SentenceReading } from '#facts/reading';
import type { ItemForm } from '#items/forms/all';
import type { Change } from '#items/forms/true-false';

/** A question before it is looked over. */
export type ItemDraft = {
  /** Names the template, e.g. `who`: with the facts and the form it names the item. */
  readonly template: string;
  readonly form: ItemForm;
  readonly facts: readonly Fact[];
  readonly stem: string;
  /** Keyed texts: of a typed item the answers, the first to show; in the right order; of a map ISO codes; of a match its rights. */
  readonly keys: readonly string[];
  readonly distractors: readonly string[];
  /** 0 easy to 1 hard. */
  readonly difficulty: number;
  /** Of a match: what belongs to the keys, one for each. */
  readonly lefts?: readonly string[];
  /** What the article says of wrong answers, by their texts. */
  readonly whys?: Readonly<Record<string, string>>;
  /** Of a true-false item: what is wrong with its statement. */
  readonly changed?: Change | null;
  /** Of an evidence item: its sentences, the key first. */
  readonly sentences?: readonly Span[];
};

/** An article as all templates see it. */
export type Ground = { readonly facts: readonly Fact[]; readonly reading: Reading };

/** What a template may use to ask for one fact. */
export type Scene = Ground & {
  readonly fact: Fact;
  readonly sentence: SentenceReading;
};

/** One way to ask for a fact; no drafts where it does not fit. */
export type Template = { readonly name: string; readonly ask: (scene: Scene) => readonly ItemDraft[] };

/** A way to ask for several facts at once, or for what the article leaves open. */
export type ArticleTemplate = { readonly name: string; readonly ask: (ground: Ground) => readonly ItemDraft[] };
