import 'server-only';
import { studyDay } from '#core/time';
import type { ItemKey } from '#items/item';
import type { HeldCard } from '#progress/cards';
import { historyOf } from '#progress/history';
import type { Recall } from '#progress/recall';
import { type FoldOptions, foldReviews } from '#reviews/fold';
import type { Rating, Review } from '#reviews/review';
import { fsrsScheduler, isDue } from '#reviews/scheduler';
import { worthOf } from '#reviews/worth';
import { type Line, type ProgressGround, progressGround } from '#server/progress-ground';
import type { Viewer } from '#server/viewer';

/** Every recall in a learner's log, the newest first, and every card, the next to come back first. */
export type ProgressLog = { readonly recalls: readonly Recall[]; readonly cards: readonly HeldCard[] };

/** One fact with its lines, and how they are folded. */
type FactLog = { readonly factId: string; readonly kind: Recall['kind']; readonly slug: string | null; readonly lines: readonly Line[]; readonly reviews: readonly Review[]; readonly options: FoldOptions };

const scheduler = fsrsScheduler();

function reviewOf([id, , at, kind, rating, undoes, responseId, zone]: Line): Review {
  if (kind === 'answer' && responseId) return { id, at, zone, kind, responseId };
  if (kind === 'rating' && rating) return { id, at, zone, kind, rating: rating as Rating };
  if (kind === 'undo' && undoes) return { id, at, zone, kind, undoes };
  if (kind === 'answer' || kind === 'rating' || kind === 'undo') throw new Error(`Review ${id} of kind ${kind} lacks its part.`);
  return { id, at, zone, kind };
}

function byFact(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line[1]);
    if (group) group.push(line);
    else groups.set(line[1], [line]);
  }
  return groups;
}

type Responses = ReadonlyMap<string, ProgressGround['responses'][number]>;

/** What each response tells of a fact, by the key in force; computed once, the fold asks more than once. */
function worthsOf(factId: string, lines: readonly Line[], responses: Responses, keys: ReadonlyMap<string, ItemKey | null>): Map<string, Rating | null> {
  return new Map(lines.flatMap(([, , , , , , responseId]) => {
    const given = responseId === null ? undefined : responses.get(responseId);
    return given ? [[given[0], worthOf(keys.get(given[1]) ?? null, given[2], factId)] as const] : [];
  }));
}

function factLogs(viewer: Viewer, ground: ProgressGround, responses: Responses): Map<string, FactLog> {
  const lines = byFact(ground.lines);
  const keys = new Map(ground.keys);
  return new Map(ground.facts.map(([factId, kind, slug]) => {
    const own = lines.get(factId) ?? [];
    const worths = worthsOf(factId, own, responses, keys);
    const options = { learnerId: viewer.userId, factId, scheduler, worthOf: (responseId: string) => worths.get(responseId) ?? null };
    return [factId, { factId, kind, slug, lines: own, reviews: own.map(reviewOf), options }];
  }));
}

function recallsOf({ factId, kind, slug, lines, reviews, options }: FactLog, responses: Responses): Recall[] {
  const given = new Map(lines.map((line) => [line[0], line]));
  return historyOf(reviews, options).map(({ id, at, rating, before }) => {
    const [, , , , , , responseId, zone] = given.get(id)!;
    const isHeld = responseId !== null && responses.get(responseId)?.[3] === true;
    return { id, factId, kind, slug, at, day: studyDay(at, zone), rating: isHeld ? null : rating, isHeld, wasDue: before !== null && isDue(before, at, zone) };
  });
}

/**
 * Every recall in the viewer's log, judged by the key now in force and by what its fact's memory was just before, and every
 * card: read in one query, replayed here. A recall belongs to the study day of where the learner was then.
 */
export async function readProgressLog(viewer: Viewer): Promise<ProgressLog> {
  const ground = await progressGround(viewer);
  const responses = new Map(ground.responses.map((each) => [each[0], each]));
  const facts = factLogs(viewer, ground, responses);
  const recalls = [...facts.values()].flatMap((fact) => recallsOf(fact, responses));
  recalls.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const cards = ground.cards.map(([factId, state, suspended, due]): HeldCard => {
    const fact = facts.get(factId);
    return { factId, slug: fact?.slug ?? null, state, due, isSuspended: state === 'new' && fact ? foldReviews(fact.reviews, fact.options).suspended : suspended };
  });
  return { recalls, cards };
}
