import { z } from 'zod';
import type { Random } from '#core/random';
import { shuffled } from '#core/random';
import { type ItemForm, type ItemResponse, optionsIn, type ShownItem } from '#items/item';
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

type Option = ReturnType<typeof optionsIn>[number];

/** Options in a fresh order, but where their order is a habit: "True" before "False", "Not stated" last, sentences as in the article. */
function inOrder(shown: ShownItem, random: Random): readonly Option[] {
  const options = optionsIn(shown);
  if (shown.form === 'true-false' || shown.form === 'evidence') return options;
  const last = shown.form === 'unstated' ? options.slice(-1) : [];
  return [...shuffled(options.slice(0, options.length - last.length), random), ...last];
}

/** An item's options as one attempt shows them, under fresh ids: neither they nor the order say anything about the key, in this attempt or another. */
export function presentOptions(shown: ShownItem, random: Random): PresentedOption[] {
  const options = inOrder(shown, random);
  const id = () => Math.floor(random() * 36 ** 6).toString(36).padStart(6, '0');
  const ids = new Set<string>();
  while (ids.size < options.length) ids.add(id());
  const fresh = [...ids];
  return options.map((option, place) => ({ id: fresh[place] ?? '', optionId: option.id }));
}

/** The question at a place in the quiz, with its options as they were presented. */
export function questionOf(position: number, shown: ShownItem, presented: readonly PresentedOption[]): Question {
  const texts = new Map(optionsIn(shown).map(({ id, text }) => [id, text]));
  const options = presented.map(({ id, optionId }) => ({ id, text: texts.get(optionId) ?? '' }));
  return { position, kind: shown.kind, form: shown.form, stem: shown.stem, options };
}

/** A response with its option ids exchanged for others; null when one has no other. Sets of choices keep no order and nothing twice. */
function renamed(response: ItemResponse, nameOf: (id: string) => string | undefined): ItemResponse | null {
  const named = (ids: readonly string[]) => {
    const names = ids.flatMap((id) => nameOf(id) ?? []);
    return names.length === ids.length ? names : null;
  };
  switch (response.form) {
    case 'choice': {
      const optionId = nameOf(response.optionId);
      return optionId === undefined ? null : { form: 'choice', optionId };
    }
    case 'multiple': {
      const optionIds = named([...new Set(response.optionIds)])?.sort();
      return optionIds ? { form: 'multiple', optionIds } : null;
    }
    case 'order': {
      const sequence = named(response.sequence);
      return sequence && { form: 'order', sequence };
    }
    case 'match': {
      const pairs = response.pairs.flatMap(([left, right]): [string, string][] => {
        const [a, b] = [nameOf(left), nameOf(right)];
        return a === undefined || b === undefined ? [] : [[a, b]];
      });
      return pairs.length === response.pairs.length ? { form: 'match', pairs } : null;
    }
    case 'typed':
    case 'map':
    case 'unknown':
      return response;
  }
}

/** A response in the item's own option ids; null when it names an option that was not presented. */
export function itemResponseOf(response: ItemResponse, presented: readonly PresentedOption[]): ItemResponse | null {
  return renamed(response, (id) => presented.find((option) => option.id === id)?.optionId);
}

/** A response in the option ids that one attempt presents: the reverse of `itemResponseOf`. */
export function presentedResponseOf(response: ItemResponse, presented: readonly PresentedOption[]): ItemResponse {
  return renamed(response, (optionId) => presented.find((option) => option.optionId === optionId)?.id ?? '') ?? { form: 'unknown' };
}
