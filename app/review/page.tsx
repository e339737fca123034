import type { Metadata } from 'next';
import { addDays } from '#core/time';
import { currentViewer } from '#server/current-viewer';
import { currentZone } from '#server/current-zone';
import { type Queue, reviewQueue } from '#server/queue';
import { now } from '#server/runtime';
import { reviewWords } from '#ui/words/reviews';
import '#ui/styles/reviews.css';
import { ZoneClient } from '#app/zone-client';
import { ReviewClient } from './review-client';

export const metadata: Metadata = { title: reviewWords.title };

const nobodys: Omit<Queue, 'day'> & { day: Pick<Queue['day'], 'any' | 'forecast' | 'rated' | 'undoable' | 'day'> } = {
  cards: [], waiting: 0, soon: [], day: { day: '', any: false, forecast: [], rated: { count: 0, recalled: 0, durationMs: 0 }, undoable: [] },
};

export default async function ReviewPage() {
  const [viewer, zone] = [await currentViewer(), await currentZone()];
  const stamp = now();
  const { cards, waiting, soon, day } = viewer ? await reviewQueue(viewer, { now: stamp, zone }) : nobodys;
  const dayNames = day.forecast.map((_, at) => ([reviewWords.laterToday, reviewWords.tomorrow][at] ?? reviewWords.weekday(addDays(day.day, at))));
  return (
    <>
      <ZoneClient zone={zone} />
      <ReviewClient
        key={viewer?.userId} learnerId={viewer?.userId ?? ''} batch={{ stamp, day: day.day, zone, cards, waiting }} soon={soon} undoable={day.undoable}
        day={{ any: day.any, rated: day.rated, forecast: day.forecast, dayNames }}
      />
    </>
  );
}
