import { createEmptyCard, fsrs, type Card as FsrsCard, type FSRS, State, StrategyMode } from 'ts-fsrs';
import type { Rating } from '#reviews/review';

export type MemoryState = 'learning' | 'review' | 'relearning';

/** What a learner's memory of a fact is thought to be. Times are ms since the epoch. */
export type Memory = {
  readonly state: MemoryState;
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
};

/** The memory after a rating; `seed` decides the fuzz, so the same call gives the same answer on every device. */
export type Scheduler = (memory: Memory | null, rating: Rating, at: number, seed: string) => Memory;

/** `retention` is the share of cards recalled when due, 0.7 to 0.99. `weights` are the 21 of FSRS-6. */
export type SchedulerOptions = { readonly retention?: number; readonly weights?: readonly number[]; readonly fuzz?: boolean };

const states: Record<MemoryState, State> = { learning: State.Learning, review: State.Review, relearning: State.Relearning };

function stateOf(state: State): MemoryState {
  if (state === State.Review) return 'review';
  return state === State.Relearning ? 'relearning' : 'learning';
}

function toFsrs(memory: Memory | null, at: number): FsrsCard {
  if (!memory) return createEmptyCard(new Date(at));
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningStep,
    reps: memory.reps,
    lapses: memory.lapses,
    state: states[memory.state],
    last_review: new Date(memory.lastReviewAt),
  };
}

function fromFsrs(card: FsrsCard, at: number): Memory {
  return {
    state: stateOf(card.state),
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewAt: at,
  };
}

/**
 * FSRS-6 as ts-fsrs computes it, the only place that knows the library.
 * One learning step of ten minutes: a fact recalled at first sight goes straight to days, as a quiz has just taught it.
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function fsrsScheduler(options: SchedulerOptions = {}): Scheduler {
  let seedNow = '';
  const engine: FSRS = fsrs({
    request_retention: options.retention ?? 0.9,
    enable_fuzz: options.fuzz ?? true,
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
    ...(options.weights ? { w: [...options.weights] } : {}),
  }).useStrategy(StrategyMode.SEED, () => seedNow);
  return (memory, rating, at, seed) => {
    seedNow = seed;
    return fromFsrs(engine.next(toFsrs(memory, at), new Date(at), rating).card, at);
  };
}
