import { z } from 'zod';
import { Context } from '#articles/context';
import { ItemKey, type ItemResponse, keyIdsOf, optionsIn, ShownItem } from '#items/item';
import { type Feedback, feedbackOf } from '#quizzes/feedback';
import { itemResponseOf, type PresentedOption } from '#quizzes/presented';

/** A question with key and proof, as a teacher sees it. `slug` names its article, while there is one; the key of a withdrawn question is null. */
export const TeacherQuestion = z.object({ itemId: z.string(), itemVersion: z.number(), factIds: z.array(z.string()), shown: ShownItem, difficulty: z.number(), key: ItemKey.nullable(), proof: Context, slug: z.string().nullable() });
export type TeacherQuestion = z.infer<typeof TeacherQuestion>;

/** The answers that can be seen, the right ones first; of a typed question the ways to write it. */
export function answersToSee({ shown, key }: TeacherQuestion): { readonly text: string; readonly isKey: boolean }[] {
  if (key && 'answers' in key) return key.answers.map((text) => ({ text, isKey: true }));
  const keyed = keyIdsOf(key);
  return optionsIn(shown).map(({ id, text }) => ({ text, isKey: keyed.includes(id) })).sort((a, b) => Number(b.isKey) - Number(a.isKey));
}

/** What a pupil would be told about this answer, in the option ids of a preview; null for an option that is not in it. */
export function previewFeedback(question: TeacherQuestion, presented: readonly PresentedOption[], given: ItemResponse): Feedback | null {
  const response = itemResponseOf(given, presented);
  return response && feedbackOf({ ...question, presented, response });
}
