import type { Context } from '#articles/context';
import type { Day } from '#core/time';
import { type ItemForm, type ItemKey, keyIdsOf, optionsIn, type ShownItem } from '#items/item';
import type { Rendering } from '#reviews/review-card';

const gap = '_____';

/** A fact's own sentence with a gap where its evidence stands. */
export function sentenceRendering(proof: Context): Rendering {
  const { sentence, hit } = proof;
  return { itemId: null, front: sentence.slice(0, hit.start) + gap + sentence.slice(hit.end), back: sentence.slice(hit.start, hit.end), proof };
}

/** Forms whose question can be asked without its options, with the answer to be recalled. */
export const cardForms: readonly ItemForm[] = ['choice', 'quote', 'typed', 'cloze'];

/** A question as a card: its stem, and its key in words. Null for a form that cannot be asked without its options. */
export function itemRendering(itemId: string, shown: ShownItem, key: ItemKey, proof: Context): Rendering | null {
  if (!cardForms.includes(shown.form)) return null;
  if ('answers' in key) return { itemId, front: shown.stem, back: key.answers[0] ?? '', proof };
  const right = optionsIn(shown).find(({ id }) => keyIdsOf(key).includes(id));
  return right ? { itemId, front: shown.stem, back: right.text, proof } : null;
}

/** In which forms a fact was met before: the question of each time (null for its sentence), and the day of study. */
export type Seen = { readonly itemId: string | null; readonly day: Day };

/**
 * The rendering to show today. A fact met today is shown as it was then, or not at all (null): two forms of it never meet
 * on one day. Otherwise they take turns, one for each day on which the fact was met.
 * @param seen every time that the fact was shown, in order
 */
export function renderingFor(renderings: readonly Rendering[], seen: readonly Seen[], today: Day): Rendering | null {
  const last = seen.findLast(({ day }) => day === today);
  if (last) return renderings.find(({ itemId }) => itemId === last.itemId) ?? null;
  const days = new Set(seen.map(({ day }) => day)).size;
  return renderings[days % Math.max(1, renderings.length)] ?? null;
}
