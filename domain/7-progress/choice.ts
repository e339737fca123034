import { addDays } from '#core/time';
import type { FactKind } from '#facts/fact';
import type { Recall } from '#progress/recall';

/** Which answers stand behind a number. Days are study days (YYYY-MM-DD); `retention` counts back from today, null for all time. */
export type Choice =
  | { readonly by: 'all' }
  | { readonly by: 'kind'; readonly kinds: readonly FactKind[] }
  | { readonly by: 'own' }
  | { readonly by: 'article'; readonly slug: string }
  | { readonly by: 'day'; readonly day: string }
  | { readonly by: 'since'; readonly day: string }
  | { readonly by: 'retention'; readonly days: number | null };

/** The first of so many study days that end today. */
export function firstOfDays(today: string, days: number): string {
  return addDays(today, 1 - days);
}

function isChosen(recall: Recall, choice: Choice, today: string): boolean {
  switch (choice.by) {
    case 'all': return true;
    case 'kind': return recall.kind !== null && choice.kinds.includes(recall.kind);
    case 'own': return recall.kind === null;
    case 'article': return recall.slug === choice.slug;
    case 'day': return recall.day === choice.day;
    case 'since': return recall.day >= choice.day;
    case 'retention': return recall.wasDue && recall.rating !== null && (choice.days === null || recall.day >= firstOfDays(today, choice.days));
  }
}

/** The recalls behind a number, in the order given. Every number of the progress page is counted over these, so list and number agree. */
export function chosenRecalls(recalls: readonly Recall[], choice: Choice, today: string): Recall[] {
  return recalls.filter((recall) => isChosen(recall, choice, today));
}
