import { useEffect, useRef } from 'react';
import type { Rating } from '#reviews/review';
import type { Preview } from '#reviews/review-card';
import { reviewWords } from '#ui/words/reviews';

type RatesProps = { previews: Readonly<Record<Rating, Preview>>; onRate: (rating: Rating) => void };

const all = [1, 2, 3, 4] as const;

/** The four ratings, each with when the card comes back after it. The focus goes to Good. */
export function Rates({ previews, onRate }: RatesProps) {
  const good = useRef<HTMLButtonElement>(null);
  useEffect(() => good.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p className="small muted how" id="how">{reviewWords.how}</p>
      <fieldset className="rates" aria-labelledby="how">
        {all.map((rating) => (
          <button key={rating} ref={rating === 3 ? good : null} type="button" className={`rate ${rating === 3 ? 'good' : ''}`} aria-label={reviewWords.rate(rating, previews[rating])} onClick={() => onRate(rating)}>
            {reviewWords.ratings[rating]}
            <small>{reviewWords.interval(previews[rating])}</small>
          </button>
        ))}
      </fieldset>
    </>
  );
}
