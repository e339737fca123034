import { z } from 'zod';
import { forms, type ItemForm } from '#items/forms/all';
import type { Form } from '#items/forms/form';
import type { Common } from '#items/forms/parts';
import type { Control } from '#items/forms/response';

/** A question with its key. Options stand in an order that says nothing about the key. */
export const Item = z.discriminatedUnion('form', [
  forms.choice.Item, forms.multiple.Item, forms.typed.Item, forms.cloze.Item, forms['true-false'].Item, forms.quote.Item,
  forms.unstated.Item, forms.match.Item, forms.order.Item, forms.map.Item, forms.evidence.Item,
]);
export type Item = z.infer<typeof Item>;

/** What a learner may see of an item before answering: neither key nor evidence. */
export const ShownItem = z.discriminatedUnion('form', [
  forms.choice.Shown, forms.multiple.Shown, forms.typed.Shown, forms.cloze.Shown, forms['true-false'].Shown, forms.quote.Shown,
  forms.unstated.Shown, forms.match.Shown, forms.order.Shown, forms.map.Shown, forms.evidence.Shown,
]);
export type ShownItem = z.infer<typeof ShownItem>;

/** The half of an item that stays on the server until the response is in. */
export const ItemKey = z.discriminatedUnion('form', [
  forms.choice.Key, forms.multiple.Key, forms.typed.Key, forms.cloze.Key, forms['true-false'].Key, forms.quote.Key,
  forms.unstated.Key, forms.match.Key, forms.order.Key, forms.map.Key, forms.evidence.Key,
]);
export type ItemKey = z.infer<typeof ItemKey>;

export type { ItemForm } from '#items/forms/all';
export { ItemResponse } from '#items/forms/response';

/** The form by its name, for an item that is known to be of it. */
export function formOf(form: ItemForm): Form<Common, ShownItem, ItemKey, Control> {
  // A table keyed by form loses, in its type, that item and functions go together; the name they are found by keeps it.
  return forms[form] as unknown as Form<Common, ShownItem, ItemKey, Control>;
}

/** The two halves of an item, apart: what is shown and what is kept. */
export function halvesOf(item: Item): { shown: ShownItem; key: ItemKey } {
  return formOf(item.form).halves(item);
}

type Halves = { id: string; factIds: string[]; difficulty: number; shown: ShownItem; key: ItemKey };

/** The item that two halves make; throws when they are of different forms. The reverse of `halvesOf`. */
export function wholeItem({ id, factIds, difficulty, shown, key }: Halves): Item {
  if (shown.form !== key.form) throw new Error(`Item ${id}: a ${shown.form} item with the key of a ${key.form} item.`);
  const base = { id, factIds, difficulty, kind: shown.kind, stem: shown.stem, evidence: key.evidence };
  return formOf(shown.form).whole(base, shown, key) as Item;
}

/** The options that a form shows to choose from; none where it has no such list. */
export function optionsIn(shown: ShownItem): readonly { readonly id: string; readonly text: string }[] {
  if ('options' in shown) return shown.options;
  return shown.form === 'evidence' ? shown.sentences.map(({ id, text }) => ({ id, text })) : [];
}

/** The ids of the options that are right; none for a form without options. */
export function keyIdsOf(key: ItemKey | null): readonly string[] {
  if (key?.form === 'multiple') return key.options.filter((option) => option.key).map(({ id }) => id);
  return key && 'optionId' in key ? [key.optionId] : [];
}

/** The right answer of an item in words: one text, or one for each key; of a typed answer the one to show. */
export function keyTexts(item: Item): readonly string[] {
  if ('options' in item) return item.options.filter(({ key }) => key).map(({ text }) => text);
  if ('answers' in item) return item.answers.slice(0, 1);
  switch (item.form) {
    case 'match': return item.pairs.map(([left, right]) => `${left}: ${right}`);
    case 'order': return item.sequence;
    case 'map': return item.keyCountries;
    case 'evidence': return item.sentences.filter(({ start }) => start === item.keySentence.start).map(({ text }) => text);
  }
}
