import Link from 'next/link';
import type { ReviewCard as Card } from '#reviews/review-card';
import { Dateline } from '#ui/dateline';
import { KindLabel } from '#ui/kind';
import { ReviewProof } from '#ui/review-proof';
import { hasGap, ReviewText } from '#ui/review-text';
import { type Kind, kindOf } from '#ui/words';
import { reviewWords } from '#ui/words/reviews';

type ReviewCardProps = { card: Card; turned: boolean; /** To count from, ms since the epoch. */ now: number; onTurn: () => void };

function Back({ card, kind }: { card: Card; kind: Kind | null }) {
  const { front, back, proof, article, note, retired, correction } = card;
  return (
    <>
      {hasGap(front) ? <p className="visually-hidden">{reviewWords.answer}: {back}</p> : <p className="ruled answer"><span className={`fill ${kind ?? 'own'}`}>{back}</span></p>}
      {correction && <p className="small strong why">{reviewWords.corrected(correction.was, correction.is)}</p>}
      {retired && <p className="small muted why">{reviewWords.retired}</p>}
      {note && <p className="small muted why">{reviewWords.from}: {note}</p>}
      {proof && (
        <div className="why">
          <p className="small strong">{reviewWords.proof}</p>
          <ReviewProof proof={proof} kind={kind ?? 'who'} />
          {article && <Link className="small" href={`/articles/${article.slug}#p${proof.paragraph}`} prefetch={false}>{reviewWords.readIt}</Link>}
        </div>
      )}
    </>
  );
}

/** The card under review: its front, and once turned the answer with the sentence that proves it. A tap turns it. */
export function ReviewCard({ card, turned, now, onTurn }: ReviewCardProps) {
  const { front, back, article, lastSeenAt } = card;
  const kind = card.kind && kindOf[card.kind];
  return (
    <article className={`card review-card ${turned ? 'turned' : ''}`} aria-label={turned ? reviewWords.answerShown : reviewWords.card}>
      <header>
        {kind ? <KindLabel kind={kind} /> : <span className="small strong">{reviewWords.own}</span>}
        <span className="small dim">{lastSeenAt === null ? reviewWords.isNew : reviewWords.lastSeen(lastSeenAt, now)}</span>
      </header>
      <h1 className="ruled ask"><ReviewText front={front} back={back} kind={kind} turned={turned} /></h1>
      <div aria-live="polite" className="back">{turned && <Back card={card} kind={kind} />}</div>
      {!turned && <button type="button" className="tap" tabIndex={-1} aria-hidden="true" onClick={onTurn} />}
      {article && !turned && <footer><Dateline place={article.place} date={article.date} /></footer>}
    </article>
  );
}
