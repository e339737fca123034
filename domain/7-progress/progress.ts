import type { FactKind } from '#facts/fact';
import { type CardState, countsByState, forecast, type HeldCard } from '#progress/cards';
import { chosenRecalls } from '#progress/choice';
import { type DayCount, lastDays, streakOf } from '#progress/days';
import { type Recall, type Share, shareOf } from '#progress/recall';

/** Study days that the page looks back on, and forward to; and those of the shorter measure of retention. */
export const daysShown = { back: 60, ahead: 7, retention: 30 } as const;

/** What a learner's log and cards come to. */
export type Progress = {
  readonly today: string;
  readonly zone: string;
  /** Every answer there is, and the study day of the first. */
  readonly all: Share & { readonly since: string | null };
  /** Cards that were recalled at least once. */
  readonly cards: number;
  /** Facts of a kind; null for cards of one's own. */
  readonly byKind: readonly (Share & { readonly kind: FactKind | null })[];
  readonly byArticle: readonly (Share & { readonly slug: string })[];
  readonly byState: Readonly<Record<CardState, number>>;
  readonly days: readonly DayCount[];
  readonly streak: { readonly days: number; readonly since: string | null };
  readonly retention: { readonly lately: Share; readonly ever: Share };
  readonly ahead: readonly DayCount[];
};

function grouped<K>(recalls: readonly Recall[], keyOf: (recall: Recall) => K): [K, Share][] {
  const groups = new Map<K, Recall[]>();
  for (const recall of recalls) {
    const key = keyOf(recall);
    const group = groups.get(key);
    if (group) group.push(recall);
    else groups.set(key, [recall]);
  }
  return [...groups].map(([key, group]) => [key, shareOf(group)]);
}

/** What recalls (the newest first) and cards come to on a study day of a zone. Days, kinds and articles without answers are left out, but for the days shown. */
export function progressOf(recalls: readonly Recall[], cards: readonly HeldCard[], today: string, zone: string): Progress {
  const latest = recalls.reduce((day, recall) => (recall.day > day ? recall.day : day), today); // who flew west may have been in tomorrow already
  const retained = (days: number | null) => shareOf(chosenRecalls(recalls, { by: 'retention', days }, today));
  return {
    today,
    zone,
    all: { ...shareOf(recalls), since: recalls.at(-1)?.day ?? null },
    cards: cards.filter(({ state }) => state !== 'new').length,
    byKind: grouped(recalls, ({ kind }) => kind).map(([kind, share]) => ({ kind, ...share })),
    byArticle: grouped(recalls, ({ slug }) => slug).flatMap(([slug, share]) => (slug === null ? [] : [{ slug, ...share }])),
    byState: countsByState(cards),
    days: lastDays(recalls, latest, daysShown.back),
    streak: streakOf(recalls, latest),
    retention: { lately: retained(daysShown.retention), ever: retained(null) },
    ahead: forecast(cards, today, zone, daysShown.ahead),
  };
}
