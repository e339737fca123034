import Link from 'next/link';
import { reviewWords } from '#ui/words/reviews';

type OwnCard = { readonly factId: string; readonly front: string; readonly back: string; readonly source: string | null; /** When it comes back, in words; null while it is new. */ readonly due: string | null };

/** A learner's own cards, each with the way to change it. */
export function OwnCards({ cards }: { cards: readonly OwnCard[] }) {
  if (cards.length === 0) {
    return (
      <div className="card empty">
        <p className="ruled">{reviewWords.noOwnCards}</p>
        <div className="body"><p className="muted">{reviewWords.ownCardsHint}</p></div>
      </div>
    );
  }
  return (
    <ul className="own-cards">
      {cards.map(({ factId, front, back, source, due }) => (
        <li key={factId}>
          <div>
            <p className="front">{front}</p>
            <p>{back}</p>
            <p className="small muted">{due ? reviewWords.dueOn(due) : reviewWords.isNew}{source && `. ${reviewWords.from}: ${source}`}</p>
          </div>
          <Link className="button compact" href={`/cards/${factId}`} prefetch={false}>{reviewWords.changeCard}<span className="visually-hidden">: {front}</span></Link>
        </li>
      ))}
    </ul>
  );
}
