'use client';

import { useEffect, useRef, useState } from 'react';
import { uuidV7 } from '#core/ids';
import { addDays, startOfStudyDay, studyDay } from '#core/time';
import type { Rating } from '#reviews/review';
import type { ReviewCard as Card, Undoable } from '#reviews/review-card';
import { ReviewBar } from '#ui/review-bar';
import { ReviewCard } from '#ui/review-card';
import { type DoneDay, ReviewDone } from '#ui/review-done';
import { ReviewMenu } from '#ui/review-menu';
import { ReviewProblem } from '#ui/review-problem';
import { Rates } from '#ui/review-rates';
import { Unsent } from '#ui/review-unsent';
import { reviewWords } from '#ui/words/reviews';
import { useOutbox } from './use-outbox';
import { useReviewKeys } from './use-review-keys';
import { type Batch, useReviewQueue } from './use-review-queue';
import { useServerClock } from './use-server-clock';
import { useSettled } from '#app/use-settled';

type ReviewClientProps = { learnerId: string; batch: Batch; soon: readonly Card[]; undoable: readonly Undoable[]; day: DoneDay };

type Deed = { readonly kind: 'rating'; readonly rating: Rating; readonly itemId: string | null } | { readonly kind: 'suspend' | 'bury' } | { readonly kind: 'undo'; readonly undoes: string };

const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A review: card after card, each rating stored behind the scenes; what was done can be taken back, step by step. */
export function ReviewClient({ learnerId, batch, soon, undoable, day }: ReviewClientProps) {
  const { zone } = batch;
  const outbox = useOutbox(learnerId);
  const queue = useReviewQueue(batch);
  const serverNow = useServerClock(batch.stamp);
  const [turned, setTurned] = useState<string | null>(null);
  const [stack, setStack] = useState(undoable);
  const [done, setDone] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const shownAt = useRef(0);
  const show = useRef<HTMLButtonElement>(null);

  const card = queue.cards.find(({ factId }) => !outbox.facts.includes(factId));
  const cardId = card?.factId;
  const isTurned = cardId !== undefined && turned === cardId;
  const ignoreStray = useSettled(`${cardId} ${isTurned}`);
  const { needsMore, loading, load } = queue;
  const isSent = outbox.facts.length === 0;

  useEffect(() => {
    shownAt.current = performance.now();
    if (moved) show.current?.focus({ preventScroll: true });
  }, [cardId, moved]);

  // Rated offline and sent only now: the cards of this page were read before.
  useEffect(() => {
    for (const factId of outbox.kept) queue.take(factId);
    // Once, when it is known what was kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [outbox.kept]);

  useEffect(() => {
    if (needsMore && isSent && !loading) load();
    // `load` is made anew at each render and does the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [needsMore, isSent, loading]);

  /** Now, or the last moment of the day that the card was shown for: what its buttons promised is what is stored. */
  function momentOfDeed(): number {
    const past = serverNow() - startOfStudyDay(addDays(batch.day, 1), zone);
    return Date.now() - Math.max(0, past + 1);
  }

  function send(id: string, factId: string, deed: Deed) {
    const durationMs = Math.min(Math.round(performance.now() - shownAt.current), 10 * 60_000);
    return outbox.send({ id, factId, answeredAt: momentOfDeed(), zone, durationMs, ...deed });
  }

  async function act(deed: Deed) {
    if (!card) return;
    const { factId } = card;
    const id = uuidV7(Date.now(), chance);
    queue.take(factId);
    setStack((before) => [...before, { id, factId }]);
    setDone((before) => before + 1);
    setTurned(null);
    setProblem(null);
    setMoved(true);
    const outcome = await send(id, factId, deed);
    if (outcome.ok) return;
    setProblem(outcome.error.code);
    setStack((before) => before.filter((each) => each.id !== id));
  }

  async function undo() {
    const last = stack.at(-1);
    if (!last) return;
    setStack((before) => before.slice(0, -1));
    setProblem(null);
    setMoved(true);
    queue.touch(last.factId);
    const outcome = await send(uuidV7(Date.now(), chance), last.factId, { kind: 'undo', undoes: last.id });
    if (!outcome.ok) return setProblem(outcome.error.code);
    if (!outcome.value.card) return;
    queue.putFirst([outcome.value.card]);
    setTurned(null);
    setDone((before) => Math.max(0, before - 1));
  }

  function turn() {
    if (studyDay(serverNow(), zone) !== batch.day) return load();
    setMoved(true);
    setTurned(cardId ?? null);
  }

  const rate = (rating: Rating) => void act({ kind: 'rating', rating, itemId: card?.itemId ?? null });
  useReviewKeys({ turned: isTurned, onTurn: () => card && turn(), onRate: rate, onUndo: () => void undo() });

  const total = done + queue.cards.length + queue.more;
  const isUnsent = outbox.code !== null && !isSent;
  const notes = problem || isUnsent ? (
    <>
      {problem && <ReviewProblem code={problem} />}
      {isUnsent && <Unsent count={outbox.facts.length} code={outbox.code ?? ''} onRetry={outbox.flush} />}
    </>
  ) : null;

  return (
    <div className="review on-desk" onClickCapture={ignoreStray}>
      <ReviewBar done={card ? done : null} total={total} onUndo={stack.length > 0 ? () => void undo() : null} />
      {card && (
        <>
          <main id="main" className="review-main asking">
            <ReviewCard key={card.factId} card={card} turned={isTurned} now={batch.stamp} onTurn={turn} />
          </main>
          <footer className="review-actions">
            {notes}
            {isTurned ? <Rates previews={card.previews} onRate={rate} /> : (
              <div className="show-row">
                <ReviewMenu key={card.factId} editHref={card.kind ? null : `/cards/${card.factId}`} onBury={() => void act({ kind: 'bury' })} onSuspend={() => void act({ kind: 'suspend' })} />
                <button ref={show} type="button" className="button primary large full" onClick={turn}>{reviewWords.show}</button>
              </div>
            )}
            <p className="small muted keys-hint">{reviewWords.keys}</p>
          </footer>
        </>
      )}
      {!card && (loading || queue.isStale) && <main id="main" className="review-main"><output className="muted said">{reviewWords.loading}</output>{notes}</main>}
      {!card && !loading && !queue.isStale && (
        <ReviewDone day={day} soon={soon} notes={notes} onSeeAgain={() => { setMoved(true); queue.putFirst(soon); }} />
      )}
    </div>
  );
}
