import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';

/** How far into the article a question's fact stands, 0 first to 1. */
function placeOf(draft: ItemDraft, { sentences }: Reading): number {
  const at = sentences.findIndex(({ span }) => span.start === draft.facts[0]?.evidence.sentence.start);
  return at / Math.max(1, sentences.length);
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
