import type { FactKind } from '#facts/fact';
import type { CardState } from '#progress/cards';
import type { Share } from '#progress/recall';

/** A fact in words: its statement, or the front of a card of one's own. Null where it may not be told yet. */
export type FactTold = { readonly kind: FactKind | null; readonly statement: string | null; readonly article: { readonly slug: string; readonly title: string } | null };

/** What was answered: to a question of a quiz, or as the rating of a card. `answer` is null for "I don't know"; `position` counts from 0. */
export type Given =
  | { readonly in: 'quiz'; readonly stem: string; readonly answer: string | null; readonly attemptId: string; readonly position: number; readonly isDone: boolean; readonly title: string | null }
  | { readonly in: 'review'; readonly rating: number };

/** An answer or a rating as it is listed; `right` is null where it does not count. */
export type AnswerLine = { readonly id: string; readonly at: number; readonly right: boolean | null; readonly isHeld: boolean; readonly fact: FactTold | null; readonly given: Given | null };

/** A card as it is listed; `dueDay` is the study day it comes back on, null for one that does not by itself. */
export type CardLine = { readonly id: string; readonly state: CardState; readonly dueDay: string | null; readonly fact: FactTold | null; readonly last: { readonly at: number; readonly right: boolean | null } | null };

/** A page of a list: its lines, of how many, and which page of how many (from 1). */
type Part<T> = { readonly lines: readonly T[]; readonly total: number; readonly page: number; readonly pages: number; readonly zone: string };

export type AnswerList = Part<AnswerLine> & { readonly share: Share };
export type CardList = Part<CardLine> & { readonly today: string };

/** A quiz handed in. `score` is 0 to 1 of `counted` questions (void ones left out), null while it has to wait. `slug` is null for an assignment. Ms since the epoch. */
export type TakenQuiz = { readonly id: string; readonly slug: string | null; readonly title: string | null; readonly submittedAt: number; readonly score: number | null; readonly counted: number; readonly isHeld: boolean };
