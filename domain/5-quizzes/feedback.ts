import type { Context } from '#articles/context';
import type { ItemKey, ItemResponse, ShownItem } from '#items/item';
import { scoreResponse, type Verdict } from '#items/score';
import type { PresentedOption } from '#quizzes/presented';

/** What a learner is told once the response is in. Option ids are those of the attempt. */
export type Feedback = {
  /** `void` when the question was withdrawn: it counts for nothing. */
  readonly verdict: Verdict | 'void';
  readonly score: number;
  /** Options chosen; empty for a typed answer and for "I don't know". */
  readonly chosen: readonly string[];
  readonly typed: string | null;
  readonly right: readonly string[];
  /** The right answer in words, several in the order they were presented. */
  readonly answers: readonly string[];
  readonly proof: Context;
};

type Answered = {
  readonly shown: ShownItem;
  readonly key: ItemKey | null;
  readonly proof: Context;
  readonly presented: readonly PresentedOption[];
  /** In the item's own option ids; null for a question left open. */
  readonly response: ItemResponse | null;
};

function keyOptionIds(key: ItemKey | null): readonly string[] {
  if (key?.form === 'choice') return [key.optionId];
  if (key?.form === 'multiple') return key.options.filter((option) => option.key).map(({ id }) => id);
  return [];
}

function chosenOptionIds(response: ItemResponse | null): readonly string[] {
  if (response?.form === 'choice') return [response.optionId];
  return response?.form === 'multiple' ? response.optionIds : [];
}

function answersOf(shown: ShownItem, key: ItemKey | null, presented: readonly PresentedOption[]): string[] {
  if (key?.form === 'typed') return key.answers.slice(0, 1);
  if (shown.form === 'typed') return [];
  const keyed = keyOptionIds(key);
  const texts = new Map(shown.options.map(({ id, text }) => [id, text]));
  return presented.filter(({ optionId }) => keyed.includes(optionId)).map(({ optionId }) => texts.get(optionId) ?? '');
}

/** What to tell about an answered question, by the key now in force. */
export function feedbackOf({ shown, key, proof, presented, response }: Answered): Feedback {
  const asPresented = (ids: readonly string[]) => presented.filter(({ optionId }) => ids.includes(optionId)).map(({ id }) => id);
  const scored = key ? scoreResponse(key, response ?? { form: 'unknown' }) : null;
  return {
    verdict: scored?.verdict ?? 'void',
    score: scored?.score ?? 0,
    chosen: asPresented(chosenOptionIds(response)),
    typed: response?.form === 'typed' ? response.text : null,
    right: asPresented(keyOptionIds(key)),
    answers: answersOf(shown, key, presented),
    proof,
  };
}
