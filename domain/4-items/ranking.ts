import type { Main } from '#facts/main';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';
import { isAdrift } from '#items/occasion';
import { salienceOf } from '#items/salience';

/** How far into the article a question's fact stands, 0 first to 1. */
function placeOf(draft: ItemDraft, { sentences }: Reading): number {
  const at = sentences.findIndex(({ span }) => span.start === draft.facts[0]?.evidence.sentence.start);
  return at / Math.max(1, sentences.length);
}

/** Names that the article is about, its countries and days. */
function isMain({ facts: [fact] }: ItemDraft, main: Main, { dates, tables }: Reading): boolean {
  if (!fact) return false;
  const countries = main.countries.slice(0, 3).map((code) => tables.countries.get(code)?.name);
  const days = dates.filter(({ text }) => main.when.slice(0, 1).includes(text)).map(({ value }) => value);
  const names = [...main.who.slice(0, 3), ...main.where.slice(0, 2), ...countries, ...days];
  return names.includes(fact.value) || (fact.kind === 'role' && names.includes(fact.subject));
}

/** How much a question is worth asking, 0 to about 1: by its template, its place, how much of the article's matter its sentence holds, how sure its fact is, and whether it asks for the gist. */
export function worthOf(draft: ItemDraft, reading: Reading, main: Main): number {
  const early = 1 - placeOf(draft, reading);
  const at = reading.sentences.findIndex(({ span }) => span.start === draft.facts[0]?.evidence.sentence.start);
  return draft.worth * (0.6 + 0.2 * early + 0.2 * salienceOf(at, reading)) * (draft.facts[0]?.confidence ?? 0) * (isMain(draft, main, reading) ? 1.08 : 1) * (isAdrift(draft) ? 0.6 : 1);
}

/** How near wrong answers are: those that the article names have to be told from the key by reading it. */
function nearness({ distractors }: ItemDraft, { article }: Reading): number {
  return distractors.length === 0 ? 0 : distractors.filter((text) => article.text.includes(text)).length / distractors.length;
}

/** How hard a question is, 0 easy to 1 hard: by its template and form, how near its distractors are, and how late it is told. */
export function difficultyOf(draft: ItemDraft, reading: Reading): number {
  const chosen = draft.form === 'choice' || draft.form === 'multiple' || draft.form === 'unstated';
  const raw = draft.difficulty + (chosen ? 0.12 * nearness(draft, reading) - 0.06 : 0) + 0.1 * placeOf(draft, reading) - 0.05;
  return Math.round(Math.min(0.95, Math.max(0.05, raw)) * 100) / 100;
}
