import type { Fact } from '#facts/fact';
import { withoutArticle } from '#facts/naming';
import type { Judged } from '#items/compose';
import type { ItemDraft } from '#items/drafts';
import { type Item, keyTexts } from '#items/item';

/** A question laid out for a person to judge. */
export type Explained = {
  readonly id: string;
  readonly form: Item['form'];
  readonly template: string;
  readonly kind: Item['kind'];
  readonly stem: string;
  /** Texts that are right; of a written answer every one that counts, the one to show first. */
  readonly keys: readonly string[];
  /** What is offered, in its stored order, of a match its pairs; none where the answer is written, put in order or shown on a map. */
  readonly options: readonly string[];
  /** What the article says of wrong options, by their texts. */
  readonly whys: Readonly<Record<string, string>>;
  /** The sentence of the article that proves the key. */
  readonly sentence: string;
  /** What the facts say, one sentence each. */
  readonly statements: readonly string[];
  /** Codes of the rules it breaks; none when it may be asked. */
  readonly problems: readonly string[];
};

/** The right texts of an item, of a written answer every one that counts; of a match what belongs to its lefts, of a map ISO codes. */
export function keysOf(item: Item): string[] {
  if ('answers' in item) return [...item.answers];
  return item.form === 'match' ? item.pairs.map(([, right]) => right) : [...keyTexts(item)];
}

/** The wrong texts of an item, as offered. */
export function distractorsOf(item: Item): string[] {
  if ('options' in item) return item.options.filter(({ key }) => !key).map(({ text }) => text);
  return item.form === 'evidence' ? item.sentences.filter(({ start }) => start !== item.keySentence.start).map(({ text }) => text) : [];
}

/** What only some forms have. */
function ofForm(item: Item, facts: readonly Fact[]): Partial<ItemDraft> {
  switch (item.form) {
    case 'match': return { lefts: item.pairs.map(([left]) => left) };
    case 'true-false': return { changed: item.changed };
    // What is proven is the key; the sentence is its proof.
    case 'evidence': return { keys: facts.slice(0, 1).map(({ statement }) => withoutArticle(statement)), sentences: [item.keySentence, ...item.sentences.filter(({ start }) => start !== item.keySentence.start)], distractors: [] };
    default: return {};
  }
}

/** An item as it was before it was looked over, for the rules to see it again. */
export function draftOf(item: Item, template: string, facts: readonly Fact[]): ItemDraft {
  const own = item.factIds.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return { template, form: item.form, facts: own, stem: item.stem, keys: keysOf(item), distractors: distractorsOf(item), difficulty: item.difficulty, ...ofForm(item, own) };
}

/** What is shown to choose from, in the order it is stored; of a match each pair. */
function optionsOf(item: Item): string[] {
  if ('options' in item) return item.options.map(({ text }) => text);
  if (item.form === 'evidence') return item.sentences.map(({ text }) => text);
  return item.form === 'match' ? [...keyTexts(item)] : [];
}

const whysIn = (item: Item) => ('options' in item ? Object.fromEntries(item.options.flatMap((option) => ('why' in option && option.why !== undefined ? [[option.text, option.why] as const] : []))) : {});

/** A judged question with what a reader needs beside it: the sentence in the article's `text`, and what its facts say. */
export function explained({ item, template, problems }: Judged, facts: readonly Fact[], text: string): Explained {
  const { start, end } = item.evidence.sentence;
  const statements = item.factIds.flatMap((id) => facts.find((fact) => fact.id === id)?.statement ?? []);
  return { id: item.id, form: item.form, template, kind: item.kind, stem: item.stem, keys: item.form === 'match' ? [...keyTexts(item)] : keysOf(item), options: optionsOf(item), whys: whysIn(item), sentence: text.slice(start, end), statements: [...new Set(statements)], problems };
}

/** How many questions each rule refused, the most frequent first. */
export function refusals(judged: readonly Judged[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const code of judged.flatMap(({ problems }) => problems)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
