import { ArrowRight, Layers } from 'lucide-react';
import Link from 'next/link';
import type { FactKind } from '#facts/fact';
import { KindIcon } from '#ui/kind';
import { type Kind, kindNames, kindOf } from '#ui/words';
import { reviewWords } from '#ui/words/reviews';

type Waiting = { readonly kind: FactKind | null };

type TodayDueProps = { day: string; due: readonly Waiting[]; fresh: readonly Waiting[]; /** The day of the next cards; null for none within a week. */ nextDay: string | null };

function KindMix({ cards }: { cards: readonly Waiting[] }) {
  const count = (kind: Kind | null) => cards.filter((card) => (card.kind ? kindOf[card.kind] : null) === kind).length;
  const kinds = [...(Object.keys(kindNames) as Kind[]), null].map((kind) => ({ kind, count: count(kind) })).filter((each) => each.count > 0);
  return (
    <ul className="mix" aria-label={reviewWords.byKind}>
      {kinds.map(({ kind, count: cardsOfKind }) => (
        <li key={kind ?? 'own'} className={kind ?? 'own'}>
          {kind ? <KindIcon kind={kind} /> : <Layers className="icon" aria-hidden="true" />}
          <span className="visually-hidden">{kind ? kindNames[kind] : reviewWords.own}: </span>
          <b>{cardsOfKind}</b>
        </li>
      ))}
    </ul>
  );
}

/** How many cards wait today, of which kinds, and the way to them. */
export function TodayDue({ day, due, fresh, nextDay }: TodayDueProps) {
  const cards = [...due, ...fresh];
  return (
    <section className="due">
      <p className="muted">{reviewWords.longDay(day)}</p>
      {cards.length === 0 ? <h1>{reviewWords.nothingDue(nextDay)}</h1> : (
        <>
          <h1><span className="numeral">{cards.length}</span> {reviewWords.cardsDue(cards.length)}</h1>
          <p className="muted">{reviewWords.minutes(cards.length)} {fresh.length > 0 && reviewWords.newOnes(fresh.length)}</p>
          <KindMix cards={cards} />
          <Link className="button primary large" href="/review" prefetch={false}>{reviewWords.start}<ArrowRight className="icon" aria-hidden="true" /></Link>
        </>
      )}
    </section>
  );
}
