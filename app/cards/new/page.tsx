import type { Metadata } from 'next';
import Link from 'next/link';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/reviews.css';
import { SiteFrame } from '#app/site-frame';
import { CardFormClient } from '../card-form-client';

export const metadata: Metadata = { title: reviewWords.newCardTitle };

export default function NewCardPage() {
  return (
    <SiteFrame here="review">
      <div className="wrap page">
        <h1>{reviewWords.newCardTitle}</h1>
        <p><Link href="/cards" prefetch={false}>{reviewWords.ownCards}</Link></p>
        <CardFormClient factId={null} />
      </div>
    </SiteFrame>
  );
}
