import { addDays, studyDay } from '#core/time';
import type { MemoryState } from '#reviews/scheduler';

export const cardStates = ['new', 'learning', 'review', 'relearning', 'suspended'] as const;

/** Where a card stands; `new` is a fact that was put into review and never recalled. */
export type CardState = (typeof cardStates)[number];

/** A card as progress counts it; `due` in ms since the epoch, null for a new one. */
export type HeldCard = { readonly factId: string; readonly slug: string | null; readonly state: MemoryState | 'new'; readonly isSuspended: boolean; readonly due: number | null };

/** Which cards stand behind a number: those in a state, those due on a study day, or all that were ever recalled. */
export type CardChoice = { readonly by: 'state'; readonly state: CardState } | { readonly by: 'due'; readonly day: string } | { readonly by: 'met' };

/** Where a card stands: a suspended one is that, whatever its memory. */
export function stateOf({ state, isSuspended }: HeldCard): CardState {
  return isSuspended ? 'suspended' : state;
}

/** The study day that a card comes back on, today for one that is overdue; null for a new or a suspended one. */
export function dueDayOf({ due, isSuspended }: HeldCard, today: string, zone: string): string | null {
  if (due === null || isSuspended) return null;
  const day = studyDay(due, zone);
  return day < today ? today : day;
}

/** The cards behind a number, in the order given. */
export function chosenCards(cards: readonly HeldCard[], choice: CardChoice, today: string, zone: string): HeldCard[] {
  switch (choice.by) {
    case 'state': return cards.filter((card) => stateOf(card) === choice.state);
    case 'due': return cards.filter((card) => dueDayOf(card, today, zone) === choice.day);
    case 'met': return cards.filter(({ state }) => state !== 'new');
  }
}

/** How many cards stand where. */
export function countsByState(cards: readonly HeldCard[]): Record<CardState, number> {
  const counts = { new: 0, learning: 0, review: 0, relearning: 0, suspended: 0 };
  for (const card of cards) counts[stateOf(card)]++;
  return counts;
}

/** How many cards come back on each of the next study days, today first. */
export function forecast(cards: readonly HeldCard[], today: string, zone: string, days: number): { day: string; count: number }[] {
  const dues = cards.map((card) => dueDayOf(card, today, zone));
  return Array.from({ length: days }, (_, at) => addDays(today, at)).map((day) => ({ day, count: dues.filter((due) => due === day).length }));
}
