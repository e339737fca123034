import type { Metadata } from 'next';
import Link from 'next/link';
import { studyDay } from '#core/time';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { listCustomCards } from '#server/custom-cards';
import { OwnCards } from '#ui/review-own-cards';
import { dayWords } from '#ui/dates';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/reviews.css';
import { SiteFrame } from '#app/site-frame';

export const metadata: Metadata = { title: reviewWords.cardsTitle };

export default async function CardsPage() {
  const [viewer, zone] = [await currentViewer(), await currentZone()];
  const cards = viewer ? await listCustomCards(viewer) : [];
  return (
    <SiteFrame here="review">
      <div className="wrap page">
        <h1>{reviewWords.cardsTitle}</h1>
        <p className="lead">{reviewWords.cardsLead}</p>
        <p className="hint-line"><Link className="button primary" href="/cards/new" prefetch={false}>{reviewWords.writeCard}</Link></p>
        <OwnCards cards={cards.map(({ due, ...card }) => ({ ...card, due: due && dayWords(studyDay(due.getTime(), zone)) }))} />
      </div>
    </SiteFrame>
  );
}
