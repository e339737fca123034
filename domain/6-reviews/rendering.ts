import type { Context } from '#articles/context';
import type { Day } from '#core/time';
import type { FactKind } from '#facts/fact';
import { type ItemForm, type ItemKey, keyIdsOf, optionsIn, type ShownItem } from '#items/item';
import type { Rendering } from '#reviews/review-card';

const gap = '_____';

/** A fact's own sentence with a gap where its evidence stands. */
export function sentenceRendering(proof: Context): Rendering {
  const { sentence, hit } = proof;
  return { itemId: null, front: sentence.slice(0, hit.start) + gap + sentence.slice(hit.end), back: sentence.slice(hit.start, hit.end), proof };
}

/** What a fact says, in words. */
type Said = { readonly kind: FactKind; readonly statement: string; readonly subject: string; readonly value: string };

/** The statement of a fact that is no words of its sentence, "John Kerry was US Secretary of State.", with a gap for what it says, or, `reversed`, for whom it is said of; null for a fact that its sentence says word for word. */
export function statementRendering({ kind, statement, subject, value }: Said, proof: Context, reversed: boolean): Rendering | null {
  const hit = proof.sentence.slice(proof.hit.start, proof.hit.end);
  const isOwn = (kind === 'role' || kind === 'country') && hit !== value && statement.startsWith(`${subject} `) && statement.endsWith(` ${value}.`);
  if (!isOwn) return null;
  return reversed && kind === 'role'
    ? { itemId: null, front: `${gap}${statement.slice(subject.length)}`, back: subject, proof }
    : { itemId: null, front: `${statement.slice(0, -value.length - 1)}${gap}.`, back: value, proof };
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

/** In which forms a fact was met before: the question of each time (null for its sentence), and the study day. */
export type Seen = { readonly itemId: string | null; readonly day: Day };

/**
 * The rendering to show today. A fact met today is shown as it was then, or not at all (null): two forms of it never meet
 * on one day. Otherwise it is the one not seen for longest, in a quiz or on a card; forms that ask in the same words count as
 * one, so that a fact is asked another way than last time.
 * @param seen every time that the fact was shown, in order
 */
export function renderingFor(renderings: readonly Rendering[], seen: readonly Seen[], today: Day): Rendering | null {
  const last = seen.findLast(({ day }) => day === today);
  if (last) return renderings.find(({ itemId }) => itemId === last.itemId) ?? null;
  const fronts = new Map(renderings.map(({ itemId, front }) => [itemId, front]));
  const lastSeen = (one: Rendering) => seen.findLastIndex(({ itemId }) => itemId === one.itemId || fronts.get(itemId) === one.front);
  return renderings.reduce<Rendering | null>((best, one) => (best && lastSeen(best) <= lastSeen(one) ? best : one), null);
}
