import { createEmptyCard, default_w, forgetting_curve, fsrs, type Card as FsrsCard, type FSRS, State, type StepUnit, StrategyMode } from 'ts-fsrs';
import { hash128 } from '#core/hash';
import { addDays, type Day, startOfStudyDay, studyDay } from '#core/time';
import type { Rating } from '#reviews/review';

export type MemoryState = 'learning' | 'review' | 'relearning';

/** What a learner's memory of a fact is thought to be. Times are ms since the epoch. */
export type Memory = {
  readonly state: MemoryState;
  /** While learning, the minute; in review, the middle of the study day on which it comes back. */
  readonly due: number;
  /** Days until recall has fallen to 90 in 100; above 0. */
  readonly stability: number;
  /** 1 easy to 10 hard. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningStep: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastReviewAt: number;
  /** The study day of the last review, where the learner was then. */
  readonly lastReviewDay: Day;
};

/** When, in ms since the epoch, and in which time zone something was recalled. */
export type When = { readonly at: number; readonly zone: string };

/** The memory after a rating; `seed` decides the fuzz, so the same call gives the same answer on every device. */
export type Scheduler = (memory: Memory | null, rating: Rating, when: When, seed: string) => Memory;

/** `retention` is the share of cards recalled when due, 0.7 to 0.99. `weights` are the 21 of FSRS-6. Steps are minutes before the first days. */
export type SchedulerOptions = { readonly retention?: number; readonly weights?: readonly number[]; readonly fuzz?: boolean; readonly learningMinutes?: readonly number[]; readonly relearningMinutes?: readonly number[] };

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const halfDayMs = dayMs / 2;

const states: Record<MemoryState, State> = { learning: State.Learning, review: State.Review, relearning: State.Relearning };

function stateOf(state: State): MemoryState {
  if (state === State.Review) return 'review';
  return state === State.Relearning ? 'relearning' : 'learning';
}

/** A study day as the library takes days: by the date in UTC. */
const noonOf = (day: Day) => new Date(Date.parse(`${day}T12:00:00Z`));

/** The day to count from. A learner who flew west may be in an earlier day than the last review was: no day is counted back. */
const todayOf = (memory: Memory | null, day: Day) => (memory && memory.lastReviewDay > day ? memory.lastReviewDay : day);

function toFsrs(memory: Memory | null, today: Day): FsrsCard {
  if (!memory) return createEmptyCard(noonOf(today));
  return {
    due: noonOf(today),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningStep,
    reps: memory.reps,
    lapses: memory.lapses,
    state: states[memory.state],
    last_review: noonOf(memory.lastReviewDay),
  };
}

/** The middle of a study day: half a day from either end, so that a change of clocks or a flight seldom moves it to another. */
const middleOf = (day: Day, zone: string) => startOfStudyDay(day, zone) + halfDayMs;

function fromFsrs(card: FsrsCard, today: Day, { at, zone }: When): Memory {
  const minutes = card.due.getTime() - noonOf(today).getTime();
  return {
    state: stateOf(card.state),
    due: card.scheduled_days > 0 ? middleOf(addDays(today, card.scheduled_days), zone) : at + minutes,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewAt: at,
    lastReviewDay: today,
  };
}

const stepsOf = (minutes: readonly number[]) => minutes.map((each): StepUnit => `${each}m`);

/**
 * FSRS-6 as ts-fsrs computes it, the only place that knows the library. Days are study days in the learner's zone.
 * One learning step of ten minutes: a fact recalled at first sight goes straight to days, as a quiz has just taught it.
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function fsrsScheduler(options: SchedulerOptions = {}): Scheduler {
  let seedNow = '';
  const engine: FSRS = fsrs({
    request_retention: options.retention ?? 0.9,
    enable_fuzz: options.fuzz ?? true,
    learning_steps: stepsOf(options.learningMinutes ?? [10]),
    relearning_steps: stepsOf(options.relearningMinutes ?? [10]),
    ...(options.weights ? { w: [...options.weights] } : {}),
  }).useStrategy(StrategyMode.SEED, () => seedNow);
  return (memory, rating, when, seed) => {
    seedNow = String(hash128(seed)[0]); // the library goes through the whole seed a dozen times for each rating
    const today = todayOf(memory, studyDay(when.at, when.zone));
    return fromFsrs(engine.next(toFsrs(memory, today), noonOf(today), rating).card, today, when);
  };
}

/** How likely a fact is recalled at an instant, 0 to 1, by the forgetting curve of FSRS-6 with its published weights. */
export function retrievability({ stability, lastReviewAt }: Pick<Memory, 'stability' | 'lastReviewAt'>, at: number): number {
  return forgetting_curve(default_w, Math.max(0, at - lastReviewAt) / dayMs, stability);
}

/** Whether a card is to be shown: one in review all through its study day and after it, one that is learned anew from its minute on. */
export function isDue({ state, due }: Pick<Memory, 'state' | 'due'>, now: number, zone: string): boolean {
  return state === 'review' ? studyDay(due, zone) <= studyDay(now, zone) : due <= now;
}
