import 'server-only';
import { studyDay } from '#core/time';
import { type CardChoice, chosenCards, dueDayOf, type HeldCard, stateOf } from '#progress/cards';
import { type Choice, chosenRecalls } from '#progress/choice';
import type { AnswerLine, AnswerList, CardLine, CardList, FactTold, Given } from '#progress/listed';
import { isRight, type Recall, shareOf } from '#progress/recall';
import { factsTold, givenAnswers } from '#server/progress-details';
import { readProgressLog } from '#server/progress-log';
import type { Clock } from '#server/review-day';
import type { Viewer } from '#server/viewer';

/** Lines on one page of a list. */
const linesOnAPage = 100;

function partOf<T>(all: readonly T[], page: number): { part: readonly T[]; total: number; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / linesOnAPage));
  const shown = Math.min(Math.max(1, page), pages);
  return { part: all.slice((shown - 1) * linesOnAPage, shown * linesOnAPage), total: all.length, page: shown, pages };
}

/** The answers behind a number of the progress page, the newest first, a page of them (the nearest there is). Two queries. */
export async function listAnswers(viewer: Viewer, { now, zone }: Clock, choice: Choice, page: number): Promise<AnswerList> {
  const { recalls } = await readProgressLog(viewer);
  const chosen = chosenRecalls(recalls, choice, studyDay(now, zone));
  const { part, ...rest } = partOf(chosen, page);
  const given = await givenAnswers(viewer, part.map(({ id }) => id));
  const lines = part.map((recall) => ({ id: recall.id, at: recall.at, right: isRight(recall), isHeld: recall.isHeld, ...told(given.get(recall.id)) }));
  return { ...rest, lines, zone, share: shareOf(chosen) };
}

function told(found: { fact: FactTold; given: Given } | undefined): Pick<AnswerLine, 'fact' | 'given'> {
  return { fact: found?.fact ?? null, given: found?.given ?? null };
}

function cardLine(card: HeldCard, facts: ReadonlyMap<string, FactTold>, lasts: ReadonlyMap<string, Recall>, today: string, zone: string): CardLine {
  const last = lasts.get(card.factId);
  return { id: card.factId, state: stateOf(card), dueDay: dueDayOf(card, today, zone), fact: facts.get(card.factId) ?? null, last: last ? { at: last.at, right: isRight(last) } : null };
}

/** The cards behind a number of the progress page, the first to come back first, a page of them (the nearest there is). Two queries. */
export async function listCards(viewer: Viewer, { now, zone }: Clock, choice: CardChoice, page: number): Promise<CardList> {
  const { recalls, cards } = await readProgressLog(viewer);
  const today = studyDay(now, zone);
  const { part, ...rest } = partOf(chosenCards(cards, choice, today, zone), page);
  const lasts = new Map(recalls.toReversed().map((recall) => [recall.factId, recall]));
  const facts = await factsTold(viewer, part.map(({ factId }) => factId));
  return { ...rest, lines: part.map((card) => cardLine(card, facts, lasts, today, zone)), zone, today };
}
