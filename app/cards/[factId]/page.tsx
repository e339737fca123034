import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { currentViewer } from '#server/current-viewer';
import { readCustomCard } from '#server/custom-cards';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/reviews.css';
import { SiteFrame } from '#app/site-frame';
import { CardFormClient } from '../card-form-client';
import { DeleteCardClient } from '../delete-card-client';

const Id = z.uuid();

export const metadata: Metadata = { title: reviewWords.editCardTitle };

export default async function EditCardPage({ params }: { params: Promise<{ factId: string }> }) {
  const viewer = await currentViewer();
  const id = Id.safeParse((await params).factId);
  const card = viewer && id.success ? await readCustomCard(viewer, id.data) : null;
  if (!card || !id.success) notFound();
  return (
    <SiteFrame here="review">
      <div className="wrap page">
        <h1>{reviewWords.editCardTitle}</h1>
        <CardFormClient factId={id.data} before={{ ...card, source: card.source ?? '' }} />
        <DeleteCardClient factId={id.data} />
      </div>
    </SiteFrame>
  );
}
