import { dayWords } from '#ui/dates';
import { words } from '#ui/words';

/** Where and when an article comes from; the dash at its end is the product's sign. */
export function Dateline({ place, date }: { place: string | null; date: string | null }) {
  return (
    <p className="dateline">
      {place && <b>{place}</b>}
      {place && ', '}
      {date ? <time dateTime={date}>{dayWords(date)}</time> : words.noDate}
      <i aria-hidden="true" />
    </p>
  );
}
