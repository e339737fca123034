import { CalendarDays, Flag, Hash, MapPin, Quote, UserRound } from 'lucide-react';
import { createElement } from 'react';
import { type Kind, kindNames } from '#ui/words';

const icons = { who: UserRound, where: MapPin, when: CalendarDays, country: Flag, number: Hash, quote: Quote };

/** The signs of the kinds, drawn once a page: a text full of marks refers to them instead of repeating them. */
export function IconSprite() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {(Object.keys(kindNames) as Kind[]).map((kind) => (
        <symbol key={kind} id={`sign-${kind}`} viewBox="0 0 24 24">{createElement(icons[kind])}</symbol>
      ))}
    </svg>
  );
}
