import type { ItemForm } from '#items/forms/all';
import { notStated } from '#items/forms/unstated';
import type { Item } from '#items/item';
import { givesAway, type Looked, sharesSentence } from '#quizzes/gives-away';

/** How much of a quiz a form may take. Those of which one is enough stand at none: one is always allowed. */
const shareOf: Record<ItemForm, number> = { choice: 0.4, typed: 0.2, cloze: 0.3, multiple: 0.2, 'true-false': 0.2, quote: 0.2, unstated: 0.1, match: 0, order: 0, map: 0, evidence: 0 };
/** Of typing, with and without a gap. */
const shareTyped = 0.3;
const shareOfKind = 0.35;
/** Who is the answer a third time is no question. */
const mostOfKey = 2;
/** Questions proved by one sentence: two, or three where there are few. */
const mostOfSentence = { strict: 1, loose: 2 };

const most = (size: number, share: number) => Math.max(1, Math.ceil(size * share));
const isTyped = ({ form }: Item) => form === 'typed' || form === 'cloze';

function count<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.filter(holds).length;
}

/** Whether two items never stand in one quiz, however few there are: they ask for one fact, or one gives the other's key away. */
export function clash(one: Looked, other: Looked): boolean {
  const { item } = one;
  if (other.item.stem === item.stem || other.item.factIds.some((id) => item.factIds.includes(id))) return true;
  return givesAway(other, one) || givesAway(one, other);
}

/** Where few are left a form may take more than its share; of true and false, which half is guessed, only one more. */
function isOverShare({ form }: Item, chosen: readonly Looked[], size: number, slack: number): boolean {
  const same = count(chosen, ({ item }) => item.form === form);
  return same >= (shareOf[form] === 0 ? 1 : most(size, shareOf[form]) + (form === 'true-false' ? Math.min(1, slack) : slack));
}

/**
 * Whether an item that clashes with none of those chosen may join them in a quiz of `size`: it is not too much alike in
 * sentence, form, kind and answer. Where few are left, `strict` gives way a little.
 */
export function fits(one: Looked, chosen: readonly Looked[], size: number, strict: boolean): boolean {
  const { item } = one;
  const sameKey = one.keys.length === 0 ? 0 : count(chosen, (other) => other.keys.join() === one.keys.join());
  if (isOverShare(item, chosen, size, strict ? 0 : 2) || sameKey >= mostOfKey) return false;
  const samePlace = count(chosen, (other) => sharesSentence(other, one));
  if (!strict) return samePlace <= mostOfSentence.loose;
  const typed = count(chosen, (other) => isTyped(other.item)) + (isTyped(item) ? 1 : 0);
  const sameKind = count(chosen, (other) => other.item.kind === item.kind);
  return samePlace <= mostOfSentence.strict && sameKey === 0 && typed <= Math.ceil(size * shareTyped) && sameKind < Math.ceil(size * shareOfKind);
}

/** Whether "Not stated in the article" is the answer. */
export const isOpen = (item: Item) => item.form === 'unstated' && item.options.some(({ key, text }) => key && text === notStated);
