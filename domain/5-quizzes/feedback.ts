import type { Context } from '#articles/context';
import type { Change } from '#items/forms/true-false';
import { notStated } from '#items/forms/unstated';
import { type ItemKey, type ItemResponse, keyIdsOf, optionsIn, type ShownItem } from '#items/item';
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
  /** What the article says of the wrong option that was chosen; null where it does not speak of it. */
  readonly why: string | null;
  /** The detail that a false statement had wrong. */
  readonly changed: Change | null;
  /** Whether the article does not answer the question: the proof then says of whom or what a wrong option is true. */
  readonly isUnstated: boolean;
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

/** The option ids that a response chooses. */
export function chosenIn(response: ItemResponse | null): readonly string[] {
  if (response?.form === 'choice') return [response.optionId];
  return response?.form === 'multiple' ? response.optionIds : [];
}

function answersOf(shown: ShownItem, key: ItemKey | null, presented: readonly PresentedOption[]): string[] {
  if (key && 'answers' in key) return key.answers.slice(0, 1);
  const keyed = keyIdsOf(key);
  const texts = new Map(optionsIn(shown).map(({ id, text }) => [id, text]));
  return presented.filter(({ optionId }) => keyed.includes(optionId)).map(({ optionId }) => texts.get(optionId) ?? '');
}

function whyOf(key: ItemKey | null, response: ItemResponse | null): string | null {
  const [chosen = ''] = chosenIn(response);
  return key && 'whys' in key ? (key.whys?.[chosen] ?? null) : null;
}

/** What to tell about an answered question, by the key now in force. */
export function feedbackOf({ shown, key, proof, presented, response }: Answered): Feedback {
  const asPresented = (ids: readonly string[]) => presented.filter(({ optionId }) => ids.includes(optionId)).map(({ id }) => id);
  const scored = key ? scoreResponse(key, response ?? { form: 'unknown' }) : null;
  const answers = answersOf(shown, key, presented);
  return {
    verdict: scored?.verdict ?? 'void',
    score: scored?.score ?? 0,
    chosen: asPresented(chosenIn(response)),
    typed: response?.form === 'typed' ? response.text : null,
    right: asPresented(keyIdsOf(key)),
    answers,
    why: whyOf(key, response),
    changed: key?.form === 'true-false' ? key.changed : null,
    isUnstated: shown.form === 'unstated' && answers[0] === notStated,
    proof,
  };
}
