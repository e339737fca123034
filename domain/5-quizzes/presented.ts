import { z } from 'zod';
import type { Random } from '#core/random';
import { shuffled } from '#core/random';
import type { ItemForm, ItemResponse, ShownItem } from '#items/item';
import type { FactKind } from '#facts/fact';

/** An option as one attempt presents it: under an id that belongs to this attempt alone. */
export const PresentedOption = z.strictObject({ id: z.string(), optionId: z.string() });
export type PresentedOption = z.infer<typeof PresentedOption>;

/** A question as the browser gets it before the response is in. */
export type Question = {
  readonly position: number;
  readonly kind: FactKind;
  readonly form: ItemForm;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

/** An item's options in a fresh order, under fresh ids: neither says anything about the key, in this attempt or another. */
export function presentOptions(shown: ShownItem, random: Random): PresentedOption[] {
  if (shown.form === 'typed') return [];
  const id = () => Math.floor(random() * 36 ** 6).toString(36).padStart(6, '0');
  const ids = new Set<string>();
  while (ids.size < shown.options.length) ids.add(id());
  const fresh = [...ids];
  return shuffled(shown.options, random).map((option, place) => ({ id: fresh[place] ?? '', optionId: option.id }));
}

/** The question at a place in the quiz, with its options as they were presented. */
export function questionOf(position: number, shown: ShownItem, presented: readonly PresentedOption[]): Question {
  const texts = new Map(shown.form === 'typed' ? [] : shown.options.map(({ id, text }) => [id, text]));
  const options = presented.map(({ id, optionId }) => ({ id, text: texts.get(optionId) ?? '' }));
  return { position, kind: shown.kind, form: shown.form, stem: shown.stem, options };
}

/** A response in the item's own option ids; null when it names an option that was not presented. */
export function itemResponseOf(response: ItemResponse, presented: readonly PresentedOption[]): ItemResponse | null {
  const itemOption = (id: string) => presented.find((option) => option.id === id)?.optionId;
  if (response.form === 'choice') {
    const optionId = itemOption(response.optionId);
    return optionId === undefined ? null : { form: 'choice', optionId };
  }
  if (response.form === 'multiple') {
    const optionIds = [...new Set(response.optionIds)].flatMap((id) => itemOption(id) ?? []).sort();
    return optionIds.length === new Set(response.optionIds).size ? { form: 'multiple', optionIds } : null;
  }
  return response;
}

/** A response in the option ids that one attempt presents: the reverse of `itemResponseOf`. */
export function presentedResponseOf(response: ItemResponse, presented: readonly PresentedOption[]): ItemResponse {
  const shownAs = (optionId: string) => presented.find((option) => option.optionId === optionId)?.id ?? '';
  if (response.form === 'choice') return { form: 'choice', optionId: shownAs(response.optionId) };
  return response.form === 'multiple' ? { form: 'multiple', optionIds: response.optionIds.map(shownAs) } : response;
}
